package org.minqing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minqing.index.SearchIndex;

/** Five hundred invented values go in through every format, and none of them is in any byte of what comes out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CanaryTest {

    private static final long SEED = 20_260_105;
    private static final int COUNT = 500;

    private final List<Canary> flock = Canary.flock(COUNT, SEED);
    private Path out = Path.of("");
    private CanaryFiles files = new CanaryFiles(out, flock);

    @BeforeAll
    void plantAndRun(@TempDir Path temporary) throws Exception {
        out = Files.createDirectories(temporary.resolve("out"));
        files = new CanaryFiles(temporary.resolve("in"), flock);
        files.write();
        var desk = new Desk(out.resolve("workspace"));
        runInItsOwnProcess(temporary.resolve("in"), desk.workspace());
        say(
                desk,
                "run",
                temporary.resolve("in"),
                temporary.resolve("缺" + flock.getFirst().value() + ".csv"));
        say(desk, "run", temporary.resolve("in"), "--json");
        say(desk, "search", "长椅", "--limit", 500);
        say(desk, "search", "长椅", "--json", "--limit", 500);
        say(desk, "search", "长椅", "--explain");
        say(desk, "search", "长椅", "--news", "--json");
        say(desk, "search", "长椅", "--csv", out.resolve("检索.csv"));
        say(desk, "issues", "--quarter", "2026Q1");
        say(desk, "issues", "--quarter", "2026Q1", "--json");
        say(desk, "matter", "list", "--json");
        say(desk, "review", "--json");
        say(desk, "correct", "A0", "--theme", "T01");
        say(desk, "ledger", "export", out.resolve("更正.csv"));
        say(desk, "report", "--quarter", "2026Q1");
        say(desk, "report", "--quarter", "2026Q1", "--out", out.resolve("另存"));
        for (var report : desk.reports()) {
            say(desk, "verify", report);
        }
        say(desk, "digest");
        say(desk, "check");
        say(desk, "reindex");
        say(desk, "backup", out.resolve("备份"));
    }

    /** As an operator runs it: with a folder for temporary files of its own, progress shown, all of it kept. */
    private void runInItsOwnProcess(Path in, Path workspace) throws Exception {
        var temporary = Files.createDirectories(out.resolve("tmp"));
        int code = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "--add-modules",
                        "jdk.incubator.vector",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dminqing.terminal=true",
                        "-Dstdout.encoding=UTF-8",
                        "-Dstderr.encoding=UTF-8",
                        "-Djava.io.tmpdir=" + temporary,
                        "-XX:ErrorFile=" + out.resolve("crash.log"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Minqing.class.getName(),
                        "run",
                        in.toString(),
                        "--workspace",
                        workspace.toString())
                .redirectOutput(out.resolve("stdout.txt").toFile())
                .redirectError(out.resolve("stderr.txt").toFile())
                .start()
                .waitFor();
        assertEquals(ExitCode.REJECTED, code, () -> "seed " + SEED);
    }

    /** Runs a command with a terminal and keeps all that it says. */
    private void say(Desk desk, Object... words) throws IOException {
        var said = new ByteArrayOutputStream();
        var stream = new PrintStream(said, false, StandardCharsets.UTF_8);
        var console = new Console(stream, stream, true);
        var arguments = new ArrayList<>(Stream.of(words).map(Object::toString).toList());
        arguments.addAll(List.of("--workspace", desk.workspace().toString()));
        int code = Minqing.run(console, arguments.toArray(String[]::new));
        console.flush();
        Files.write(
                out.resolve("console.txt"), said.toByteArray(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        assertTrue(code == ExitCode.DONE || code == ExitCode.REJECTED, () -> words[0] + ": " + said);
    }

    private CanaryScan scanned(List<String> texts) throws IOException {
        var scan = new CanaryScan(texts);
        scan.folder(out);
        SearchIndex.words(out.resolve("workspace/index"), word -> scan.text("index words", word));
        return scan;
    }

    @Test
    void everyValueIsPlanted() {
        assertEquals(COUNT, files.planted().size());
        assertEquals(COUNT, flock.stream().map(Canary::value).distinct().count());
    }

    @Test
    void noneIsFoundInAnyByteOfWorkspaceConsoleExportsAndTemporaryFiles() throws IOException {
        var traces = flock.stream().flatMap(canary -> canary.traces().stream()).toList();

        assertEquals(Map.of(), scanned(traces).found(), () -> "seed " + SEED);
    }

    @Test
    void whatIsNobodysIsFoundInEveryPlaceSoThatAValueWouldBe() throws IOException {
        var places = Objects.requireNonNull(
                scanned(List.of(CanaryFiles.HARMLESS)).found().get(CanaryFiles.HARMLESS), "places");

        for (var place : List.of(
                "index words",
                "workspace/submissions/",
                "workspace/rejected/.*[.]jsonl",
                "workspace/rejected/.*[.]xlsx!xl/",
                "workspace/reports/2026Q1/.*[.]docx!word/document.xml",
                "workspace/reports/2026Q1/.*[.]xlsx!xl/",
                "workspace/reports/2026Q1/.*[.]html",
                "workspace/reports/2026Q1/.*[.]json",
                "console.txt",
                "检索.csv",
                "备份/submissions/")) {
            assertTrue(places.stream().anyMatch(found -> found.matches(place + ".*")), () -> place + " of " + places);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void aValueIsFoundInEveryEncodingAndThroughEveryWrapping(String charset) throws IOException {
        var bytes = ("前文" + flock.getFirst().value() + "后文").getBytes(Charset.forName(charset));
        var scan = new CanaryScan(flock.getFirst().traces());

        scan.bytes("plain", bytes);
        scan.bytes("gzip", gzip(bytes));
        scan.bytes("zip", zip(zip(gzip(bytes))));

        assertEquals(
                List.of("gzip", "plain", "zip!part!part"),
                List.copyOf(scan.found().get(flock.getFirst().value())));
    }

    @Test
    void aNumberIsFoundThroughSeparatorsAndTags() {
        var number = flock.getFirst().value();
        var cut = number.substring(0, 3) + "-" + number.substring(3, 7) + " " + number.substring(7);
        var scan = new CanaryScan(List.of(number));

        scan.text("separators", cut);
        scan.text("tags", "<p><b>" + number.substring(0, 5) + "</b>" + number.substring(5) + "</p>");

        assertEquals(List.of("separators", "tags"), List.copyOf(scan.found().get(number)));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] zip(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry("part"));
            zip.write(bytes);
        }
        return packed.toByteArray();
    }
}
