package org.minqing.corpus.intake.archive;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.minqing.corpus.record.RejectionCode;

/**
 * Holds what stands before each entry against the zip's directory: where the two differ, two programs see two different archives.
 */
final class LocalHeaders {

    private static final int HEADER = 0x04034B50;
    private static final int LENGTH = 30;
    private static final int ENCRYPTED = 1;
    private static final int SIZES_FOLLOW = 1 << 3;
    private static final long IN_64 = 0xFFFFFFFFL;
    /** How far behind an entry one that the directory does not list is looked for. */
    private static final int LONGEST_GAP = 1 << 16;

    private final SeekableByteChannel file;

    LocalHeaders(SeekableByteChannel file) {
        this.file = file;
    }

    /**
     * @param directory offset of the central directory
     * @throws FaultException if a header differs from the directory, entries overlap, or there is one that it does not list
     */
    void check(List<ZipArchiveEntry> entries, long directory) throws IOException, FaultException {
        long end = 0;
        var inPlace = entries.stream()
                .sorted(Comparator.comparingLong(ZipArchiveEntry::getLocalHeaderOffset))
                .toList();
        for (var entry : inPlace) {
            long start = entry.getLocalHeaderOffset();
            if (start < end) {
                throw hostile("压缩包的条目互相重叠");
            }
            checkGap(end, start);
            end = end(entry, start);
        }
        if (end > directory) {
            throw hostile("压缩包的条目互相重叠");
        }
        checkGap(end, directory);
    }

    /** Offset behind the entry's bytes. */
    private long end(ZipArchiveEntry entry, long start) throws IOException, FaultException {
        try {
            var header = ZipDirectory.bytes(file, start, LENGTH);
            int flags = header.getShort(6);
            int nameLength = Short.toUnsignedInt(header.getShort(26));
            var name = ZipDirectory.bytes(file, start + LENGTH, nameLength).array();
            boolean same = header.getInt(0) == HEADER
                    && (flags & ENCRYPTED) == (entry.getRawFlag() & ENCRYPTED)
                    && Short.toUnsignedInt(header.getShort(8)) == entry.getMethod()
                    && Arrays.equals(name, entry.getRawName())
                    && ((flags & SIZES_FOLLOW) != 0
                            || Integer.toUnsignedLong(header.getInt(14)) == entry.getCrc()
                                    && isSize(header.getInt(18), entry.getCompressedSize())
                                    && isSize(header.getInt(22), entry.getSize()));
            if (!same) {
                throw hostile("压缩包目录与条目不一致");
            }
            return start + LENGTH + nameLength + Short.toUnsignedInt(header.getShort(28)) + entry.getCompressedSize();
        } catch (EOFException e) {
            throw hostile("压缩包目录与条目不一致");
        }
    }

    private static boolean isSize(int written, long size) {
        long said = Integer.toUnsignedLong(written);
        return said == size || said == IN_64;
    }

    private void checkGap(long from, long to) throws IOException, FaultException {
        int length = (int) Math.min(to - from, LONGEST_GAP);
        if (length >= LENGTH) {
            var gap = ZipDirectory.bytes(file, from, length);
            for (int i = 0; i + Integer.BYTES <= length; i++) {
                if (gap.getInt(i) == HEADER) {
                    throw hostile("压缩包里有目录没有列出的条目");
                }
            }
        }
    }

    private static FaultException hostile(String detail) {
        return new FaultException(RejectionCode.FILE_HOSTILE, detail);
    }
}
