package org.minqing.corpus.samples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.minqing.corpus.intake.CollectingSink;
import org.minqing.corpus.intake.InputFiles;
import org.minqing.corpus.intake.Intake;
import org.minqing.corpus.intake.IntakeOptions;
import org.minqing.corpus.record.RawSubmission;

/** The sample files are what their truth says, and intake reads out of them what the truth holds. */
class SampleFilesTest {

    private static final Path SAMPLES = Path.of(System.getProperty("minqing.root", ".."), "corpus", "samples");
    private static final Path TRUTH = SAMPLES.resolve("truth");

    static List<TruthRow> files() {
        return TruthRow.read(TRUTH.resolve("files.jsonl"));
    }

    @Test
    void everyFileIsBuiltFromTheTruthByteForByte() throws IOException {
        var built = SampleFiles.build(TRUTH);
        var there = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            files.filter(Files::isRegularFile)
                    .map(file -> SAMPLES.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.startsWith("20"))
                    .forEach(there::add);
        }

        assertEquals(built.keySet(), there);
        for (var name : there) {
            assertArrayEquals(built.get(name), Files.readAllBytes(SAMPLES.resolve(name)), name);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void intakeReadsWhatTheTruthHoldsAndRejectsWhatIsBroken(TruthRow file) {
        var sink = new CollectingSink();
        var path = SAMPLES.resolve(file.text("quarter")).resolve(file.text("file"));
        try (var intake = new Intake(IntakeOptions.NONE)) {
            InputFiles.expand(List.of(path)).files().forEach(input -> intake.read(input, sink));
        }

        var good = SampleFiles.good(TRUTH, file);
        for (int i = 0; i < Math.min(good.size(), sink.submissions.size()); i++) {
            assertEquals(expected(good.get(i)), read(sink.submissions.get(i)));
        }
        assertEquals(good.size(), sink.submissions.size());
        assertEquals(
                SampleFiles.broken(TRUTH, file).stream()
                        .map(row -> row.text("code") + " " + row.text(row.json().has("line") ? "line" : "row") + " "
                                + row.text("column"))
                        .sorted()
                        .toList(),
                sink.rejections.stream()
                        .map(one -> one.code() + " " + one.source().row() + " " + one.column())
                        .sorted()
                        .toList());
    }

    private static List<String> expected(TruthRow row) {
        return List.of(row.text("number"), row.text("date"), row.text("channel"), row.text("title"), row.text("text"));
    }

    private static List<String> read(RawSubmission raw) {
        return List.of(raw.number(), raw.receivedOn().toString(), raw.channel(), raw.title(), raw.text());
    }
}
