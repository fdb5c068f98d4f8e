package org.minqing.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KilledWriterTest {

    private static final int SUBMISSIONS = 3_000;

    @TempDir
    Path folder;

    /** Moves all submissions from matter to matter until it is killed. */
    static final class Writer {
        public static void main(String[] arguments) {
            try (var ledger = Ledger.open(Path.of(arguments[0]))) {
                for (int round = 0; ; round++) {
                    ledger.recordMatters(allIn("S" + round));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aKillAtARandomMomentLeavesAllOfAnAssignmentOrNothingOfIt(long seed) throws Exception {
        var file = folder.resolve("ledger.db");
        try (var ledger = Ledger.open(file)) {
            ledger.recordMatters(allIn("S-first"));
        }

        kill(start(file), file, seed);

        try (var ledger = Ledger.open(file)) {
            var matters = ledger.decisions().matters();
            assertEquals(SUBMISSIONS, matters.size(), "seed " + seed);
            assertEquals(1, new HashSet<>(matters.values()).size(), "seed " + seed);
            assertEquals(List.of(), ledger.check(), "seed " + seed);
        }
    }

    private static Map<String, String> allIn(String matter) {
        return IntStream.range(0, SUBMISSIONS).boxed().collect(Collectors.toMap(i -> "M-" + i, i -> matter));
    }

    private Process start(Path file) throws Exception {
        var java = ProcessHandle.current().info().command().orElseThrow();
        return new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), Writer.class.getName(), file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.txt").toFile())
                .start();
    }

    private static void kill(Process writer, Path file, long seed) throws Exception {
        var before = Files.getLastModifiedTime(file);
        while (writer.isAlive() && Files.getLastModifiedTime(file).equals(before)) {
            Thread.sleep(5);
        }
        Thread.sleep(new Random(seed).nextInt(200));
        assertTrue(writer.isAlive(), "expected a writer at work, was ended with " + writer);
        writer.destroyForcibly().waitFor();
    }
}
