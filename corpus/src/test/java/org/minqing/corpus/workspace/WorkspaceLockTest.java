package org.minqing.corpus.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceLockTest {

    @TempDir
    Path folder;

    private Path root = Path.of("");

    @BeforeEach
    void aFolderWithABlankAndChinese() {
        root = folder.resolve("工作 区");
    }

    @Test
    void aSecondHoldOfTheSameProcessIsRefusedAndToldWhoHolds() throws Exception {
        var workspace = Invented.workspace(root);
        try (var held = workspace.hold("run")) {
            var other = CompletableFuture.supplyAsync(() -> workspace.hold("correct"));

            var thrown = assertThrows(ExecutionException.class, other::get);

            var refused = String.valueOf(thrown.getCause());
            assertTrue(refused.contains(WorkspaceException.class.getSimpleName()), refused);
            assertTrue(refused.contains("进程 " + ProcessHandle.current().pid() + "，"), refused);
            assertTrue(refused.contains("“run”"), refused + held);
        }
    }

    @Test
    void anotherProcessIsRefusedAndToldWhoHolds() throws Exception {
        try (var held = Invented.workspace(root).hold("run")) {
            var said = said(child());

            assertTrue(said.startsWith("refused"), said + held);
            assertTrue(said.contains("进程 " + ProcessHandle.current().pid() + "，"), said);
            assertTrue(said.contains("“run”"), said);
        }
    }

    @Test
    void aRefusedSecondHoldLeavesTheWorkspaceHeld() throws Exception {
        var workspace = Invented.workspace(root);
        try (var held = workspace.hold("run")) {
            assertThrows(WorkspaceException.class, () -> workspace.hold("correct"));

            var said = said(child());

            assertTrue(said.startsWith("refused"), said + held);
        }
    }

    @Test
    void whatAKilledProcessHeldIsFree() throws Exception {
        var workspace = Invented.workspace(root);
        var child = child();
        assertEquals(
                "held WorkspaceLock", child.inputReader(StandardCharsets.UTF_8).readLine());
        var refused = assertThrows(WorkspaceException.class, () -> workspace.hold("run"));
        assertTrue(String.valueOf(refused.getMessage()).contains("进程 " + child.pid() + "，"), refused.getMessage());

        child.destroyForcibly().waitFor();

        try (var held = workspace.hold("run")) {
            assertTrue(said(child()).startsWith("refused"), held::toString);
        }
    }

    @Test
    void whatWasLetGoCanBeHeldAgain() throws Exception {
        var workspace = Invented.workspace(root);
        workspace.hold("run").close();

        try (var held = workspace.hold("correct")) {
            assertTrue(said(child()).contains("“correct”"), held::toString);
        }
    }

    private Process child() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LockHolder.class.getName(),
                        root.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** What a child says, its input being ended. */
    private static String said(Process child) throws IOException, InterruptedException {
        child.getOutputStream().close();
        var said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, child.waitFor());
        return said;
    }
}
