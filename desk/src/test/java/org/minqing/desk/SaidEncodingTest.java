package org.minqing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minqing.desk.badinput.BadFiles;
import org.minqing.desk.badinput.CatalogueRow;

class SaidEncodingTest {

    @TempDir
    Path folder;

    @Test
    @CatalogueRow({22, 27})
    void theEncodingIsNamedInTheManifestAndTheOperatorsWordOverrulesIt() throws Exception {
        var file = BadFiles.make("国标.csv", folder);
        var desk = Desk.withSmallModel(folder.resolve("workspace"));

        desk.expect(ExitCode.DONE, "run", file);
        var found = manifest(desk);
        desk.type("run", file, "--encoding", "UTF-8");

        assertTrue(found.contains("GB18030"), found);
        assertEquals(2, manifests(desk));
        assertTrue(manifest(desk).contains("UTF-8"), manifest(desk));
    }

    private static long manifests(Desk desk) throws IOException {
        try (var files = Files.list(desk.workspace().resolve("runs"))) {
            return files.count();
        }
    }

    /** The latest. */
    private static String manifest(Desk desk) throws IOException {
        try (var files = Files.list(desk.workspace().resolve("runs"))) {
            return Files.readString(files.sorted().toList().getLast());
        }
    }
}
