package org.minqing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.io.file.PathUtils;
import org.minqing.corpus.knowledge.TrainingExample;
import org.minqing.corpus.knowledge.TrainingExamples;
import org.minqing.pipeline.theme.ThemeClassifier;

/** Types the real commands at one workspace, in this process, and keeps what they say. */
final class Desk {

    private static final JsonMapper JSON = new JsonMapper();

    /** What a command left behind. */
    record Said(int code, String out, String err) {

        List<String> lines() {
            return out.lines().toList();
        }

        /** Standard output as one JSON object a line. */
        List<JsonNode> json() throws IOException {
            var nodes = new ArrayList<JsonNode>();
            for (var line : lines()) {
                nodes.add(JSON.readTree(line));
            }
            return nodes;
        }

        /** The closing summary of {@code run --json}. */
        Map<String, Integer> counts() throws IOException {
            var counts = new LinkedHashMap<String, Integer>();
            var summary = JSON.readTree(lines().getLast());
            for (var name : List.of("read", "accepted", "rejected", "outside", "repeated", "news")) {
                counts.put(name, summary.get(name).asInt());
            }
            return counts;
        }
    }

    private final Path workspace;

    Desk(Path workspace) {
        this.workspace = workspace;
    }

    /** The samples of the repository, copied into a folder whose path has a blank and Chinese. */
    static Path samples(Path folder) throws IOException {
        var copy = folder.resolve("样例 材料");
        PathUtils.copyDirectory(Path.of(System.getProperty("minqing.root", ".."), "corpus", "samples"), copy);
        return copy;
    }

    /** A new workspace with the model that another one has trained. */
    static Desk withModelOf(Desk trained, Path workspace) throws IOException {
        Files.createDirectories(workspace);
        PathUtils.copyDirectory(trained.workspace.resolve("models"), workspace.resolve("models"));
        return new Desk(workspace);
    }

    /** A workspace that took nothing in yet, whose model knows one example of each sub-theme and so is made and read quickly. */
    static Desk withSmallModel(Path workspace) throws IOException {
        try (var office = Office.open(workspace)) {
            var examples = TrainingExamples.builtIn(office.taxonomy());
            var few = new TreeMap<String, TrainingExample>();
            examples.learning().forEach(example -> few.putIfAbsent(example.theme(), example));
            ThemeClassifier.train(
                            office.taxonomy(),
                            new TrainingExamples(List.copyOf(few.values()), examples.version()),
                            office.segmenter())
                    .write(Files.createDirectories(office.builtInModel()));
        }
        return new Desk(workspace);
    }

    /** A workspace of its own that holds all that this one does. */
    Desk copy(Path place) throws IOException {
        PathUtils.copyDirectory(workspace, place);
        return new Desk(place);
    }

    Path workspace() {
        return workspace;
    }

    /** Runs one command line; never a stack trace, whatever happens. */
    Said type(Object... words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var console = new Console(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                false);
        var arguments = new ArrayList<String>();
        for (var word : words) {
            arguments.add(word.toString());
        }
        arguments.add("--workspace");
        arguments.add(workspace.toString());
        int code = Minqing.run(console, arguments.toArray(String[]::new));
        console.flush();
        var said = new Said(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        assertFalse(said.err().contains("\tat ") || said.err().contains("    at "), said.err());
        assertFalse(said.err().contains("--debug"), said.err());
        return said;
    }

    /**
     * One command line in a process of its own, not started yet.
     *
     * @param heap most memory, such as {@code 512m}
     */
    ProcessBuilder process(String heap, Object... words) {
        var arguments = new ArrayList<>(List.of(words));
        arguments.addAll(List.of("--workspace", workspace));
        return java(heap, Minqing.class, arguments.toArray());
    }

    /** A program on the class path of these tests, with the options of the launcher, not started yet. */
    static ProcessBuilder java(String heap, Class<?> program, Object... arguments) {
        var line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", // short runs are compiled once
                "--add-modules",
                "jdk.incubator.vector",
                "--enable-native-access=ALL-UNNAMED",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        for (var argument : arguments) {
            line.add(argument.toString());
        }
        return new ProcessBuilder(line);
    }

    /** As {@link #type}, the exit code being known. */
    Said expect(int code, Object... words) {
        var said = type(words);
        assertEquals(code, said.code(), said.err() + said.out());
        return said;
    }

    /** SHA-256 of each part of the workspace. */
    Map<String, String> digests() {
        var digests = new LinkedHashMap<String, String>();
        expect(ExitCode.DONE, "digest").lines().forEach(line -> {
            var parts = line.split("  ", 2);
            digests.put(parts[1], parts[0]);
        });
        assertEquals(
                List.of("submissions", "rejections", "themes", "matters", "index", "ledger", "report"),
                List.copyOf(digests.keySet()));
        return digests;
    }

    /** Every report of every quarter, in the order of their paths. */
    List<Path> reports() throws IOException {
        try (var files = Files.walk(workspace.resolve("reports"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
