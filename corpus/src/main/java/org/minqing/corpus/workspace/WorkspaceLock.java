package org.minqing.corpus.workspace;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Holds the workspace for one run. The operating system lets go of it when the process ends, however it ends. */
public final class WorkspaceLock implements AutoCloseable {

    private static final String HOLDER = "holder.txt";

    private static final DateTimeFormatter SINCE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneId.of("Asia/Shanghai"));

    /**
     * Workspaces that this process holds. The system's lock belongs to the process and is lost when any channel to its file is
     * closed, so that a second hold must be refused before it opens one: the one state that is the process's by nature.
     */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path root;
    private final FileChannel channel;
    private final FileLock lock;

    private WorkspaceLock(Path root, FileChannel channel, FileLock lock) {
        this.root = root;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * @param task what the holder does, as the next one will read it
     * @throws WorkspaceException if another process holds it: says which, since when and what it does
     */
    static WorkspaceLock hold(Path folder, String task) throws IOException {
        var root = folder.toRealPath();
        if (!HELD_HERE.add(root)) {
            throw held(root);
        }
        @Nullable WorkspaceLock held = null;
        try {
            held = lock(root, task);
            return held;
        } finally {
            if (held == null) {
                HELD_HERE.remove(root);
            }
        }
    }

    private static WorkspaceLock lock(Path root, String task) throws IOException {
        var channel = FileChannel.open(root.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw held(root);
        }
        Files.writeString(
                root.resolve(HOLDER),
                "进程 " + ProcessHandle.current().pid() + "，自 " + SINCE.format(Instant.now()) + " 起正在执行“" + task + "”\n");
        return new WorkspaceLock(root, channel, lock);
    }

    private static WorkspaceException held(Path root) throws IOException {
        var holder = root.resolve(HOLDER);
        var who = Files.exists(holder) ? Files.readString(holder).strip() : "另一个程序";
        return new WorkspaceException("工作区 " + root + " 正被占用：" + who + "。请等它结束后再试，或者用 --workspace 换一个工作区");
    }

    @Override
    public void close() throws IOException {
        try {
            lock.release();
            channel.close();
        } finally {
            HELD_HERE.remove(root);
        }
    }
}
