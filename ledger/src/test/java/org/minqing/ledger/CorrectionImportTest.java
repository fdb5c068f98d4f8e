package org.minqing.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minqing.corpus.record.Correction;
import org.minqing.ledger.AuditEntry.Deed;

class CorrectionImportTest {

    private static final Instant MORNING = Instant.parse("2026-04-02T01:00:00Z");
    private static final Set<String> THEMES = Set.of("T0101", "T0104", "T0203");

    @TempDir
    Path folder;

    private Ledger ledger;

    @BeforeEach
    void open() {
        ledger = Ledger.open(folder.resolve("ledger.db"));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void goodRowsStandAndImportingTwiceChangesNothing() throws Exception {
        var csv = csv("诉求编号,主题编号,备注\nM-1,T0104,甲\n\n M-2 ,T0203,乙\n");

        assertEquals(new ImportResult(2, 2, 0, List.of()), imported(csv));
        assertEquals(new ImportResult(2, 0, 2, List.of()), imported(csv));

        assertEquals(Map.of("M-1", "T0104", "M-2", "T0203"), standing(ledger));
        assertEquals(
                List.of(Deed.IMPORTED, Deed.IMPORTED),
                ledger.audit().stream().map(AuditEntry::deed).toList());
    }

    @Test
    void badRowsAreRejectedWithRowColumnAndRemedyAndTheGoodOnesStand() throws Exception {
        var csv = csv("主题编号,诉求编号\nT9,M-1\nT0104,X-9\n,M-2\nT0104,\nT0203,M-3\n");

        var result = imported(csv);

        assertEquals(
                List.of(
                        "改判.csv 第2行“主题编号”：主题体系里没有 T9，请核对后重新导入",
                        "改判.csv 第3行“诉求编号”：没有编号为 X-9 的诉求，请核对后重新导入",
                        "改判.csv 第4行“主题编号”：为空，请补填后重新导入",
                        "改判.csv 第5行“诉求编号”：为空，请补填后重新导入"),
                messages(result));
        assertEquals(5, result.read());
        assertEquals(Map.of("M-3", "T0203"), standing(ledger));
    }

    @Test
    void twoThemesForOneSubmissionAreBothRejectedAndTheSameThemeTwiceIsNot() throws Exception {
        var csv = csv("诉求编号,主题编号\nM-1,T0104\nM-2,T0101\nM-1,T0203\nM-2,T0101\n");

        var result = imported(csv);

        assertEquals(
                List.of(
                        "改判.csv 第2行“主题编号”：同一诉求 M-1 在文件里有不同的主题，请只留一个后重新导入",
                        "改判.csv 第4行“主题编号”：同一诉求 M-1 在文件里有不同的主题，请只留一个后重新导入"),
                messages(result));
        assertEquals(Map.of("M-2", "T0101"), standing(ledger));
        assertEquals(1, result.unchanged());
    }

    @Test
    void aMissingColumnAnEmptyFileAndNoFileRejectTheWholeFile() throws Exception {
        assertEquals(List.of("改判.csv“主题编号”：缺少这一列，请在第一行补上表头后重新导入"), messages(imported(csv("诉求编号,主题\nM-1,T0104\n"))));
        assertEquals(List.of("改判.csv“诉求编号”：缺少这一列，请在第一行补上表头后重新导入"), messages(imported(csv(""))));
        assertEquals(List.of("无.csv：找不到文件，请核对路径后重新导入"), messages(imported(folder.resolve("无.csv"))));
    }

    @Test
    void anUnclosedQuoteAndABadEncodingRejectTheWholeFile() throws Exception {
        var broken = Files.write(folder.resolve("改判.csv"), new byte[] {(byte) 0xFF, (byte) 0xFF, ',', 'x'});

        assertEquals(List.of("改判.csv：文字编码不对，请另存为 UTF-8 的 CSV 后重新导入"), messages(imported(broken)));
        assertEquals(
                List.of("改判.csv：表格无法解析，引号可能没有闭合，请另存为 CSV 后重新导入"), messages(imported(csv("诉求编号,主题编号\nM-1,\"T0104\n"))));
        assertEquals(Map.of(), standing(ledger));
    }

    @Test
    void aFileThatExcelSavedInGb18030IsRead() throws Exception {
        var csv = Files.write(
                folder.resolve("改判.csv"), "诉求编号,主题编号\r\nM-1,T0104\r\n".getBytes(Charset.forName("GB18030")));

        assertEquals(1, imported(csv).imported());
    }

    @Test
    void whatWasExportedIsImportedIntoAnotherLedgerWithTheSameDigest() {
        ledger.correct(new Correction("M-1", "T0104", "T0101", "王", MORNING));
        ledger.correct(new Correction("=M-2,\"甲\"", "T0203", "待审", "王", MORNING));
        ledger.correct(new Correction("M-3", "T0203", "T0101", "王", MORNING));
        ledger.undo("M-3", "王", MORNING);
        var csv = folder.resolve("导出/改判.csv");

        ledger.exportCorrections(csv);

        try (var other = Ledger.open(folder.resolve("other.db"))) {
            var result = other.importCorrections(csv, THEMES, id -> true, "王", MORNING);
            assertEquals(new ImportResult(2, 2, 0, List.of()), result);
            assertEquals(ledger.decisions(), other.decisions());
        }
    }

    @Test
    void anExportStartsWithAByteOrderMarkAndLetsNoCellBecomeAFormula() throws Exception {
        ledger.correct(new Correction("=1+1", "T0104", "", "@王", MORNING));
        var csv = folder.resolve("改判.csv");

        ledger.exportCorrections(csv);

        assertEquals(
                "\uFEFF诉求编号,主题编号,原主题编号,决定人,决定时间\r\n'=1+1,T0104,,'@王,2026-04-02 09:00:00\r\n",
                Files.readString(csv, StandardCharsets.UTF_8));
    }

    @Test
    void anImportedCorrectionCanBeTakenBack() throws Exception {
        ledger.correct(new Correction("M-1", "T0101", "T0203", "王", MORNING));
        imported(csv("诉求编号,主题编号\nM-1,T0104\n"));

        assertTrue(ledger.undo("M-1", "王", MORNING).isPresent());

        assertEquals(Map.of("M-1", "T0101"), standing(ledger));
        assertFalse(ledger.history("M-1").isEmpty());
    }

    private ImportResult imported(Path csv) {
        return ledger.importCorrections(csv, THEMES, id -> id.startsWith("M-"), "李", MORNING);
    }

    private Path csv(String text) throws IOException {
        return Files.writeString(folder.resolve("改判.csv"), text, StandardCharsets.UTF_8);
    }

    private static List<String> messages(ImportResult result) {
        return result.rejected().stream().map(RejectedRow::message).toList();
    }

    private static Map<String, String> standing(Ledger ledger) {
        return ledger.decisions().corrections().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().theme()));
    }
}
