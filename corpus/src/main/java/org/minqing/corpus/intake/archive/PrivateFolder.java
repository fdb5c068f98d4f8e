package org.minqing.corpus.intake.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.regex.Pattern;
import org.apache.commons.io.file.PathUtils;

/**
 * A folder for what is unpacked while it is read, for the eyes of this user only; names in it say nothing of what they hold. It
 * goes when it is closed; what a killed process left is swept by the next.
 */
public final class PrivateFolder implements Closeable {

    private static final String PREFIX = "minqing-";
    private static final Pattern NAME = Pattern.compile(PREFIX + "(\\d{1,10})-(\\d{1,18})-\\d+");

    private final Path folder;
    private int files;

    private PrivateFolder(Path folder) {
        this.folder = folder;
    }

    /** A new folder in {@code base}, which is made where it is missing. Java makes it with mode 0700 where there are modes. */
    public static PrivateFolder in(Path base) throws IOException {
        Files.createDirectories(base);
        var self = ProcessHandle.current();
        return new PrivateFolder(Files.createTempDirectory(base, PREFIX + self.pid() + "-" + began(self) + "-"));
    }

    /** A path at which nothing is yet. */
    public Path next() {
        return folder.resolve("f" + files++);
    }

    @Override
    public void close() throws IOException {
        PathUtils.deleteDirectory(folder);
    }

    /** Deletes the folders of processes that are no more; one that cannot be deleted is another user's and is left. */
    public static void sweep(Path base) {
        if (!Files.isDirectory(base)) {
            return;
        }
        try (var left = Files.newDirectoryStream(base, PREFIX + "*")) {
            for (var folder : left) {
                var name = NAME.matcher(folder.getFileName().toString());
                if (name.matches()
                        && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                        && !lives(Long.parseLong(name.group(1)), Long.parseLong(name.group(2)))) {
                    delete(folder);
                }
            }
        } catch (IOException e) {
            // a base that cannot be listed cannot be swept; unpacking into it will say so
        }
    }

    private static void delete(Path folder) {
        try {
            PathUtils.deleteDirectory(folder);
        } catch (IOException e) {
            // another user's
        }
    }

    private static boolean lives(long pid, long began) {
        return ProcessHandle.of(pid).filter(process -> began(process) == began).isPresent();
    }

    /** Milliseconds since 1970 when the process began, so that another one with its number is told apart. */
    private static long began(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }
}
