package org.minqing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code minqing intake --dry-run}. All texts are invented. */
class DryRunTest {

    private static final String LEDGER = """
            2026年一季度诉求台账
            受理,,诉求人,,反映内容,神秘列
            时间,渠道,姓名,电话,,
            2026-01-05,来信,郑一明,13800000002,路口积水，请回电郑一明13800000002,x
            2026-02-30,来信,王二,13800000003,路灯不亮，13800000003,y
            合计,,,,,2件
            """;
    private static final String STRANGE = "来件日,市民原话\n2026-01-05,积水\n2026-01-06,噪声\n";

    @TempDir
    private Path folder = Path.of("");

    private Desk desk = new Desk(folder);

    @BeforeEach
    void openDesk() {
        desk = new Desk(folder.resolve("工作区"));
    }

    private Path ledger() throws IOException {
        return Files.write(folder.resolve("台账.csv"), LEDGER.getBytes(Charset.forName("GB18030")));
    }

    private Path strange() throws IOException {
        return Files.writeString(folder.resolve("坪山2026年一季度.csv"), STRANGE);
    }

    private void settings(String lines) throws IOException {
        var settings = Files.createDirectories(desk.workspace().resolve("settings"));
        Files.writeString(settings.resolve("columns.csv"), "适用,表头,字段\n" + lines);
    }

    @Test
    void theMappingTheFirstRowsAndWhatIsSentBackAreShownMasked() throws IOException {
        var said = desk.expect(ExitCode.REJECTED, "intake", ledger(), "--dry-run");

        for (var expected : List.of(
                "台账.csv（csv，GB18030）：可收 1 件，会退回 1 件",
                "第2至3行是表头，标题：2026年一季度诉求台账；合计行 1 行未收",
                "A  受理时间 → 日期",
                "F  神秘列 → 不认识，不用",
                "第4行  日期=2026-01-05  渠道=来信  内容=路口积水，请回电[姓名1][手机1]",
                "第5行“受理时间”：日期无法识别或不存在",
                "（CELL_BAD_DATE），写的是：2026-02-30",
                "台账.csv,神秘列,不用")) {
            assertTrue(said.out().contains(expected), () -> expected + "\n" + said.out());
        }
        assertFalse((said.out() + said.err()).contains("1380000"), said.out());
    }

    @Test
    void nothingIsWrittenAnywhere() throws IOException {
        desk.expect(ExitCode.REJECTED, "intake", ledger(), "--dry-run");

        assertFalse(Files.exists(desk.workspace()));
    }

    @Test
    void programsGetOneObjectALineOfAKnownTypeAndSumsThatAddUp() throws IOException {
        var said = desk.expect(ExitCode.REJECTED, "intake", ledger(), strange(), "--dry-run", "--json", "--limit", "0");

        var types = said.json().stream()
                .map(line -> line.get("type").asText())
                .distinct()
                .toList();
        assertEquals(List.of("file", "sheet", "suggestion", "rejection", "warning", "summary"), sorted(types));
        JsonNode sums = said.json().getLast();
        assertEquals(
                sums.get("read").asInt(),
                sums.get("accepted").asInt() + sums.get("rejected").asInt());
        assertEquals(2, sums.get("files").asInt());
    }

    private static List<String> sorted(List<String> types) {
        var order = List.of("file", "sheet", "row", "suggestion", "rejection", "warning", "summary");
        return types.stream()
                .sorted((left, right) -> Integer.compare(order.indexOf(left), order.indexOf(right)))
                .toList();
    }

    @Test
    void theSuggestedLinesMakeAStrangeTableAndALaterOneOfItsShapeReadable() throws IOException {
        var suggested = desk.expect(ExitCode.REJECTED, "intake", strange(), "--dry-run", "--json").json().stream()
                .filter(line -> line.get("type").asText().equals("suggestion"))
                .map(line -> line.get("line").asText())
                .toList();
        assertEquals(List.of("表头：来件日、市民原话,来件日,日期", "表头：来件日、市民原话,市民原话,内容"), suggested);

        settings(String.join("\n", suggested) + "\n");

        var later = Files.writeString(folder.resolve("别的名字.csv"), STRANGE + "2026-04-05,路灯\n");
        desk.expect(ExitCode.DONE, "intake", strange(), later, "--dry-run");
    }

    @Test
    void aMistakeInTheSettingsIsToldAtTheStartWithLineAndColumn() throws IOException {
        settings("*,市民原话,内容\n*,来件日,日 子\n");

        for (var words : List.of(List.of("intake", strange(), "--dry-run"), List.of("run", strange()))) {
            var said = desk.expect(ExitCode.FAILED, words.toArray());
            assertTrue(said.err().contains("settings/columns.csv 第3行第3列：不认识“日 子”"), said.err());
        }
    }

    @Test
    void withoutTheOptionItSaysWhatToTypeInstead() throws IOException {
        var said = desk.expect(ExitCode.USAGE, "intake", ledger());

        assertTrue(said.err().contains("--dry-run") && said.err().contains("minqing run"), said.err());
    }
}
