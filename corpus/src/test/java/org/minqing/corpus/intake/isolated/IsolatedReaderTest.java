package org.minqing.corpus.intake.isolated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minqing.corpus.record.RejectionCode;

class IsolatedReaderTest {

    private static final ChildLimits TIGHT = new ChildLimits(32, 1 << 20, Duration.ofSeconds(1), Duration.ofSeconds(3));

    @TempDir
    Path folder;

    private Path document(String content) throws IOException {
        return Files.writeString(folder.resolve("document"), content);
    }

    private String read(IsolatedReader reader, String content) throws IOException, RefusedException {
        var texts = new ArrayList<String>();
        reader.read(document(content), Task.OLE).forEach(piece -> texts.add(((Piece.Paragraph) piece).text()));
        return String.join("", texts);
    }

    @ParameterizedTest
    @CsvSource({
        "loop, LIMIT_TIME",
        "talk, LIMIT_TIME",
        "eat, LIMIT_MEMORY",
        "recurse, FILE_DAMAGED",
        "break down, FILE_DAMAGED",
        "rave, FILE_DAMAGED"
    })
    void aDocumentThatBringsTheChildDownCostsOnlyItself(String order, RejectionCode code) {
        try (var reader = new IsolatedReader(Misbehaving.class, TIGHT)) {
            var refused = assertTimeoutPreemptively(
                    Duration.ofMinutes(2),
                    () -> assertThrows(RefusedException.class, () -> reader.read(document(order), Task.OLE)));

            assertEquals(code, refused.code());
            assertEquals(
                    "good",
                    assertTimeoutPreemptively(Duration.ofMinutes(2), () -> read(reader, "good"))
                            .replaceAll("\\d", ""));
        }
    }

    @Test
    void oneChildServesManyDocumentsAndIsReplacedOnlyWhenItHadToBeEnded() throws Exception {
        try (var reader = new IsolatedReader(Misbehaving.class, TIGHT)) {
            var first = read(reader, "a");
            var second = read(reader, "a");
            assertThrows(RefusedException.class, () -> read(reader, "loop"));
            var third = read(reader, "a");

            assertEquals(first, second);
            assertNotEquals(first, third);
        }
    }

    @Test
    void aReaderWithoutAChildSaysSo() throws IOException {
        var document = document("good");
        try (var reader = new IsolatedReader(IsolatedReaderTest.class, TIGHT)) {
            var refused = assertThrows(RefusedException.class, () -> reader.read(document, Task.OLE));

            assertEquals(RejectionCode.READER_UNAVAILABLE, refused.code());
        }
    }

    @Test
    void aDocumentBeyondTheLimitIsNotEvenSent() throws IOException {
        var document = document("x".repeat((1 << 20) + 1));
        try (var reader = new IsolatedReader(IsolatedReaderTest.class, TIGHT)) {
            var refused = assertThrows(RefusedException.class, () -> reader.read(document, Task.OLE));

            assertEquals(RejectionCode.LIMIT_MEMORY, refused.code());
        }
    }

    @Test
    void theChildEndsWhenItsParentIsKilledEvenInAnEndlessLoop() throws Exception {
        var parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        BusyParent.class.getName(),
                        document("loop").toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            var children = List.<ProcessHandle>of();
            while (children.isEmpty() && parent.isAlive()) {
                Thread.sleep(50);
                children = parent.children().toList();
            }
            var child = children.getFirst();
            while (child.info().totalCpuDuration().orElse(Duration.ofDays(1)).toMillis() < 1500) {
                Thread.sleep(50);
            }
            parent.destroyForcibly();

            child.onExit().get(30, TimeUnit.SECONDS);
        } finally {
            parent.destroyForcibly();
        }
    }
}
