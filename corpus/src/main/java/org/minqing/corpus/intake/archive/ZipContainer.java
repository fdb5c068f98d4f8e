package org.minqing.corpus.intake.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.minqing.corpus.record.RejectionCode;

/** A zip archive whose directory, local headers and entries say the same of each other. */
public final class ZipContainer implements Container {

    private static final Set<Integer> METHODS =
            Set.of(ZipMethod.STORED.getCode(), ZipMethod.DEFLATED.getCode(), ZipMethod.ENHANCED_DEFLATED.getCode());
    private static final int FILE_KIND = 0170000;
    private static final int REGULAR = 0100000;
    private static final int PIECE = 1 << 16;

    private final ZipFile zip;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, ZipArchiveEntry> packed = new HashMap<>();

    private ZipContainer(ZipFile zip) {
        this.zip = zip;
    }

    /**
     * @throws FaultException if the archive cannot be trusted as a whole: cut, one part of several, too many entries, two of one
     *     name, another content than its directory says, all of it encrypted
     */
    public static ZipContainer open(Path file) throws IOException, FaultException {
        var channel = Files.newByteChannel(file);
        try {
            var directory = ZipDirectory.of(channel);
            var container = new ZipContainer(zipFile(channel, directory));
            var listed = Collections.list(container.zip.getEntries());
            container.list(listed);
            container.check(listed, new LocalHeaders(channel), directory.start());
            return container;
        } catch (IOException | FaultException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /**
     * Names of a zip's entries, folders left out, however hostile the rest of it may be.
     *
     * @throws FaultException if the zip is cut, one part of several, or holds too many entries
     */
    public static Set<String> names(Path file) throws IOException, FaultException {
        try (var channel = Files.newByteChannel(file)) {
            try (var zip = zipFile(channel, ZipDirectory.of(channel))) {
                return Set.copyOf(new HashSet<>(EntryNames.of(Collections.list(zip.getEntries()))));
            }
        }
    }

    private static ZipFile zipFile(SeekableByteChannel channel, ZipDirectory directory) throws FaultException {
        try {
            return ZipFile.builder()
                    .setSeekableByteChannel(new Front(channel, directory.behind()))
                    .setCharset(StandardCharsets.UTF_8)
                    .setUseUnicodeExtraFields(true)
                    .setIgnoreLocalFileHeader(true)
                    .get();
        } catch (IOException | RuntimeException e) {
            throw new FaultException(RejectionCode.FILE_DAMAGED, "");
        }
    }

    private void list(List<ZipArchiveEntry> listed) throws FaultException {
        var names = EntryNames.of(listed);
        var seen = new HashSet<String>();
        for (int i = 0; i < listed.size(); i++) {
            var entry = listed.get(i);
            if (!seen.add(names.get(i))) {
                throw new FaultException(RejectionCode.FILE_HOSTILE, "压缩包里有同名条目");
            }
            if (!isFolder(entry, names.get(i))) {
                var shown = ShownName.of(names.get(i));
                entries.add(new Entry(shown, Math.max(0, entry.getSize()), fault(entry, names.get(i))));
                packed.put(shown, entry);
            }
        }
        if (!entries.isEmpty() && entries.stream().allMatch(ZipContainer::isEncrypted)) {
            throw new FaultException(RejectionCode.FILE_ENCRYPTED, "");
        }
    }

    /** Entries that share their bytes are a trap; whether a bomb or something else, their sizes tell. */
    private void check(List<ZipArchiveEntry> listed, LocalHeaders headers, long directory)
            throws IOException, FaultException {
        try {
            headers.check(listed, directory);
        } catch (FaultException e) {
            throw entries.stream().mapToDouble(Entry::size).sum() > Limits.UNPACKED
                    ? new FaultException(RejectionCode.LIMIT_UNPACKED_SIZE, "")
                    : e;
        }
    }

    private static boolean isFolder(ZipArchiveEntry entry, String name) {
        return name.endsWith("/") && entry.getSize() <= 0;
    }

    private static boolean isEncrypted(Entry entry) {
        return entry.fault()
                .filter(fault -> fault.code() == RejectionCode.FILE_ENCRYPTED)
                .isPresent();
    }

    private static Optional<Fault> fault(ZipArchiveEntry entry, String name) {
        int kind = entry.getUnixMode() & FILE_KIND;
        if (EntryNames.isUnsafe(name) || kind != 0 && kind != REGULAR) {
            return Optional.of(new Fault(RejectionCode.ENTRY_UNSAFE_NAME, ""));
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return Optional.of(new Fault(RejectionCode.FILE_ENCRYPTED, ""));
        }
        if (!METHODS.contains(entry.getMethod())) {
            return Optional.of(new Fault(RejectionCode.FORMAT_UNSUPPORTED, "少见的压缩方法，请解压后导入"));
        }
        return isBomb(entry) ? Optional.of(new Fault(RejectionCode.LIMIT_UNPACKED_SIZE, "")) : Optional.empty();
    }

    private static boolean isBomb(ZipArchiveEntry entry) {
        long size = entry.getSize();
        return size > Limits.UNPACKED || size > Limits.GRACE && size / Limits.MOST_RATIO > entry.getCompressedSize();
    }

    @Override
    public List<Entry> entries() {
        return Collections.unmodifiableList(entries);
    }

    @Override
    public void copy(Entry entry, OutputStream out) throws IOException, FaultException {
        var source = packed.get(entry.name());
        if (source == null || entry.fault().isPresent()) {
            throw new IllegalArgumentException("expected a readable entry of this archive");
        }
        var checksum = new CRC32();
        var piece = new byte[PIECE];
        long left = entry.size();
        try (var in = open(source)) {
            for (int length = read(in, piece); length >= 0; length = read(in, piece)) {
                left -= length;
                if (left < 0) {
                    throw new FaultException(RejectionCode.FILE_HOSTILE, "条目比压缩包目录所说的大");
                }
                checksum.update(piece, 0, length);
                out.write(piece, 0, length);
            }
        }
        if (left > 0 || checksum.getValue() != source.getCrc()) {
            throw new FaultException(RejectionCode.FILE_DAMAGED, "");
        }
    }

    private InputStream open(ZipArchiveEntry source) throws FaultException {
        try {
            return zip.getInputStream(source);
        } catch (IOException | RuntimeException e) {
            throw new FaultException(RejectionCode.FILE_DAMAGED, "");
        }
    }

    /** Decoders throw what they like at damaged bytes. */
    private static int read(InputStream in, byte[] piece) throws FaultException {
        try {
            return in.read(piece);
        } catch (IOException | RuntimeException e) {
            throw new FaultException(RejectionCode.FILE_DAMAGED, "");
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
