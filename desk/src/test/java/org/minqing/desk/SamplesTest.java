package org.minqing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minqing.corpus.record.Submission;
import org.minqing.corpus.workspace.JsonLines;
import org.minqing.corpus.workspace.Workspace;

/** The commands over the samples, as a person would type them; every test leaves the shared workspace as it was. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SamplesTest {

    private static final Map<String, Integer> FIRST =
            Map.of("read", 961, "accepted", 952, "rejected", 9, "outside", 0, "repeated", 0, "news", 64);
    private static final Map<String, Integer> AGAIN =
            Map.of("read", 961, "accepted", 0, "rejected", 9, "outside", 0, "repeated", 952, "news", 64);

    private Path folder = Path.of("");
    private Path samples = folder;
    private Desk desk = new Desk(folder);
    private Map<String, Integer> first = Map.of();
    private Map<String, String> digests = Map.of();

    @BeforeAll
    void runOverTheSamples(@TempDir Path temporary) throws IOException {
        folder = Files.createDirectories(temporary.resolve("季度 材料"));
        samples = Desk.samples(folder);
        desk = new Desk(folder.resolve("工作 区"));
        first = desk.expect(ExitCode.REJECTED, "run", samples, "--json").counts();
        digests = desk.digests();
    }

    @Test
    void theSummaryCountsEveryRowOfTheSamplesOnce() {
        assertEquals(FIRST, first);
    }

    @Test
    void runningAgainRepeatsEverythingAndChangesNothing() throws Exception {
        assertEquals(
                AGAIN, desk.expect(ExitCode.REJECTED, "run", samples, "--json").counts());
        assertEquals(digests, desk.digests());
    }

    @Test
    void anotherWorkspaceGivesTheSameContentInAnyOrderTimeZoneAndLocale() throws Exception {
        var zone = TimeZone.getDefault();
        var locale = Locale.getDefault();
        var words = new ArrayList<Object>(files());
        Collections.reverse(words);
        words.addFirst("run");
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/Anchorage"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            var other = new Desk(folder.resolve("other"));
            other.expect(ExitCode.REJECTED, words.toArray());

            assertEquals(digests, other.digests());
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void filesTakenInOneByOneGiveTheSameSubmissionsAndRejections() throws Exception {
        var other = Desk.withModelOf(desk, folder.resolve("one by one"));
        var files = new ArrayList<>(files());
        Collections.reverse(files);
        for (var file : files) {
            other.type("run", file);
        }

        var now = other.digests();

        for (var part : List.of("submissions", "rejections", "themes")) {
            assertEquals(digests.get(part), now.get(part), part);
        }
    }

    @Test
    void searchFindsExactlyTheSubmissionsThatHoldTheWords() throws Exception {
        for (var word : List.of("搅拌站", "沥青", "新阳大道", "电梯")) {
            var expected = new TreeSet<String>();
            for (var submission : stored()) {
                if ((submission.title() + "\n" + submission.text()).contains(word)) {
                    expected.add(submission.id());
                }
            }
            var found = new TreeSet<String>();
            for (var hit : desk.expect(ExitCode.DONE, "search", word, "--json", "--limit", 200)
                    .json()) {
                found.add(hit.get("id").asText());
                assertHighlighted(hit);
            }

            assertFalse(expected.isEmpty(), word);
            assertEquals(expected, found, word);
        }
    }

    @Test
    void traceListsAsManySubmissionsAsTheFigureSays() throws Exception {
        for (var quarter : List.of("2025Q1", "2025Q4", "2026Q1")) {
            for (var name : List.of("total/received", "total/count", "total/outside", "total/repeat")) {
                var figure = quarter + "/internal/" + name;

                var traced =
                        desk.expect(ExitCode.DONE, "trace", figure, "--json").json();

                assertEquals(traced.size(), ids(traced).size(), figure);
                assertEquals(Integer.parseInt(shown(figure)), traced.size(), figure);
                assertTrue(stored(quarter).containsAll(ids(traced)), figure);
            }
        }
    }

    @Test
    void theReceivedSubmissionsOfAQuarterAreAllThatItsStoreHolds() throws Exception {
        for (var quarter : List.of("2025Q1", "2025Q4", "2026Q1")) {
            var traced = desk.expect(ExitCode.DONE, "trace", quarter + "/internal/total/received", "--json");

            assertEquals(stored(quarter), ids(traced.json()), quarter);
        }
    }

    @Test
    void aFigureThatTheReportDoesNotHaveIsToldInASentence() {
        var said = desk.expect(ExitCode.FAILED, "trace", "2026Q1/internal/nothing/count");

        assertTrue(said.err().contains("没有数字"), said.err());
    }

    @Test
    void everyReportHoldsInEveryFormat() throws Exception {
        var endings = new TreeSet<String>();
        for (var report : desk.reports()) {
            desk.expect(ExitCode.DONE, "verify", report);
            var name = report.toString();
            endings.add(quarterOf(report) + name.substring(name.lastIndexOf('.')));
        }

        var expected = new TreeSet<String>();
        for (var quarter : List.of("2025Q1", "2025Q4", "2026Q1")) {
            List.of(".docx", ".xlsx", ".html", ".json").forEach(ending -> expected.add(quarter + ending));
        }
        assertEquals(expected, endings);
    }

    @Test
    void aChangedFigureDoesNotHold() throws Exception {
        var report = report("2026Q1", ".json");
        var text = Files.readString(report);
        var changed = text.replaceFirst("418(?=\\D)", "419");
        assertFalse(changed.equals(text));
        var forged = Files.writeString(folder.resolve("改过的.json"), changed);

        var said = desk.expect(ExitCode.FAILED, "verify", forged);

        assertTrue(said.out().contains("核对不通过"), said.out());
    }

    @Test
    void aReportDoesNotHoldWhereASubmissionIsMissing() throws Exception {
        var copy = desk.copy(folder.resolve("缺一行"));
        var part = partOf(copy, "2026Q1");
        var lines = Files.readAllLines(part);
        Files.write(part, lines.subList(1, lines.size()));

        copy.expect(ExitCode.FAILED, "verify", report("2026Q1", ".json"));
        copy.expect(ExitCode.FAILED, "verify", report("2026Q1", ".docx"));
    }

    @Test
    void aDamagedStoreIsToldByFileAndLine() throws Exception {
        var copy = desk.copy(folder.resolve("坏一行"));
        var part = partOf(copy, "2026Q1");
        Files.writeString(part, Files.readString(part).replaceFirst("\\{", "{{"));

        var said = copy.expect(ExitCode.FAILED, "verify", report("2026Q1", ".json"));

        assertTrue(said.err().contains(part.getFileName() + " 第1行已损坏"), said.err());
    }

    @Test
    void aCorrectionStandsUntilItIsUndone() throws Exception {
        var copy = desk.copy(folder.resolve("改正"));
        var id = "12345热线-HC2601040546";
        var before = themeOf(copy, id);
        var other = before.equals("T1301") ? "T0601" : "T1301";

        copy.expect(ExitCode.DONE, "correct", id, "--theme", other);
        assertEquals(other, themeOf(copy, id));
        copy.expect(ExitCode.REJECTED, "run", samples);
        assertEquals(other, themeOf(copy, id), "after the next run");

        copy.expect(ExitCode.DONE, "correct", id, "--undo");
        assertEquals(before, themeOf(copy, id));
        copy.expect(ExitCode.REJECTED, "run", samples);
        var now = copy.digests();
        now.remove("ledger"); // remembers both deeds
        var expected = new LinkedHashMap<>(digests);
        expected.remove("ledger");
        assertEquals(expected, now);
    }

    @ParameterizedTest
    @CsvSource({
        "correct, 12345热线-HC2601040546, --theme, T9876, 没有主题",
        "correct, 没有这一件, --theme, T0104, 没有编号",
        "search, 停车, --theme, 没有的主题, 没有主题"
    })
    void anUnknownNameIsToldInASentence(String command, String word, String option, String value, String sentence) {
        var said = desk.expect(ExitCode.FAILED, command, word, option, value);

        assertTrue(said.err().contains(sentence), said.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run",
                "rnu x",
                "run x --quarter 2026Q5",
                "run x --as-of gestern",
                "run x --encoding klingon",
                "run x --unknown",
                "search 停车 --limit viele",
                "search 停车 --quarter 26",
                "correct A",
                "correct A --theme T01 --undo",
                "trace",
                "issues"
            })
    void wrongUsageIsToldWithTheRightForm(String line) {
        var said = desk.expect(ExitCode.USAGE, (Object[]) line.split(" "));

        assertTrue(said.err().contains("用法不对"), said.err());
        assertTrue(said.err().contains("正确写法：minqing"), said.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "run", "search", "issues", "matter", "report", "trace", "verify", "correct", "digest"})
    void everyCommandHasHelp(String command) {
        var said = command.isEmpty() ? desk.expect(0, "--help") : desk.expect(0, command, "--help");

        assertTrue(said.out().contains("minqing"), said.out());
    }

    @Test
    void aSecondRunIsToldWhoHoldsTheWorkspace() throws Exception {
        try (var held = Workspace.open(desk.workspace(), Map.of()).hold("run")) {
            var said = desk.expect(ExitCode.FAILED, "run", samples);

            assertTrue(said.err().contains("进程 " + ProcessHandle.current().pid()), said.err() + held);
            assertTrue(said.err().contains("正被占用"), said.err());
            desk.expect(ExitCode.DONE, "search", "停车");
        }
        assertEquals(digests, desk.digests());
    }

    private static void assertHighlighted(JsonNode hit) {
        var snippet = hit.get("snippet").asText();
        for (var highlight : hit.get("highlights")) {
            int start = highlight.get("start").asInt();
            int end = highlight.get("end").asInt();
            assertTrue(0 <= start && start < end && end <= snippet.length(), hit::toString);
        }
    }

    /** The sample files themselves, without what the ignore file names. */
    private List<Path> files() throws IOException {
        try (var files = Files.walk(samples)) {
            return files.filter(Files::isRegularFile)
                    .filter(file ->
                            samples.relativize(file).getName(0).toString().startsWith("20"))
                    .sorted()
                    .toList();
        }
    }

    private List<Submission> stored() throws IOException {
        var lines = new JsonLines<>(Submission.class);
        try (var files = Files.walk(desk.workspace().resolve("submissions"))) {
            return files.filter(file -> file.toString().endsWith(".jsonl")
                            && !file.toString().endsWith(".news.jsonl"))
                    .flatMap(file -> lines.read(file).stream())
                    .toList();
        }
    }

    private Set<String> stored(String quarter) throws IOException {
        var ids = new TreeSet<String>();
        stored().stream()
                .filter(one -> one.quarter().toString().equals(quarter))
                .forEach(one -> ids.add(one.id()));
        return ids;
    }

    private static Set<String> ids(List<JsonNode> nodes) {
        var ids = new TreeSet<String>();
        nodes.forEach(node -> ids.add(node.get("id").asText()));
        return ids;
    }

    private static Path partOf(Desk desk, String quarter) throws IOException {
        try (var files = Files.list(desk.workspace().resolve("submissions").resolve(quarter))) {
            return files.filter(file -> !file.toString().endsWith(".news.jsonl"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Path report(String quarter, String ending) throws IOException {
        return desk.reports().stream()
                .filter(file ->
                        quarterOf(file).equals(quarter) && file.toString().endsWith(ending))
                .findFirst()
                .orElseThrow();
    }

    /** What the first line of {@code trace} says of a figure: its name and its number. */
    private String shown(String figure) {
        var line = desk.expect(ExitCode.DONE, "trace", figure).lines().getFirst();
        return line.substring(line.lastIndexOf('：') + 1).replaceAll("\\D", "");
    }

    private static String themeOf(Desk desk, String id) throws IOException {
        var hits = desk.expect(ExitCode.DONE, "search", "", "--json", "--limit", "2000")
                .json();
        return hits.stream()
                .filter(hit -> hit.get("id").asText().equals(id))
                .map(hit -> hit.get("theme").asText())
                .findFirst()
                .orElseThrow();
    }

    private String quarterOf(Path report) {
        return desk.workspace().resolve("reports").relativize(report).getName(0).toString();
    }
}
