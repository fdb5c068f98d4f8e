package org.minqing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minqing.corpus.workspace.RejectionStore;
import org.minqing.corpus.workspace.Workspace;

/** A run over an archive, from the entries to what the workspace keeps of them. All texts are invented. */
class ArchiveRunTest {

    private static final String GOOD = """
        工单编号,来电时间,工单标题,主要内容
        G1,2026-01-05,路灯不亮,海景路的路灯三天不亮了，请派人来修。
        G2,2026-01-06,井盖松动,囷瑶村口的井盖松动，车一过就响，很危险。
        """;
    private static final String MAIL = """
        From: office@example.org
        To: congress@example.org
        Subject: =?UTF-8?B?5pCs6L+B?=
        Date: Mon, 5 Jan 2026 09:30:00 +0800
        Content-Type: text/plain; charset=utf-8

        沧林路口的公交站牌被风吹倒，至今没有人来扶。
        """;

    @TempDir
    Path folder;

    private Path zip() throws IOException {
        var entries = new TreeMap<>(Map.of(
                "一月/工单.csv", GOOD,
                "一月/坏行.csv", "工单编号,来电时间,主要内容\nB1,2026-02-30,路灯不亮请修\n",
                "来信.eml", MAIL,
                "../外.csv", GOOD,
                "C:\\外.csv", GOOD,
                "程序.exe", "MZ\u0000\u0001\u0002\u0003"));
        var file = folder.resolve("材料.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static List<String> rejected(Desk desk) {
        return new RejectionStore(Workspace.open(desk.workspace(), Map.of()))
                .loadAll().values().stream()
                        .flatMap(List::stream)
                        .map(kept -> kept.code() + " " + kept.file() + " " + kept.entry() + " " + kept.row())
                        .sorted()
                        .toList();
    }

    @Test
    void anArchiveGivesItsGoodRowsNamesItsBadOnesAndLeavesNothingUnpacked() throws Exception {
        var desk = new Desk(folder.resolve("工作 区"));
        var zip = zip();

        var counts = desk.expect(ExitCode.REJECTED, "run", zip, "--json").counts();
        var digests = desk.digests();
        var again = desk.expect(ExitCode.REJECTED, "run", zip, "--json").counts();

        assertEquals(Map.of("read", 7, "accepted", 3, "rejected", 4, "outside", 0, "repeated", 0, "news", 0), counts);
        assertEquals(
                List.of(
                        "CELL_BAD_DATE 材料.zip 一月/坏行.csv 2",
                        "ENTRY_UNSAFE_NAME 材料.zip ../外.csv 0",
                        "ENTRY_UNSAFE_NAME 材料.zip C:/外.csv 0",
                        "FORMAT_UNSUPPORTED 材料.zip 程序.exe 0"),
                rejected(desk));
        assertEquals(Map.of("read", 7, "accepted", 0, "rejected", 4, "outside", 0, "repeated", 3, "news", 0), again);
        assertEquals(digests, desk.digests());
        try (var left = Files.list(desk.workspace().resolve("tmp"))) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void theScreenNamesArchiveAndEntryAndNoTextBreaksALine() throws Exception {
        var desk = new Desk(folder.resolve("工作区"));
        var said = desk.expect(ExitCode.REJECTED, "run", zip());

        assertTrue(said.out().contains("材料.zip → 一月/坏行.csv 第2行“来电时间”：日期无法识别"), said.out());
        assertFalse(Files.exists(folder.resolve("外.csv")));
    }

    @Test
    void whatAKilledRunLeftUnpackedGoesWithTheNextRun() throws Exception {
        var desk = new Desk(folder.resolve("工作区"));
        desk.expect(ExitCode.REJECTED, "run", zip());
        var left = Files.createDirectories(desk.workspace().resolve("tmp/minqing-1-1-1"));
        Files.writeString(left.resolve("f0"), GOOD);

        desk.expect(ExitCode.DONE, "reindex");

        assertFalse(Files.exists(left));
    }
}
