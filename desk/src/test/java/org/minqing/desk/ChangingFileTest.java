package org.minqing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minqing.desk.badinput.CatalogueRow;

/** A file that somebody saves while the run is in the middle of it is taken in not at all, and the next run takes it whole. */
class ChangingFileTest {

    private static final int ROWS = 20_000;

    /** Bytes of records after which surely some row, and surely not every one, was taken. */
    private static final long STAGED = 100_000;

    @TempDir
    Path folder;

    @Test
    @CatalogueRow(62)
    void nothingIsKeptOfAFileThatChangesWhileItIsRead() throws Exception {
        var desk = Desk.withSmallModel(folder.resolve("workspace"));
        var good = Files.writeString(folder.resolve("a好.csv"), "编号,时间,内容\nG1,2026-01-05,路灯不亮\n");
        var busy = folder.resolve("b忙.csv");
        ManyRows.writeCsv(busy, ROWS);
        var appended = CompletableFuture.runAsync(() -> appendOnceRowsAreTaken(desk, busy));

        var said = desk.expect(ExitCode.REJECTED, "run", good, busy, "--json");

        appended.join();
        assertEquals(
                Map.of("read", 2, "accepted", 1, "rejected", 1, "outside", 0, "repeated", 0, "news", 0), said.counts());
        assertTrue(rejected(desk).contains("\"FILE_CHANGED\""), said.err());
        assertEquals(
                0, desk.expect(ExitCode.DONE, "search", "充电桩", "--json").json().size());

        assertEquals(
                Map.of("read", ROWS + 2, "accepted", ROWS + 1, "rejected", 0, "outside", 0, "repeated", 1, "news", 0),
                desk.expect(ExitCode.DONE, "run", good, busy, "--json").counts());
    }

    private static String rejected(Desk desk) throws IOException {
        var all = new StringBuilder();
        try (var files = Files.newDirectoryStream(desk.workspace().resolve("rejected"), "*.jsonl")) {
            for (var file : files) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    private static void appendOnceRowsAreTaken(Desk desk, Path busy) {
        try {
            while (staged(desk.workspace().resolve("staging")) < STAGED) {
                Thread.sleep(2);
            }
            Files.writeString(busy, "新,2026-01-06,又加了,刚才又加了一行,海沧街道\n", StandardOpenOption.APPEND);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Bytes that lie in the staging folder, which comes and goes. */
    private static long staged(Path staging) {
        var files = staging.toFile().listFiles();
        return files == null ? 0 : Arrays.stream(files).mapToLong(File::length).sum();
    }
}
