package org.minqing.corpus.workspace;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Holds the workspace for one run. The operating system lets go of it when the process ends, however it ends. */
public final class WorkspaceLock implements AutoCloseable {

    private static final DateTimeFormatter SINCE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneId.of("Asia/Shanghai"));

    private final FileChannel channel;
    private final FileLock lock;

    private WorkspaceLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * @param task what the holder does, as the next one will read it
     * @throws WorkspaceException if another process holds it: says which, since when and what it does
     */
    static WorkspaceLock hold(Path root, String task) throws IOException {
        var holder = root.resolve("holder.txt");
        var channel = FileChannel.open(root.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = tryLock(channel);
        if (lock == null) {
            channel.close();
            var who = Files.exists(holder) ? Files.readString(holder).strip() : "另一个程序";
            throw new WorkspaceException("工作区 " + root + " 正被占用：" + who + "。请等它结束后再试，或者用 --workspace 换一个工作区");
        }
        Files.writeString(
                holder,
                "进程 " + ProcessHandle.current().pid() + "，自 " + SINCE.format(Instant.now()) + " 起正在执行“" + task + "”\n");
        return new WorkspaceLock(channel, lock);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held by another thread of this process: the same as held by another process
        }
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
