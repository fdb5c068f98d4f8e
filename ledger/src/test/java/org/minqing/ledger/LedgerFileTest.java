package org.minqing.ledger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minqing.corpus.record.Correction;

class LedgerFileTest {

    private static final Instant MORNING = Instant.parse("2026-04-02T01:00:00Z");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void fill() {
        file = folder.resolve("ledger.db");
        try (var ledger = Ledger.open(file)) {
            ledger.recordMatters(
                    IntStream.range(0, 2_000).boxed().collect(Collectors.toMap(i -> "M-" + i, i -> "S" + i % 90)));
            ledger.correct(new Correction("M-1", "T0104", "T0101", "王", MORNING));
        }
    }

    @Test
    void aFileThatIsNoLedgerIsRefusedAndLeftAsItIs() throws Exception {
        var bytes = "这不是台账，只是一段文字，但也不短，免得被当成空文件".repeat(100).getBytes(StandardCharsets.UTF_8);
        Files.write(file, bytes);

        var failure = assertThrows(LedgerException.class, () -> Ledger.open(file));

        assertEquals(LedgerException.damagedSentence(file), failure.getMessage());
        assertArrayEquals(bytes, Files.readAllBytes(file));
    }

    @Test
    void aCutFileIsRefused() throws Exception {
        try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
            channel.truncate(Files.size(file) / 2);
        }

        var failure = assertThrows(LedgerException.class, () -> Ledger.open(file));

        assertEquals(LedgerException.damagedSentence(file), failure.getMessage());
    }

    @Test
    void damageInTheMiddleIsFoundByCheckAndNamesTheBackup() throws Exception {
        var bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 8_192, (byte) 0x5A);
        Files.write(file, bytes);

        try (var ledger = Ledger.open(file)) {
            var faults = ledger.check();
            assertTrue(faults.stream().anyMatch(fault -> fault.contains("minqing backup")), faults.toString());
        }
    }

    @Test
    void aLedgerOfANewerProgramIsRefusedAndSaysToUpgrade() throws Exception {
        run("PRAGMA user_version = 99");

        var failure = assertThrows(LedgerException.class, () -> Ledger.open(file));

        assertEquals("台账 " + file + " 由更新版本的程序写成（第 99 版，本程序只认到第 2 版），请升级民情后再打开", failure.getMessage());
    }

    @Test
    void anotherProgramsDatabaseIsRefused() throws Exception {
        Files.delete(file);
        run("CREATE TABLE other (id TEXT)");

        assertThrows(LedgerException.class, () -> Ledger.open(file));
    }

    @Test
    void anEmptyFileAsAKilledStartLeavesItBecomesALedger() throws Exception {
        Files.write(file, new byte[0]);

        try (var ledger = Ledger.open(file)) {
            assertEquals(Map.of(), ledger.decisions().matters());
        }
    }

    @Test
    void theAuditLogCanNeitherBeChangedNorShortened() {
        assertThrows(SQLException.class, () -> run("DELETE FROM audit"));
        assertThrows(SQLException.class, () -> run("UPDATE audit SET by = '某人'"));
    }

    @Test
    void aMemberOfAMatterThatDoesNotExistIsFoundByCheck() throws Exception {
        run("INSERT INTO matter_member (submission, matter) VALUES ('X', 'S-none')");

        try (var ledger = Ledger.open(file)) {
            assertEquals(
                    List.of("台账 " + file + " 的表 matter_member 指向不存在的事项，请用最近一次 minqing backup 的副本代替"), ledger.check());
        }
    }

    @Test
    void aBackupIsWholeReplacesAnOlderOneAndLeavesNothingBeside() throws Exception {
        var copy = folder.resolve("备份 1/it's.db");
        try (var ledger = Ledger.open(file)) {
            ledger.backupTo(copy);
            ledger.rename("S1", "名称", "王", MORNING);
            ledger.backupTo(copy);
        }

        try (var ledger = Ledger.open(file);
                var backup = Ledger.open(copy)) {
            assertEquals(ledger.decisions(), backup.decisions());
            assertEquals(ledger.audit(), backup.audit());
        }
        assertEquals(List.of(copy), files(copy.resolveSibling(".")));
    }

    @Test
    void aBackupOntoTheLedgerItselfIsRefused() {
        try (var ledger = Ledger.open(file)) {
            assertThrows(LedgerException.class, () -> ledger.backupTo(folder.resolve("x/../ledger.db")));
            assertEquals(2_000, ledger.decisions().matters().size());
        }
    }

    @Test
    void aCopyOfTheFileAloneIsTheWholeLedgerWhileItIsOpen() throws Exception {
        try (var ledger = Ledger.open(file)) {
            ledger.rename("S1", "名称", "王", MORNING);

            var copy = Files.copy(file, folder.resolve("copy.db"));

            try (var other = Ledger.open(copy)) {
                assertEquals(ledger.decisions(), other.decisions());
            }
        }
    }

    @Test
    void twoOpenLedgersAndFourThreadsLoseNoDecision() throws Exception {
        try (var one = Ledger.open(file);
                var two = Ledger.open(file);
                var threads = Executors.newFixedThreadPool(4)) {
            var deeds = IntStream.range(0, 40)
                    .<Callable<Boolean>>mapToObj(i ->
                            () -> (i % 2 == 0 ? one : two).correct(new Correction("N-" + i, "T0104", "", "王", MORNING)))
                    .toList();
            for (var done : threads.invokeAll(deeds)) {
                assertTrue(done.get());
            }
            assertEquals(41, one.decisions().corrections().size());
            assertEquals(41, two.audit().size());
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder.normalize())) {
            return files.toList();
        }
    }
}
