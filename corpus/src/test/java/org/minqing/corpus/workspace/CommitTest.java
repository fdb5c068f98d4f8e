package org.minqing.corpus.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A kill is imitated by leaving on the disk what a commit has written up to that moment. */
class CommitTest {

    /** What {@code finish} writes before it moves anything: two files anew, one to go. */
    private static final String LIST = """
            {"place":"a/一.txt","staged":"f0"}
            {"place":"b/new.txt","staged":"f1"}
            {"place":"c/old.txt","staged":""}
            """;

    @TempDir
    Path root;

    @BeforeEach
    void oldState() throws IOException {
        write("a/一.txt", "old");
        write("c/old.txt", "old");
    }

    @Test
    void allChangesOfAFinishedCommitStand() throws Exception {
        staged().finish();

        assertNew();
    }

    @Test
    void nothingChangesWhereTheListWasNotWritten() throws Exception {
        staged();

        Commit.recover(root);

        assertOld();
    }

    @Test
    void nothingChangesWhereTheListWasWrittenButNotMovedIntoPlace() throws Exception {
        staged();
        write("staging/list", LIST);

        Commit.recover(root);

        assertOld();
    }

    @Test
    void aCommitWhoseListStandsIsFinishedByTheNextOpening() throws Exception {
        staged();
        write("staging/commit.jsonl", LIST);

        Commit.recover(root);

        assertNew();
    }

    @Test
    void aCommitKilledBetweenItsMovesIsFinishedByTheNextOpening() throws Exception {
        write("a/一.txt", "new");
        write("staging/f1", "new");
        write("staging/commit.jsonl", LIST);

        Commit.recover(root);

        assertNew();
    }

    @Test
    void aCommitKilledWhileItTidiesUpIsFinishedByTheNextOpening() throws Exception {
        write("a/一.txt", "new");
        write("b/new.txt", "new");
        Files.delete(root.resolve("c/old.txt"));
        write("staging/commit.jsonl", LIST);

        Commit.recover(root);

        assertNew();
    }

    @Test
    void holdingTheWorkspaceFinishesWhatAKilledRunDecided() throws Exception {
        var workspace = Invented.workspace(root);
        staged();
        write("staging/commit.jsonl", LIST);

        workspace.hold("run").close();

        assertNew();
    }

    @Test
    void theNextCommitForgetsTheFilesOfOneThatWasNotDecided() throws Exception {
        staged();

        new Commit(root)
                .put(root.resolve("d.txt"), file -> Files.writeString(file, "d"))
                .finish();

        assertOld();
        assertEquals("d", read("d.txt"));
    }

    private Commit staged() throws IOException {
        return new Commit(root)
                .put(root.resolve("a/一.txt"), file -> Files.writeString(file, "new"))
                .put(root.resolve("b/new.txt"), file -> Files.writeString(file, "new"))
                .remove(root.resolve("c/old.txt"));
    }

    private void assertOld() throws IOException {
        assertEquals("old", read("a/一.txt"));
        assertEquals("old", read("c/old.txt"));
        assertFalse(Files.exists(root.resolve("b/new.txt")));
        assertFalse(Files.exists(root.resolve("staging")));
    }

    private void assertNew() throws IOException {
        assertEquals("new", read("a/一.txt"));
        assertEquals("new", read("b/new.txt"));
        assertFalse(Files.exists(root.resolve("c/old.txt")));
        assertFalse(Files.exists(root.resolve("staging")));
    }

    private void write(String name, String content) throws IOException {
        var file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private String read(String name) throws IOException {
        return Files.readString(root.resolve(name));
    }
}
