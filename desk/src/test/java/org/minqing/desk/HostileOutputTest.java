package org.minqing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minqing.corpus.record.Submission;
import org.minqing.corpus.record.Themes;
import org.minqing.desk.badinput.BadFiles;
import org.minqing.desk.badinput.CatalogueRow;

/** Texts that are traps go in; whatever a person or a program opens afterwards shows them as texts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileOutputTest {

    private static final List<String> FILES = List.of(
            "公式.csv",
            "标签.csv",
            "转义.csv",
            "假日志.csv",
            "反向.csv",
            "零宽.csv",
            "叠字.csv",
            "控制符.csv",
            "半个代理.jsonl",
            "非字符.csv",
            "表情.csv",
            "提示.csv",
            "假标记.csv",
            "怪名");

    private Path folder = Path.of("");
    private Desk desk = new Desk(folder);

    @BeforeAll
    void runOverAllOfThem(@TempDir Path temporary) throws Exception {
        folder = temporary;
        desk = new Desk(folder.resolve("workspace"));
        for (var name : FILES) {
            BadFiles.make(name, folder.resolve("bad"));
        }
        desk.expect(ExitCode.REJECTED, "run", folder.resolve("bad"));
    }

    @Test
    @CatalogueRow({28, 29, 38})
    void theWorkbooksOpenAndHoldNoFormula() throws IOException {
        int cells = 0;
        for (var file : written(".xlsx")) {
            try (var in = Files.newInputStream(file);
                    var workbook = new XSSFWorkbook(in)) {
                for (var sheet : workbook) {
                    for (var row : sheet) {
                        for (var cell : row) {
                            assertNotEquals(CellType.FORMULA, cell.getCellType(), file + " " + cell.getAddress());
                            cells++;
                        }
                    }
                }
            }
        }
        assertTrue(cells > 500, "were " + cells);
    }

    @Test
    @CatalogueRow({28, 29, 33})
    void theDocumentOpensAndIsNoLongerThanItsTextsAre() throws IOException {
        try (var in = Files.newInputStream(written(".docx").getFirst());
                var document = new XWPFDocument(in)) {
            assertTrue(document.getParagraphs().size() > 20);
            assertTrue(document.getParagraphs().stream()
                    .allMatch(paragraph -> paragraph.getText().length() < 2000));
        }
    }

    @Test
    @CatalogueRow({38, 40})
    void thePageRunsNothingAndFetchesNothing() throws IOException {
        var page = Jsoup.parse(written(".html").getFirst().toFile(), "UTF-8");

        assertEquals(
                0,
                page.select("script, img, link, iframe, object, [src], [onerror], [href^=javascript]")
                        .size());
        assertTrue(page.text().contains("路灯"), page::text);
    }

    @Test
    @CatalogueRow(38)
    void cellsOfACsvThatBeginLikeAFormulaAreQuoted() throws IOException {
        var csv = folder.resolve("检索.csv");

        desk.expect(ExitCode.DONE, "search", "", "--limit", 100, "--csv", csv);

        var text = Files.readString(csv);
        assertTrue(text.contains("'=HYPERLINK"), text);
        assertFalse(text.lines().anyMatch(line -> line.matches("(.*,)?\"?[=+@＝].*") && !line.contains("'")), text);
    }

    @ParameterizedTest
    @CatalogueRow({29, 31, 40, 42, 43})
    @ValueSource(
            strings = {
                "search",
                "search --json",
                "search --explain",
                "review",
                "issues --quarter 2026Q1",
                "issues --quarter 2026Q1 --json",
                "matter list",
                "matter list --json"
            })
    void noCommandPrintsAControlCharacterOrHalfOfOne(String command) {
        var words = new ArrayList<Object>(List.of((Object[]) command.split(" ", -1)));
        if (command.startsWith("search")) {
            words.addAll(List.of("路灯", "--limit", 100));
        }

        var said = desk.expect(ExitCode.DONE, words.toArray());

        assertFalse(said.lines().isEmpty());
        assertInert(said.out() + said.err(), command);
    }

    @Test
    @CatalogueRow({29, 31, 42})
    void noFileThatIsOpenedHoldsAControlCharacterOrHalfOfOne() throws IOException {
        for (var file :
                Stream.concat(written("").stream(), kept("runs").stream()).toList()) {
            for (var content : contents(file)) {
                assertInert(content, file.toString());
            }
        }
    }

    @Test
    @CatalogueRow(33)
    void aLetterKeepsAFewMarksOnly() {
        var text = submission("Z1").text();

        assertTrue(text.startsWith("路灯不亮e\u0301") && text.endsWith("请人来修"), text);
        assertTrue(text.length() < 100, () -> "were " + text.length() + " characters");
    }

    @Test
    @CatalogueRow(34)
    void emojiAreKeptWhole() {
        assertTrue(submission("E1").text().contains("😡👨‍👩‍👧‍👦🇨🇳"));
    }

    @Test
    @CatalogueRow(32)
    void charactersWithoutWidthHideNeitherAWordNorATelephoneNumber() throws IOException {
        var found = desk.expect(ExitCode.DONE, "search", "\"海景路的路灯\"", "--json", "--limit", 100).json().stream()
                .map(hit -> hit.get("source_id").asText())
                .toList();

        assertTrue(found.contains("W1"), found::toString);
        assertTrue(submission("W1").text().contains("[手机1]"));
    }

    @Test
    @CatalogueRow(41)
    void aTextThatGivesOrdersChangesNothingForAnother() throws Exception {
        var plain = Files.writeString(folder.resolve("照常.csv"), "工单编号,来电时间,主要内容\nP0,2026-01-05,海景路的路灯三天不亮了，请派人来修。\n");
        var alone = Desk.withModelOf(desk, folder.resolve("alone"));
        var beside = desk.copy(folder.resolve("beside"));

        alone.expect(ExitCode.DONE, "run", plain);
        beside.expect(ExitCode.DONE, "run", plain);

        assertEquals(themes(alone, "P0"), themes(beside, "P0"));
    }

    private static List<Themes> themes(Desk desk, String number) {
        try (var office = Office.open(desk.workspace())) {
            return office.filed().stream()
                    .filter(one -> one.submission().number().equals(number))
                    .map(one -> one.themed().themes())
                    .toList();
        }
    }

    @Test
    @CatalogueRow(61)
    void noPathInTheWorkspaceComesFromAFileName() throws IOException {
        try (var all = Files.walk(desk.workspace())) {
            var names = all.map(path -> path.getFileName().toString()).toList();
            assertTrue(
                    names.stream().noneMatch(name -> name.matches("(?s).*(换行|引\"|<b>|-rf|%2f|表😀|vsc|红|点点).*")),
                    names::toString);
        }
    }

    @Test
    @CatalogueRow(66)
    void aTagThatTheTextBroughtIsToldFromOurs() {
        var text = submission("M1").text();

        assertFalse(text.contains("请打[手机1]"), text);
        assertEquals(1, text.split(java.util.regex.Pattern.quote("[手机1]"), -1).length - 1, text);
    }

    private Submission submission(String number) {
        try (var office = Office.open(desk.workspace())) {
            return office.filed().stream()
                    .map(one -> one.submission())
                    .filter(one -> one.number().equals(number))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Reports and rejections with an ending. */
    private List<Path> written(String ending) throws IOException {
        return Stream.concat(desk.reports().stream(), kept("rejected").stream())
                .filter(file -> file.toString().endsWith(ending))
                .toList();
    }

    private List<Path> kept(String part) throws IOException {
        try (var files = Files.walk(desk.workspace().resolve(part))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** A text file's content, or that of each part of an office document. */
    private static List<String> contents(Path file) throws IOException {
        if (!file.toString().matches(".*\\.(xlsx|docx)")) {
            return List.of(Files.readString(file));
        }
        var parts = new ArrayList<String>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var part : Collections.list(zip.entries())) {
                parts.add(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static void assertInert(String text, String where) {
        text.codePoints().forEach(c -> {
            boolean control = Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r';
            boolean direction = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
            boolean half = c >= 0xD800 && c <= 0xDFFF;
            assertFalse(
                    control || direction || half || (c & 0xFFFE) == 0xFFFE, () -> where + String.format(" U+%04X", c));
        });
    }
}
