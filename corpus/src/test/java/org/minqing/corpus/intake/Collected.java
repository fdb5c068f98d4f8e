package org.minqing.corpus.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.minqing.corpus.record.RawSubmission;
import org.minqing.corpus.record.Rejection;
import org.minqing.corpus.record.RejectionCode;

/** Reads one file and keeps what it delivered; every reading must add up. */
final class Collected extends CollectingSink {

    final FileReport report;

    private Collected(Path file, IntakeOptions options) throws IOException {
        var input = new InputFile(file, file.getFileName().toString(), FileHash.of(file));
        try (var intake = new Intake(options)) {
            report = intake.read(input, this);
        }
        assertEquals(report.read(), report.accepted() + report.rejected());
        assertEquals(submissions.size(), report.accepted());
        assertEquals(rejections.size(), report.rejected());
        assertEquals(news.size(), report.news());
        assertEquals(warnings.size(), report.warnings());
    }

    static Collected from(Path file) throws IOException {
        return new Collected(file, IntakeOptions.NONE);
    }

    static Collected from(Path file, IntakeOptions options) throws IOException {
        return new Collected(file, options);
    }

    static Collected fromBytes(Path folder, String name, byte[] content) throws IOException {
        return from(Files.write(folder.resolve(name), content));
    }

    static Collected fromText(Path folder, String name, String content) throws IOException {
        return fromBytes(folder, name, content.getBytes(StandardCharsets.UTF_8));
    }

    static Collected fromText(Path folder, String name, String content, Charset charset) throws IOException {
        return fromBytes(folder, name, content.getBytes(charset));
    }

    /** The codes of all rejections in their order. */
    List<RejectionCode> codes() {
        return rejections.stream().map(Rejection::code).toList();
    }

    List<WarningCode> warningCodes() {
        return warnings.stream().map(Warning::code).toList();
    }

    List<String> texts() {
        return submissions.stream().map(RawSubmission::text).toList();
    }

    List<String> numbers() {
        return submissions.stream().map(RawSubmission::number).toList();
    }

    /** The only rejection, checked for what and where it is. */
    Rejection rejected(RejectionCode code, String sheet, int row, String column) {
        assertEquals(List.of(code), codes());
        var rejection = rejections.getFirst();
        assertEquals(sheet, rejection.source().sheet());
        assertEquals(row, rejection.source().row());
        assertEquals(column, rejection.column());
        return rejection;
    }
}
