package org.minqing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minqing.corpus.record.Quarter;
import org.minqing.corpus.record.RejectionCode;
import org.minqing.corpus.workspace.RejectionStore;
import org.minqing.corpus.workspace.Workspace;

/** What a person is told of rows that were rejected, and what becomes of them. All texts are invented. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RejectionsTest {

    private static final String GOOD = """
            工单编号,来电时间,工单标题,主要内容
            G1,2026-01-05,路灯不亮,海景路的路灯三天不亮了，请派人来修。
            G2,2026-01-06,井盖松动,囷瑶村口的井盖松动，车一过就响，很危险。
            """;

    private Path folder = Path.of("");
    private Desk trained = new Desk(folder);
    private Desk desk = trained;
    private Path good = folder;
    private int count;

    @BeforeAll
    void train(@TempDir Path temporary) throws IOException {
        folder = temporary;
        good = Files.writeString(folder.resolve("好 文件.csv"), GOOD);
        trained = new Desk(folder.resolve("trained"));
        trained.expect(ExitCode.DONE, "run", good);
    }

    @BeforeEach
    void freshWorkspace() throws IOException {
        desk = Desk.withModelOf(trained, folder.resolve("工作 区" + count++));
    }

    @ParameterizedTest
    @CsvSource({
        "B1|2026-01-07|路灯| , CELL_NO_TEXT",
        "B1||路灯|路灯不亮请修, CELL_NO_DATE",
        "B1|2026-02-30|路灯|路灯不亮请修, CELL_BAD_DATE",
        "B1|去年冬天|路灯|路灯不亮请修, CELL_BAD_DATE"
    })
    void aBadRowIsRejectedWithItsCodeAndHarmsNoOther(String row, RejectionCode code) throws Exception {
        var mixed = Files.writeString(folder.resolve("混.csv"), GOOD + row.replace('|', ',') + "\n");

        var said = desk.expect(ExitCode.REJECTED, "run", mixed, "--json");

        assertEquals(3, said.counts().get("read"));
        assertEquals(2, said.counts().get("accepted"));
        assertEquals(Map.of(code, 1), codes());
        assertGoodUnharmed();
    }

    @Test
    void theRejectionNamesFileRowAndColumnOnTheScreen() throws Exception {
        var mixed = Files.writeString(folder.resolve("看.csv"), GOOD + "B1,2026-02-30,路灯,路灯不亮请修\n");

        var said = desk.expect(ExitCode.REJECTED, "run", mixed);

        assertTrue(said.out().contains("看.csv 第4行“来电时间”："), said.out());
        assertTrue(said.out().contains("CELL_BAD_DATE"), said.out());
    }

    @Test
    void aMendedFileTakenInAgainLeavesNoRejection() throws Exception {
        var file = folder.resolve("改.csv");
        Files.writeString(file, GOOD + "B1,2026-02-30,路灯,路灯不亮请修\n");
        desk.expect(ExitCode.REJECTED, "run", file);
        Files.writeString(file, GOOD + "B1,2026-02-28,路灯,路灯不亮请修\n");

        var counts = desk.expect(ExitCode.DONE, "run", file, "--json").counts();

        assertEquals(1, counts.get("accepted"));
        assertEquals(2, counts.get("repeated"));
    }

    @ParameterizedTest
    @CsvSource({"空.csv", "没有这个文件.xlsx", "只有表头.csv", "全坏.csv", "程序.xlsx"})
    void noUsableRowAtAllEndsInAReportOrASentenceThatSaysSo(String name) throws Exception {
        var said = desk.expect(ExitCode.REJECTED, "run", bad(name));

        assertTrue(said.out().contains("本期无有效数据"), said.out());
    }

    @ParameterizedTest
    @CsvSource({"空.csv", "只有表头.csv", "全坏.csv"})
    void noUsableRowOfAQuarterGivesReportsThatSaySo(String name) throws Exception {
        desk.expect(ExitCode.REJECTED, "run", bad(name), "--quarter", "2026Q1");

        assertEquals(4, desk.reports().size());
        for (var report : desk.reports()) {
            if (report.toString().endsWith(".html")) {
                assertTrue(Files.readString(report).contains("无有效"), report::toString);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"空.csv", "全坏.csv"})
    void reportsThatOnlyCountRejectionsHold(String name) throws Exception {
        desk.expect(ExitCode.REJECTED, "run", bad(name), "--quarter", "2026Q1");

        for (var report : desk.reports()) {
            desk.expect(ExitCode.DONE, "verify", report);
        }
    }

    @Test
    void anotherTextUnderTheSameNumberIsRejectedWhicheverFileIsNamedFirst() throws Exception {
        var changed = Files.writeString(
                folder.resolve("改了正文.csv"), "工单编号,来电时间,工单标题,主要内容\nG1,2026-01-05,路灯不亮,换了一种说法，路灯还是不亮。\n");
        desk.expect(ExitCode.REJECTED, "run", good, changed);
        var digests = desk.digests();

        assertEquals(Map.of(RejectionCode.ROW_CHANGED, 1), codes());
        var other = Desk.withModelOf(trained, folder.resolve("other"));
        other.expect(ExitCode.REJECTED, "run", changed, good);
        assertEquals(digests, other.digests());
    }

    private Path bad(String name) throws IOException {
        var file = folder.resolve(name);
        switch (name) {
            case "空.csv" -> Files.write(file, new byte[0]);
            case "程序.xlsx" -> Files.write(file, "MZ\u0000\u0003程序".repeat(100).getBytes(StandardCharsets.UTF_8));
            case "只有表头.csv" -> Files.writeString(file, "工单编号,来电时间,工单标题,主要内容\n");
            case "全坏.csv" -> Files.writeString(file, "工单编号,来电时间,主要内容\nX1,2026-02-30,路灯不亮\nX2,2026-01-05,\n");
            default -> Files.deleteIfExists(file);
        }
        return file;
    }

    /** How often each code was kept. */
    private Map<RejectionCode, Integer> codes() {
        var codes = new TreeMap<RejectionCode, Integer>();
        new RejectionStore(Workspace.open(desk.workspace(), Map.of()))
                .loadAll()
                .values()
                .forEach(kept -> kept.forEach(one -> codes.merge(one.code(), 1, Integer::sum)));
        return codes;
    }

    private void assertGoodUnharmed() throws IOException {
        var found =
                desk.expect(ExitCode.DONE, "search", "", "--quarter", new Quarter(2026, 1), "--json").json().stream()
                        .map(hit -> hit.get("source_id").asText())
                        .toList();
        assertTrue(found.containsAll(List.of("G1", "G2")), found::toString);
    }
}
