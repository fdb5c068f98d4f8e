package org.minqing.corpus.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyedHashTest {

    @TempDir
    Path folder;

    @Test
    void onlyTheOwnerMayReadTheKey() throws Exception {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));

        var workspace = Invented.workspace(folder.resolve("工作区"));

        assertEquals(
                PosixFilePermissions.fromString("rw-------"),
                Files.getPosixFilePermissions(workspace.root().resolve("key")));
    }

    @Test
    void oneWorkspaceGivesAValueTheSameHashEveryTimeItIsOpened() {
        var first = Invented.workspace(folder).hash().of("13800001234");
        var again = Invented.workspace(folder).hash().of("13800001234");

        assertEquals(first, again);
        assertTrue(first.matches("[0-9a-f]{24}"), first);
        assertNotEquals(first, Invented.workspace(folder).hash().of("13800001235"));
    }

    @Test
    void anotherWorkspaceGivesTheSameValueAnotherHash() {
        var one = Invented.workspace(folder.resolve("one")).hash();
        var other = Invented.workspace(folder.resolve("other")).hash();

        assertNotEquals(one.of("13800001234"), other.of("13800001234"));
    }

    @Test
    void aKeyThatAKilledOpeningLeftHalfWrittenIsMadeAnew() throws Exception {
        Files.write(folder.resolve("key.new"), new byte[] {1, 2, 3});

        assertEquals(24, Invented.workspace(folder).hash().of("x").length());
        assertEquals(32, Files.size(folder.resolve("key")));
    }

    @Test
    void aDamagedKeyIsRefusedInsteadOfReplaced() throws Exception {
        Files.write(folder.resolve("key"), new byte[] {1, 2, 3});

        var thrown = assertThrows(WorkspaceException.class, () -> Invented.workspace(folder));

        assertTrue(String.valueOf(thrown.getMessage()).contains("备份"), thrown.getMessage());
        assertEquals(3, Files.size(folder.resolve("key")));
    }
}
