package org.minqing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a run at random moments, gives the same command again, and expects what an undisturbed run leaves. Every run is a
 * process of its own, with the model and the key of the first one, so that it is short.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KillTest {

    private static final long SEED = 20260404;

    private Path folder = Path.of("");
    private Path samples = folder;
    private Path prepared = folder;
    private Map<String, String> undisturbed = Map.of();
    private long millis;

    @BeforeAll
    void runUndisturbed(@TempDir Path temporary) throws Exception {
        folder = temporary;
        samples = Desk.samples(folder);
        var first = new Desk(folder.resolve("first"));
        assertEquals(ExitCode.REJECTED, run(first));
        prepared = Files.createDirectories(folder.resolve("prepared"));
        PathUtils.copyDirectory(first.workspace().resolve("models"), prepared.resolve("models"));
        Files.copy(first.workspace().resolve("key"), prepared.resolve("key"));
        var second = fresh("second");
        millis = timed(second);
        undisturbed = second.digests();
        assertEquals(first.digests(), undisturbed);
    }

    @Test
    void aRunKilledAtAFewMomentsEndsAsAnUndisturbedOneWhenItIsGivenAgain() throws Exception {
        assertEquals(Map.of(), failures(4));
    }

    @Test
    @Tag("heavy")
    void aRunKilledAtFiftyMomentsEndsAsAnUndisturbedOneWhenItIsGivenAgain() throws Exception {
        assertEquals(Map.of(), failures(50));
    }

    /** What differed, by moment; one moment in each equal part of a run, drawn from the seed. */
    private Map<String, String> failures(int kills) throws Exception {
        var random = new Random(SEED);
        var failures = new LinkedHashMap<String, String>();
        var states = new TreeMap<String, Integer>();
        for (int i = 0; i < kills; i++) {
            double share = (i + random.nextDouble()) / kills;
            var desk = fresh("killed-" + kills + "-" + i);
            while (!kill(desk, Math.round(share * millis))) {
                millis = millis * 9 / 10; // it had ended before: this machine is faster now than it was
                PathUtils.deleteDirectory(desk.workspace());
                desk = fresh("killed-" + kills + "-" + i);
            }
            var name =
                    "seed " + SEED + ", kill " + i + " after " + Math.round(share * millis) + " of " + millis + " ms";
            states.merge(state(desk), 1, Integer::sum);
            int code = run(desk);
            var digests = desk.digests();
            if (code != ExitCode.REJECTED || !digests.equals(undisturbed)) {
                failures.put(name, "exit " + code + ", " + different(digests));
            }
            PathUtils.deleteDirectory(desk.workspace());
        }
        report(kills, states);
        assertTrue(states.size() > 1, "expected kills in several states, was " + states);
        return failures;
    }

    private Desk fresh(String name) throws IOException {
        PathUtils.copyDirectory(prepared, folder.resolve(name));
        return new Desk(folder.resolve(name));
    }

    /** @return whether there was still something to kill */
    private boolean kill(Desk desk, long moment) throws Exception {
        var process = start(desk);
        boolean ended = process.waitFor(moment, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        return !ended;
    }

    private long timed(Desk desk) throws Exception {
        long start = System.nanoTime();
        assertEquals(ExitCode.REJECTED, run(desk));
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    private int run(Desk desk) throws Exception {
        return start(desk).waitFor();
    }

    private Process start(Desk desk) throws IOException {
        return desk.process("512m", "run", samples)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("errors.txt").toFile()))
                .start();
    }

    /** How far a killed run had come, as the disk shows it. */
    private static String state(Desk desk) {
        var order = new LinkedHashMap<String, String>();
        order.put("reports", "5 writing reports");
        order.put("derived/2026Q1/filed.jsonl", "4 indexed and filed");
        order.put("index", "3 indexing");
        order.put("submissions", "2 taking in");
        order.put(".lock", "1 held");
        var reached = order.entrySet().stream()
                .filter(entry -> Files.exists(desk.workspace().resolve(entry.getKey())))
                .findFirst();
        return reached.map(Map.Entry::getValue).orElse("0 starting");
    }

    private List<String> different(Map<String, String> digests) {
        return undisturbed.keySet().stream()
                .filter(part -> !Objects.equals(undisturbed.get(part), digests.get(part)))
                .toList();
    }

    /** Leaves beside the test reports how the kills were spread. */
    private void report(int kills, Map<String, Integer> states) throws IOException {
        var lines = states.entrySet().stream().map(entry -> entry.getValue() + " × " + entry.getKey());
        Files.write(
                Path.of("target", "kills-" + kills + ".txt"),
                Stream.concat(Stream.of("seed " + SEED + ", undisturbed " + millis + " ms"), lines)
                        .toList());
    }
}
