package org.minqing.corpus.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.minqing.corpus.record.RejectionCode;

/** Lists what lies at some paths and reads all of it, as a run does; keeps what was delivered and what was refused before. */
final class Listed extends CollectingSink {

    final InputFiles files;

    private Listed(InputFiles files) {
        this.files = files;
        rejections.addAll(files.rejections());
        var intake = new Intake(IntakeOptions.NONE);
        files.files().forEach(file -> intake.read(file, this));
    }

    static Listed of(Path... paths) throws IOException {
        return new Listed(InputFiles.expand(List.of(paths)));
    }

    List<String> texts() {
        return submissions.stream().map(one -> one.text()).sorted().toList();
    }

    /** Each rejection as its code and the place it names, sorted. */
    List<String> refused() {
        return rejections.stream()
                .map(one -> one.code() + " " + one.source().shown(one.column()))
                .sorted()
                .toList();
    }

    /** Nothing but one rejection of the file as a whole. */
    void refused(RejectionCode code, String file) {
        assertEquals(List.of(code + " " + file), refused());
        assertEquals(List.of(), submissions);
    }
}
