package org.minqing.corpus.intake.archive;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import org.minqing.corpus.record.RejectionCode;

/**
 * Looks at the end of a zip before a library does: libraries make an object of every entry of the directory, however many there
 * are.
 *
 * @param start offset of the central directory in the file
 * @param end offset behind it
 * @param behind offset behind the whole archive; what follows is none of it, a comment apart
 * @param entries as the file's end says
 * @see <a href="https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT">APPNOTE.TXT, 4.3.12 to 4.3.16</a>
 */
record ZipDirectory(long start, long end, long behind, long entries) {

    private static final int END = 0x06054B50;
    private static final int END_64 = 0x06064B50;
    private static final int LOCATOR_64 = 0x07064B50;
    private static final int HEADER = 0x02014B50;
    private static final int END_LENGTH = 22;
    private static final int END_64_LENGTH = 56;
    private static final int LOCATOR_LENGTH = 20;
    private static final int HEADER_LENGTH = 46;
    private static final int PIECE = 1 << 17;
    private static final int MOST_BEHIND = 16 << 20;

    /**
     * @throws FaultException if the file has no end, holds more entries than {@link Limits#ENTRIES}, says another number than it
     *     holds, or is one part of several
     */
    static ZipDirectory of(SeekableByteChannel file) throws IOException, FaultException {
        var directory = read(file);
        if (directory.entries > Limits.ENTRIES) {
            throw new FaultException(RejectionCode.LIMIT_ENTRIES, directory.entries + "个");
        }
        if (directory.start < 0 || directory.start > directory.end) {
            throw new FaultException(RejectionCode.FILE_DAMAGED, "");
        }
        if (count(file, directory.start) != directory.entries) {
            throw new FaultException(RejectionCode.FILE_HOSTILE, "压缩包目录的条数与实际不符");
        }
        return directory;
    }

    /** The last end record, however much stands behind it, up to {@value #MOST_BEHIND} bytes. */
    private static ZipDirectory read(SeekableByteChannel file) throws IOException, FaultException {
        long size = file.size();
        for (long to = size; to >= END_LENGTH && size - to < MOST_BEHIND; to -= PIECE - END_LENGTH) {
            int length = (int) Math.min(to, PIECE);
            var tail = bytes(file, to - length, length);
            for (int i = length - END_LENGTH; i >= 0; i--) {
                if (tail.getInt(i) == END) {
                    return at(file, to - length + i, tail.slice(i, END_LENGTH).order(ByteOrder.LITTLE_ENDIAN));
                }
            }
        }
        throw new FaultException(RejectionCode.FILE_DAMAGED, "");
    }

    private static ZipDirectory at(SeekableByteChannel file, long place, ByteBuffer end)
            throws IOException, FaultException {
        int disk = Short.toUnsignedInt(end.getShort(4));
        long entries = Short.toUnsignedLong(end.getShort(10));
        long size = Integer.toUnsignedLong(end.getInt(12));
        long offset = Integer.toUnsignedLong(end.getInt(16));
        if (place >= LOCATOR_LENGTH) {
            var locator = bytes(file, place - LOCATOR_LENGTH, LOCATOR_LENGTH);
            if (locator.getInt(0) == LOCATOR_64) {
                return at64(file, locator, place + END_LENGTH);
            }
        }
        whole(disk);
        return new ZipDirectory(Math.max(place - size, offset), place, place + END_LENGTH, entries);
    }

    private static ZipDirectory at64(SeekableByteChannel file, ByteBuffer locator, long behind)
            throws IOException, FaultException {
        whole(locator.getInt(16) - 1);
        long place = locator.getLong(8);
        if (place < 0 || place > file.size() - END_64_LENGTH) {
            throw new FaultException(RejectionCode.FILE_DAMAGED, "");
        }
        var end = bytes(file, place, END_64_LENGTH);
        if (end.getInt(0) != END_64) {
            throw new FaultException(RejectionCode.FILE_DAMAGED, "");
        }
        return new ZipDirectory(end.getLong(48), place, behind, end.getLong(32));
    }

    private static void whole(int disk) throws FaultException {
        if (disk > 0) {
            throw new FaultException(RejectionCode.FORMAT_UNSUPPORTED, "分卷压缩包，请合并或解压后导入");
        }
    }

    /** Headers that stand one behind another, no more than one above the limit. */
    private static long count(SeekableByteChannel file, long start) throws IOException {
        file.position(start);
        var in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(file), 1 << 16));
        var header = new byte[HEADER_LENGTH];
        var fields = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN);
        try {
            for (int count = 0; ; count++) {
                in.readFully(header, 0, Integer.BYTES);
                if (fields.getInt(0) != HEADER || count > Limits.ENTRIES) {
                    return count;
                }
                in.readFully(header, Integer.BYTES, HEADER_LENGTH - Integer.BYTES);
                in.skipNBytes(Short.toUnsignedLong(fields.getShort(28))
                        + Short.toUnsignedLong(fields.getShort(30))
                        + Short.toUnsignedLong(fields.getShort(32)));
            }
        } catch (EOFException e) {
            return -1;
        }
    }

    /** Exactly so many bytes, little end first. */
    static ByteBuffer bytes(SeekableByteChannel file, long place, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        file.position(place);
        while (bytes.hasRemaining()) {
            if (file.read(bytes) < 0) {
                throw new EOFException("expected " + length + " bytes at " + place);
            }
        }
        return bytes.flip();
    }
}
