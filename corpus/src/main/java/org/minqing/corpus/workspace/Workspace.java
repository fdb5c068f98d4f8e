package org.minqing.corpus.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.commons.io.file.PathUtils;

/** The workspace folder: where each thing lies in it. */
public final class Workspace {

    private final Path root;
    private final KeyedHash hash;

    private Workspace(Path root, KeyedHash hash) {
        this.root = root;
        this.hash = hash;
    }

    /**
     * Opens the folder, makes it where it is missing, and copies the defaults that {@code settings/} lacks.
     *
     * @param defaults default settings files, content by name
     * @throws WorkspaceException if the folder cannot be made or written
     */
    public static Workspace open(Path folder, Map<String, byte[]> defaults) {
        var root = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root);
            var workspace = new Workspace(root, KeyedHash.open(root.resolve("key")));
            Files.createDirectories(workspace.settings());
            for (var entry : defaults.entrySet()) {
                var file = workspace.settings().resolve(entry.getKey());
                if (!Files.exists(file)) {
                    var aside = file.resolveSibling(entry.getKey() + ".new");
                    Files.write(aside, entry.getValue());
                    AtomicMove.move(aside, file);
                }
            }
            return workspace;
        } catch (IOException e) {
            throw new WorkspaceException("无法使用工作区 " + root + "，请检查磁盘空间和权限，或者用 --workspace 换一个位置", e);
        }
    }

    /** Whether the folder has ever been a workspace. */
    public static boolean exists(Path folder) {
        return Files.exists(folder.resolve("key"));
    }

    /**
     * Holds the workspace for a task that writes, and finishes or forgets what a killed one left.
     *
     * @throws WorkspaceException if another process holds it
     */
    public WorkspaceLock hold(String task) {
        try {
            var lock = WorkspaceLock.hold(root, task);
            Commit.recover(root);
            if (Files.exists(temporary())) {
                PathUtils.deleteDirectory(temporary());
            }
            return lock;
        } catch (IOException e) {
            throw new WorkspaceException("无法锁定工作区 " + root + "，请检查磁盘空间和权限", e);
        }
    }

    /** A new set of changes; the workspace must be held. */
    public Commit commit() throws IOException {
        return new Commit(root);
    }

    public KeyedHash hash() {
        return hash;
    }

    public Path root() {
        return root;
    }

    public Path settings() {
        return root.resolve("settings");
    }

    public Path submissions() {
        return root.resolve("submissions");
    }

    public Path derived() {
        return root.resolve("derived");
    }

    public Path rejected() {
        return root.resolve("rejected");
    }

    public Path index() {
        return root.resolve("index");
    }

    public Path ledger() {
        return root.resolve("ledger.db");
    }

    public Path models() {
        return root.resolve("models");
    }

    public Path reports() {
        return root.resolve("reports");
    }

    /** Where archives are unpacked while they are read; emptied by whoever holds the workspace next. */
    public Path temporary() {
        return root.resolve("tmp");
    }

    public Path runs() {
        return root.resolve("runs");
    }
}
