package org.minqing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** An operator mends the sheet of rejected rows and gives it back. All texts are invented. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MendedRejectionsTest {

    private static final String TICKETS = """
            工单编号,来电时间,诉求人,联系电话,工单标题,主要内容
            G1,2026-01-05,,,路灯不亮,海景路的路灯三天不亮了，请派人来修。
            G2,2026-02-30,江月娥,13900001234,井盖松动,囷瑶村口的井盖松动，打13900001234找我。
            G3,2026-03-01,,,噪音,
            """;
    private static final String STATION = "接待日期,内容\n3月32日,代表联络站的台阶破了，老人容易绊倒。\n3月8日,站里的灯也不亮。\n";

    private Path folder = Path.of("");
    private Desk before = new Desk(folder);
    private Desk desk = before;
    private int count;

    @BeforeAll
    void takeIn(@TempDir Path temporary) throws IOException {
        folder = temporary;
        before = new Desk(folder.resolve("以前"));
        var tickets = Files.writeString(folder.resolve("12345热线2026年一季度.csv"), TICKETS);
        var station = Files.writeString(folder.resolve("新阳代表联络站2026年.csv"), STATION);
        var empty = Files.createFile(folder.resolve("空.csv"));
        var said = before.expect(ExitCode.REJECTED, "run", tickets, station, empty, "--quarter", "2026Q1", "--json");
        assertEquals(4, said.counts().get("rejected"));
    }

    @BeforeEach
    void copy() throws IOException {
        desk = before.copy(folder.resolve("工作 区" + count++));
    }

    @Test
    void aMendedRowIsTakenInAsIfItsOwnFileHadBeenMendedAndIsNoLongerRejected() throws Exception {
        mend("G2", "来电时间", "2026-02-28");
        mend("代表联络站的台阶破了，老人容易绊倒。", "接待日期", "3月31日");

        var said = desk.expect(ExitCode.REJECTED, "run", sheet(), "--json");

        assertEquals(
                Map.of("read", 3, "accepted", 2, "rejected", 1, "outside", 0, "repeated", 0, "news", 0), said.counts());
        var ticket = desk.expect(ExitCode.DONE, "show", "G2", "--json").json().getFirst();
        assertEquals("12345热线-G2", ticket.get("id").asText());
        assertEquals("2026-02-28", ticket.get("date").asText());
        assertEquals("12345热线2026年一季度.csv", ticket.get("source").get("file").asText());
        assertEquals(3, ticket.get("source").get("row").asInt());
        var step = desk.expect(ExitCode.DONE, "search", "台阶", "--json").json().getFirst();
        assertEquals("代表联络站", step.get("channel").asText());
        assertEquals("2026-03-31", step.get("date").asText());
        assertEquals(List.of("CELL_NO_TEXT", "FILE_EMPTY"), codes());
    }

    @Test
    void aSheetThatNobodyMendedLeavesEverythingAsItWas() throws Exception {
        var digests = desk.digests();

        var counts = desk.expect(ExitCode.REJECTED, "run", sheet(), "--json").counts();

        assertEquals(3, counts.get("rejected"));
        assertEquals(0, counts.get("accepted"));
        assertEquals(digests.get("submissions"), desk.digests().get("submissions"));
        assertEquals(List.of("CELL_BAD_DATE", "CELL_BAD_DATE", "CELL_NO_TEXT", "FILE_EMPTY"), codes());
    }

    @Test
    void givingTheSameMendedSheetBackTwiceChangesNothing() throws Exception {
        mend("G2", "来电时间", "2026-02-28");
        mend("G3", "主要内容", "夜里有人在楼下跳广场舞，音响太大。");
        mend("代表联络站的台阶破了，老人容易绊倒。", "接待日期", "3月31日");
        var given = Files.copy(sheet(), folder.resolve("改好" + count + ".xlsx"));
        desk.expect(ExitCode.DONE, "run", given);
        var digests = desk.digests();

        var counts = desk.expect(ExitCode.DONE, "run", given, "--json").counts();

        assertEquals(3, counts.get("repeated"));
        assertEquals(digests, desk.digests());
    }

    @Test
    void theSheetHoldsNoPersonAndWhatIsHiddenThereIsNobodysName() throws Exception {
        mend("G2", "来电时间", "2026-02-28");
        try (var workbook = open()) {
            for (var sheet : workbook) {
                for (var row : sheet) {
                    row.forEach(cell -> assertFalse(
                            cell.toString().contains("江月娥") || cell.toString().contains("13900001234")));
                }
            }
        }

        desk.expect(ExitCode.REJECTED, "run", sheet());

        var text = desk.expect(ExitCode.DONE, "show", "G2", "--json")
                .json()
                .getFirst()
                .get("text")
                .asText();
        assertTrue(text.contains("手机1"), text);
        assertFalse(text.contains("13900001234"), text);
    }

    private Path sheet() {
        return desk.workspace().resolve("rejected").resolve("2026Q1.xlsx");
    }

    private XSSFWorkbook open() throws IOException {
        try (var in = Files.newInputStream(sheet())) {
            return new XSSFWorkbook(in);
        }
    }

    /** Writes into the cell under a heading in the row that holds a text. */
    private void mend(String rowHolds, String heading, String value) throws IOException {
        try (var workbook = open()) {
            boolean found = false;
            for (var sheet : workbook) {
                for (var row : sheet) {
                    if (texts(row).contains(rowHolds)) {
                        row.getCell(texts(sheet.getRow(0)).indexOf(heading), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                                .setCellValue(value);
                        found = true;
                    }
                }
            }
            assertTrue(found, rowHolds);
            try (var out = Files.newOutputStream(sheet())) {
                workbook.write(out);
            }
        }
    }

    private static List<String> texts(Row row) {
        var texts = new ArrayList<String>();
        for (int column = 0; column < row.getLastCellNum(); column++) {
            texts.add(row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                    .toString());
        }
        return texts;
    }

    private List<String> codes() throws IOException {
        var codes = new ArrayList<String>();
        var lines = Files.readAllLines(desk.workspace().resolve("rejected").resolve("2026Q1.jsonl"));
        for (var line : lines) {
            codes.add(new JsonMapper().readTree(line).get("code").asText());
        }
        codes.sort(null);
        return codes;
    }
}
