package org.minqing.corpus.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Makes archives, good and bad; all invented. */
final class Zips {

    static final int HEADER = 0x02014B50;
    static final int LOCAL = 0x04034B50;
    static final int END = 0x06054B50;
    private static final int HEADER_LENGTH = 46;

    private Zips() {}

    static byte[] of(Map<String, byte[]> entries) throws IOException {
        return of(StandardCharsets.UTF_8, entries);
    }

    static byte[] of(String name, byte[] content) throws IOException {
        return of(Map.of(name, content));
    }

    /** @param names encoding of the names; what is not UTF-8 goes without a flag that says so */
    static byte[] of(Charset names, Map<String, byte[]> entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, names)) {
            for (var entry : new TreeMap<>(entries).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    /** An archive in an archive in an archive: {@code depth} of them. */
    static byte[] nested(int depth, String name, byte[] content) throws IOException {
        var inner = of(name, content);
        return depth == 1 ? inner : nested(depth - 1, "z" + depth + ".zip", inner);
    }

    static byte[] in64(String name, byte[] content) throws IOException {
        var channel = new SeekableInMemoryByteChannel();
        try (var zip = new ZipArchiveOutputStream(channel)) {
            zip.setUseZip64(Zip64Mode.Always);
            zip.putArchiveEntry(new ZipArchiveEntry(name));
            zip.write(content);
            zip.closeArchiveEntry();
        }
        return Arrays.copyOf(channel.array(), (int) channel.size());
    }

    /** One entry that is a link to a path. */
    static byte[] link(String name, String target) throws IOException {
        var channel = new SeekableInMemoryByteChannel();
        try (var zip = new ZipArchiveOutputStream(channel)) {
            var entry = new ZipArchiveEntry(name);
            entry.setUnixMode(0120777);
            zip.putArchiveEntry(entry);
            zip.write(target.getBytes(StandardCharsets.UTF_8));
            zip.closeArchiveEntry();
        }
        return Arrays.copyOf(channel.array(), (int) channel.size());
    }

    /** A true bomb: so many MiB of zeros, packed 1:1000, made without packing them all. */
    static byte[] bomb(String name, int mebibytes) throws IOException {
        var piece = zeros();
        var packed = new ByteArrayOutputStream();
        for (int i = 0; i < mebibytes; i++) {
            packed.writeBytes(piece);
        }
        packed.write(new byte[] {3, 0});
        var channel = new SeekableInMemoryByteChannel();
        try (var zip = new ZipArchiveOutputStream(channel)) {
            var entry = new ZipArchiveEntry(name);
            entry.setMethod(ZipEntry.DEFLATED);
            entry.setSize((long) mebibytes << 20);
            entry.setCompressedSize(packed.size());
            entry.setCrc(0);
            zip.addRawArchiveEntry(entry, new ByteArrayInputStream(packed.toByteArray()));
        }
        return Arrays.copyOf(channel.array(), (int) channel.size());
    }

    /** A MiB of zeros, deflated to whole bytes without an end. */
    private static byte[] zeros() {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(new byte[1 << 20]);
        var packed = new byte[1 << 16];
        int length = deflater.deflate(packed, 0, packed.length, Deflater.FULL_FLUSH);
        deflater.end();
        return Arrays.copyOf(packed, length);
    }

    /** The archive's one entry listed so many times more, under names of the same length: all share its bytes. */
    static byte[] overlapping(byte[] zip, int times) {
        int start = find(zip, HEADER);
        int end = find(zip, END);
        var out = ByteBuffer.allocate(end + (end - start) * times + 22).order(ByteOrder.LITTLE_ENDIAN);
        out.put(zip, 0, end);
        for (int i = 0; i < times; i++) {
            int at = out.position();
            out.put(zip, start, end - start);
            out.put(
                    at + HEADER_LENGTH,
                    String.format(Locale.ROOT, "%06d", i + 1).getBytes(StandardCharsets.US_ASCII));
        }
        int size = out.position() - start;
        int last = out.position();
        out.put(zip, end, 22);
        out.putShort(last + 8, (short) (times + 1));
        out.putShort(last + 10, (short) (times + 1));
        out.putInt(last + 12, size);
        return out.array();
    }

    /** Changes a 16-bit field at a distance from each record that begins with a signature. */
    static byte[] patch(byte[] zip, int signature, int distance, int value) {
        var patched = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i + 22 <= zip.length; i++) {
            if (patched.getInt(i) == signature) {
                patched.putShort(i + distance, (short) value);
            }
        }
        return patched.array();
    }

    /** As if all entries were encrypted. */
    static byte[] encrypted(byte[] zip) {
        return patch(patch(zip, HEADER, 8, 1), LOCAL, 6, 1);
    }

    static int find(byte[] zip, int signature) {
        var bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i + Integer.BYTES <= zip.length; i++) {
            if (bytes.getInt(i) == signature) {
                return i;
            }
        }
        throw new IllegalArgumentException("expected the signature in the archive");
    }
}
