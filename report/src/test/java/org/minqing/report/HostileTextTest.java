package org.minqing.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minqing.corpus.record.FiledSubmission;
import org.minqing.corpus.record.Kind;

class HostileTextTest {

    private static final List<String> TEXTS = List.of(
            "=HYPERLINK(\"http://example.invalid\",\"点这里领取补贴\")",
            "@SUM(1+1)*cmd|' /c calc'!A0",
            "<script>alert(1)</script><img src=x onerror=alert(2)>路灯不亮",
            "]]></w:t></w:r>断开的标记&amp;&#0;",
            "控制字符\u0000\u0001\u0008\u000B\uFFFE\uFFFF在中间",
            "半个代理\uD800和另一半\uDC00",
            "\u202E来过倒写\u202C 然后正常",
            IntStream.range(0, 8_000).mapToObj(n -> "第" + n * 7919 % 9973 + "段").collect(Collectors.joining()),
            "Z" + "\u0335".repeat(5_000) + "algo");

    @TempDir
    Path folder;

    private static List<FiledSubmission> submissions() {
        var all = new ArrayList<FiledSubmission>();
        for (int n = 0; n < 40; n++) {
            var text = TEXTS.get(n % TEXTS.size());
            all.add(Filing.of("H" + n, LocalDate.of(2026, 1, 5).plusDays(n), "T0302", "新阳街道")
                    .about("m-mixer", "", text)
                    .through("渠道" + text.substring(0, Math.min(20, text.length())), Kind.REPORT)
                    .answered(text, text.substring(0, 5), "")
                    .filed());
        }
        return all;
    }

    private List<Path> write() {
        var reports = new Reports();
        return reports.write(reports.compose(SampleQuarters.request(submissions())), folder, Set.of(Format.values()));
    }

    @Test
    void theFilesHoldAndCanBeRead() {
        var recount = SampleQuarters.request(submissions()).recounted(submissions());

        for (var file : write()) {
            assertEquals(List.of(), new Verifier(new Reports()).verify(file, recount), file.toString());
        }
    }

    @Test
    void noCellOfTheWorkbookIsAFormulaAndNoneIsTooLong() throws IOException {
        int cells = 0;
        try (var in = new FileInputStream(write().get(1).toFile());
                var workbook = new XSSFWorkbook(in)) {
            for (var sheet : workbook) {
                for (var row : sheet) {
                    for (var cell : row) {
                        assertTrue(
                                cell.getCellType() != CellType.FORMULA,
                                cell.getAddress().formatAsString());
                        cells++;
                    }
                }
            }
            assertTrue(workbook.getSheet("证据")
                    .getRow(1)
                    .getCell(11)
                    .getStringCellValue()
                    .startsWith("=HYPERLINK("));
        }
        assertTrue(cells > 500, cells + " cells");
    }

    @Test
    void theDocumentOpensAndShowsTextsAsTexts() throws IOException {
        try (var in = new FileInputStream(write().get(0).toFile());
                var document = new XWPFDocument(in)) {
            assertTrue(document.getTables().size() > 5);
        }
    }

    @Test
    void thePageHasNoScriptAndNothingFromElsewhere() throws IOException {
        var page = Jsoup.parse(write().get(2).toFile(), "UTF-8");

        assertEquals(
                0,
                page.select("script, img, link, iframe, object, [onerror], [src]")
                        .size());
        assertTrue(page.select("a").stream().allMatch(link -> link.attr("href").startsWith("#")));
        assertTrue(page.text().contains("<script>"));
    }

    @Test
    void nothingReordersTheText() throws IOException {
        for (var file : write()) {
            assertFalse(Contents.of(file).codePoints().anyMatch(c -> c >= 0x202A && c <= 0x202E), file.toString());
        }
    }
}
