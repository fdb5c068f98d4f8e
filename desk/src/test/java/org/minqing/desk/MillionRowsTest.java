package org.minqing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole runs over files of many rows, each in a process of its own with little memory. */
@Tag("heavy")
class MillionRowsTest {

    private static final int MILLION = 1_000_000;
    private static final int SOME = 20_000;

    @TempDir
    Path folder;

    @Test
    void aMillionRowsOfCsvGoThroughInOneGibibyte() throws Exception {
        var file = folder.resolve("百万行.csv");
        ManyRows.writeCsv(file, MILLION);

        assertEquals(accepted(MILLION), counts(new Desk(folder.resolve("csv")), "1g", file));
    }

    @Test
    void aFullSheetGoesThroughInOneGibibyte() throws Exception {
        var file = folder.resolve("满表.xlsx");
        var writing = Desk.java("4g", ManyRows.class, ManyRows.FULL_SHEET, file); // the library holds a sheet's texts
        assertEquals(0, writing.inheritIO().start().waitFor());

        assertEquals(accepted(ManyRows.FULL_SHEET), counts(new Desk(folder.resolve("xlsx")), "1g", file));
    }

    @Test
    void whatDoesNotFitIntoMemoryEndsInTheSameDigests() throws Exception {
        var file = folder.resolve("两万行.csv");
        ManyRows.writeCsv(file, SOME);
        var roomy = new Desk(folder.resolve("roomy"));
        var narrow = new Desk(folder.resolve("narrow"));

        assertEquals(accepted(SOME), counts(roomy, "4g", file));
        assertEquals(accepted(SOME), counts(narrow, "256m", file));
        assertEquals(roomy.digests(), narrow.digests());
    }

    private static Map<String, Integer> accepted(int rows) {
        return Map.of("read", rows, "accepted", rows, "rejected", 0, "outside", 0, "repeated", 0, "news", 0);
    }

    private Map<String, Integer> counts(Desk desk, String heap, Path file) throws IOException, InterruptedException {
        var out = folder.resolve(desk.workspace().getFileName() + ".jsonl");
        var err = folder.resolve(desk.workspace().getFileName() + ".txt");
        int code = desk.process(heap, "run", file, "--json")
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        var said = new Desk.Said(code, Files.readString(out), Files.readString(err));
        assertEquals(ExitCode.DONE, code, said.err());
        return said.counts();
    }
}
