package org.minqing.corpus.intake;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minqing.corpus.intake.archive.Container;
import org.minqing.corpus.intake.archive.FaultException;
import org.minqing.corpus.intake.archive.Limits;
import org.minqing.corpus.intake.archive.PrivateFolder;
import org.minqing.corpus.record.RejectionCode;

/**
 * Where entries of archives lie while they are read: each in a private folder, for as long as it is read. Archives stay open
 * until this is closed, within limits, so that one with thousands of entries is opened once. Used by one thread.
 */
public final class Unpacking implements Closeable {

    /** Most archives that are open at a time. */
    private static final int MOST = 64;
    /** Most entries that are known of them all. */
    private static final int MOST_ENTRIES = 2 * Limits.ENTRIES;

    /**
     * An archive that stays open.
     *
     * @param unpacked where it lies if it is itself an entry, else null
     */
    private record Opened(Container container, @Nullable Path unpacked, long size) {

        void close() throws IOException {
            container.close();
            if (unpacked != null) {
                Files.delete(unpacked);
            }
        }
    }

    /** A file's content at a path of its own, gone when it is closed. */
    record Content(Path path, boolean isUnpacked) implements Closeable {

        @Override
        public void close() throws IOException {
            if (isUnpacked) {
                Files.deleteIfExists(path);
            }
        }
    }

    private final Path base;
    private final FormatDetection detection = new FormatDetection();
    private final LinkedHashMap<List<String>, Opened> opened = new LinkedHashMap<>(16, 0.75f, true);
    private @Nullable PrivateFolder folder;

    /** @param base folder in which a private one is made when it is needed */
    public Unpacking(Path base) {
        this.base = base;
    }

    /** In the system's folder for temporary files. */
    static Path temporaryFolder() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }

    /**
     * Makes a file's content readable at a path.
     *
     * @throws UnreadableFileException with {@link RejectionCode#FILE_CHANGED} if the archive is not what it was when it was listed
     */
    Content content(InputFile file) throws IOException, UnreadableFileException {
        if (file.entries().isEmpty()) {
            return isNameable(file.path()) ? new Content(file.path(), false) : linked(file.path());
        }
        try {
            return new Content(
                    unpack(open(file.path(), around(file)), file.entries().getLast()), true);
        } catch (FaultException e) {
            throw changed(e);
        }
    }

    /** Whether libraries that take names for paths can open it: not where its bytes are no characters. */
    private static boolean isNameable(Path path) {
        return path.toString().indexOf('\uFFFD') < 0;
    }

    private Content linked(Path path) throws IOException {
        return new Content(Files.createSymbolicLink(folder().next(), path.toAbsolutePath()), true);
    }

    private static List<String> around(InputFile file) {
        return file.entries().subList(0, file.entries().size() - 1);
    }

    private Container open(Path path, List<String> within) throws IOException, FaultException, UnreadableFileException {
        var key = new ArrayList<String>();
        key.add(path.toString());
        key.addAll(within);
        var known = opened.get(key);
        if (known != null) {
            return known.container();
        }
        var place =
                within.isEmpty() ? null : unpack(open(path, within.subList(0, within.size() - 1)), within.getLast());
        var container = open(place == null ? path : place);
        opened.put(key, new Opened(container, place, place == null ? 0 : Files.size(place)));
        closeOldest();
        return container;
    }

    private Container open(Path place) throws IOException, FaultException, UnreadableFileException {
        var format = detection.container(place).orElseThrow(() -> changed(null));
        return Containers.open(place, format);
    }

    private void closeOldest() throws IOException {
        while (opened.size() > MOST || opened.size() > Limits.DEPTH && isTooMuch()) {
            opened.pollFirstEntry().getValue().close();
        }
    }

    private boolean isTooMuch() {
        var all = opened.values();
        return all.stream().mapToLong(Opened::size).sum() > Limits.UNPACKED
                || all.stream()
                                .mapToInt(one -> one.container().entries().size())
                                .sum()
                        > MOST_ENTRIES;
    }

    private Path unpack(Container container, String name) throws IOException, FaultException, UnreadableFileException {
        var entry = container.entries().stream()
                .filter(one -> one.name().equals(name) && one.fault().isEmpty())
                .findFirst()
                .orElseThrow(() -> changed(null));
        var place = folder().next();
        try (var out = Files.newOutputStream(place)) {
            container.copy(entry, out);
            return place;
        } catch (IOException | FaultException e) {
            Files.deleteIfExists(place);
            throw e;
        }
    }

    private static UnreadableFileException changed(@Nullable Throwable cause) {
        return new UnreadableFileException(RejectionCode.FILE_CHANGED, "", cause);
    }

    private PrivateFolder folder() throws IOException {
        if (folder == null) {
            folder = PrivateFolder.in(base);
        }
        return folder;
    }

    @Override
    public void close() throws IOException {
        for (var one : opened.values()) {
            one.close();
        }
        opened.clear();
        if (folder != null) {
            folder.close();
            folder = null;
        }
    }
}
