package org.minqing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.io.FileUtils;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Removing a submission on request. All texts are invented. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PurgeTest {

    private static final String HEADINGS = "工单编号,来电时间,工单标题,主要内容,办理情况\n";
    private static final String STAYS = HEADINGS + "G1,2026-01-05,路灯不亮,海景路的路灯三天不亮了，请派人来修。,\n";
    private static final String GOES = HEADINGS + "G2,2026-01-06,井盖松动,囷瑶村口的井盖松动，车一过就响，很危险。,答复里也写着囷瑶村口\n";
    private static final String CHANGED = HEADINGS + "G2,2026-01-06,井盖松动,囷瑶村口的井盖又松了，这回换了说法。,\n";
    private static final List<String> DISTINCTIVE = List.of("囷瑶村口", "车一过就响", "这回换了说法");

    private Path folder = Path.of("");
    private Desk before = new Desk(folder);
    private Desk desk = before;
    private int count;

    @BeforeAll
    void takeIn(@TempDir Path temporary) throws IOException {
        folder = temporary;
        before = new Desk(folder.resolve("以前"));
        before.expect(ExitCode.DONE, "run", file("留下.csv", STAYS), file("删除.csv", GOES));
        before.expect(ExitCode.REJECTED, "run", file("改过.csv", CHANGED));
    }

    @BeforeEach
    void copy() throws IOException {
        desk = before.copy(folder.resolve("工作 区" + count++));
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    void nothingOfAPurgedSubmissionIsLeftButInTheReportsThatAreNamed() throws IOException {
        assertFalse(holders().isEmpty());
        var index = hashes(desk.workspace().resolve("index"));

        var said = desk.expect(ExitCode.DONE, "purge", "G2", "--yes");

        assertTrue(said.out().contains("reports/2026Q1/"), said.out());
        assertEquals(Set.of(), holders());
        index.retainAll(hashes(desk.workspace().resolve("index")));
        assertEquals(Set.of(), index, "files of the old index that are still there");
        assertEquals(
                0, desk.expect(ExitCode.DONE, "search", "井盖", "--json").lines().size());
        desk.expect(ExitCode.DONE, "check");
    }

    @Test
    void aLaterImportDoesNotBringItBack() throws IOException {
        desk.expect(ExitCode.DONE, "purge", "G2", "--yes");

        var counts = desk.expect(ExitCode.DONE, "run", file("再来.csv", GOES + "G3,2026-01-07,路灯,沧林路路灯也不亮,\n"), "--json")
                .counts();

        assertEquals(2, counts.get("read"));
        assertEquals(1, counts.get("accepted"));
        assertEquals(1, counts.get("repeated"));
        assertEquals(Set.of(), holders());
    }

    @Test
    void theWorkspaceIsThenAsIfItHadNeverBeenThere() throws IOException {
        var never = Desk.withModelOf(before, folder.resolve("从未"));
        never.expect(ExitCode.DONE, "run", folder.resolve("留下.csv"));

        desk.expect(ExitCode.DONE, "purge", "G2", "--yes");
        desk.expect(ExitCode.DONE, "report", "--quarter", "2026Q1");

        assertEquals(never.digests(), desk.digests());
    }

    @Test
    void aRunFinishesAPurgeThatWasKilledAfterTheTombstone() throws Exception {
        desk.expect(ExitCode.DONE, "purge", "G2", "--yes");
        var digests = desk.digests();
        for (var part : List.of("submissions", "derived", "rejected", "index")) {
            FileUtils.deleteDirectory(desk.workspace().resolve(part).toFile());
            PathUtils.copyDirectory(
                    before.workspace().resolve(part), desk.workspace().resolve(part));
        }
        markUnfinished();

        desk.expect(ExitCode.DONE, "run", folder.resolve("留下.csv"));

        assertEquals(Set.of(), holders());
        digests.remove("report");
        var now = desk.digests();
        now.remove("report");
        assertEquals(digests, now);
    }

    @Test
    void withoutConfirmationNothingIsRemoved() {
        desk.expect(ExitCode.FAILED, "purge", "G2");

        assertEquals(
                1, desk.expect(ExitCode.DONE, "search", "井盖", "--json").lines().size());
    }

    private void markUnfinished() throws SQLException {
        var ledger = "jdbc:sqlite:" + desk.workspace().resolve("ledger.db").toUri();
        try (var connection = DriverManager.getConnection(ledger);
                var statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate("UPDATE tombstone SET finished = 0"));
        }
    }

    /** Files outside the reports that hold something of the submission in plain bytes. */
    private Set<String> holders() throws IOException {
        var holders = new TreeSet<String>();
        for (var file : files(desk.workspace())) {
            var place = desk.workspace().relativize(file).toString();
            var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            if (!place.startsWith("reports") && DISTINCTIVE.stream().anyMatch(text::contains)) {
                holders.add(place);
            }
        }
        return holders;
    }

    private static Set<String> hashes(Path folder) throws IOException {
        var hashes = new TreeSet<String>();
        for (var file : files(folder)) {
            if (Files.size(file) > 0) {
                hashes.add(DigestUtils.sha256Hex(Files.readAllBytes(file)));
            }
        }
        return hashes;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return new ArrayList<>(files.filter(Files::isRegularFile).toList());
        }
    }
}
