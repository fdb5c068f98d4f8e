package org.minqing.desk.badinput;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Zip archives: bombs, traps in names and directories, and odd but honest ones. */
final class Archives {

    private static final byte[] GOOD = Tables.good().getBytes(StandardCharsets.UTF_8);
    private static final int MIB = 1 << 20;

    private Archives() {}

    static Map<String, Recipe> recipes() {
        var files = new LinkedHashMap<String, Recipe>();
        files.put("炸弹.zip", at -> bomb(at, 3, 3584));
        files.put("重叠.zip", at -> Overlapping.write(at, 64, 64));
        files.put("六层.zip", at -> Files.write(at, nested(6, 1)));
        files.put("四十二.zip", at -> Files.write(at, nested(4, 3)));
        files.put("十万条.zip", Archives::manyEntries);
        files.put("穿越.zip", at -> Files.write(at, zip(Map.of("../../越界.csv", GOOD))));
        files.put("绝对.zip", at -> Files.write(at, zip(Map.of("/绝对路径.csv", GOOD))));
        files.put("盘符.zip", at -> Files.write(at, zip(Map.of("C:\\盘符.csv", GOOD))));
        files.put("反斜.zip", at -> Files.write(at, zip(Map.of("..\\..\\反斜.csv", GOOD))));
        files.put("链接.zip", Archives::link);
        files.put("同名.zip", Archives::sameNames);
        files.put("不符.zip", at -> Files.write(at, replaced(zip(Map.of("甲.csv", GOOD)), "甲.csv", "乙.csv")));
        files.put("国标名.zip", at -> write(at, "GB18030", Map.of("囷瑶·空.csv", new byte[0], "东屿.csv", GOOD)));
        files.put("有密码.zip", at -> Files.write(at, flagged(zip(Map.of("甲.csv", GOOD)))));
        files.put("大目录.zip", at -> zip64(at));
        files.put("分卷.zip", at -> Files.write(at, joined(new byte[] {'P', 'K', 7, 8}, zip(Map.of("甲.csv", GOOD)))));
        files.put(
                "尾巴.zip",
                at -> Files.write(
                        at, joined(zip(Map.of("甲.csv", GOOD)), "尾巴".repeat(20).getBytes(StandardCharsets.UTF_8))));
        files.put("零条.zip", at -> Files.write(at, zip(Map.of())));
        files.put("一好一坏.zip", at -> Files.write(at, zip(Map.of("好.csv", GOOD, "坏.xlsx", new byte[0]))));
        return files;
    }

    /** An archive of entries in the order of their names. */
    static byte[] zip(Map<String, byte[]> entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : entries.keySet().stream().sorted().toList()) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(entries.get(name));
            }
        }
        return bytes.toByteArray();
    }

    private static void write(Path at, String charset, Map<String, byte[]> entries) throws IOException {
        try (var zip = new ZipArchiveOutputStream(at)) {
            zip.setEncoding(charset);
            zip.setUseLanguageEncodingFlag(false);
            for (var entry : entries.entrySet()) {
                zip.putArchiveEntry(new ZipArchiveEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeArchiveEntry();
            }
        }
    }

    /** Entries of zeros, honest about their sizes; one block of a MiB, packed once, is repeated. */
    private static void bomb(Path at, int entries, int mebibytes) throws IOException {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(new byte[MIB]);
        var buffer = new byte[MIB];
        var block = Arrays.copyOf(buffer, deflater.deflate(buffer, 0, MIB, Deflater.FULL_FLUSH));
        System.arraycopy(buffer, 0, block, 0, block.length);
        deflater.end();
        var last = new byte[] {3, 0};
        var crc = new CRC32();
        for (int i = 0; i < mebibytes; i++) {
            crc.update(new byte[MIB]);
        }
        try (var zip = new ZipArchiveOutputStream(at)) {
            for (int i = 0; i < entries; i++) {
                var entry = new ZipArchiveEntry("零" + i + ".csv");
                entry.setMethod(ZipEntry.DEFLATED);
                entry.setSize((long) mebibytes * MIB);
                entry.setCompressedSize((long) mebibytes * block.length + last.length);
                entry.setCrc(crc.getValue());
                zip.addRawArchiveEntry(entry, repeated(block, mebibytes, last));
            }
        }
    }

    private static InputStream repeated(byte[] block, int times, byte[] last) {
        var blocks = Collections.nCopies(times, block).stream()
                .map(one -> (InputStream) new ByteArrayInputStream(one))
                .toList();
        return new SequenceInputStream(
                new SequenceInputStream(Collections.enumeration(blocks)), new ByteArrayInputStream(last));
    }

    /** Archives within archives, so many beside each other in each. */
    private static byte[] nested(int depth, int width) throws IOException {
        if (depth == 0) {
            return GOOD;
        }
        var inner = nested(depth - 1, width);
        var entries = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < width; i++) {
            entries.put("内" + depth + i + (depth == 1 ? ".csv" : ".zip"), joined(inner, new byte[i]));
        }
        return zip(entries);
    }

    private static void manyEntries(Path at) throws IOException {
        try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(at)))) {
            for (int i = 0; i < 100_000; i++) {
                zip.putNextEntry(new ZipEntry(i + ".csv"));
            }
        }
    }

    private static void link(Path at) throws IOException {
        try (var zip = new ZipArchiveOutputStream(at)) {
            var entry = new ZipArchiveEntry("链接.csv");
            entry.setUnixMode(0120777);
            zip.putArchiveEntry(entry);
            zip.write("/etc/hostname".getBytes(StandardCharsets.UTF_8));
            zip.closeArchiveEntry();
        }
    }

    private static void sameNames(Path at) throws IOException {
        try (var zip = new ZipArchiveOutputStream(at)) {
            for (var content :
                    List.of(GOOD, Tables.csv("C1,2026-01-09,换了,换掉的内容里路灯是亮的").getBytes(StandardCharsets.UTF_8))) {
                zip.putArchiveEntry(new ZipArchiveEntry("甲.csv"));
                zip.write(content);
                zip.closeArchiveEntry();
            }
        }
    }

    /** Says of the first entry, in its header and in the directory, that it has a password. */
    private static byte[] flagged(byte[] zip) {
        zip[6] |= 1;
        for (int i = 0; i < zip.length - 4; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                zip[i + 8] |= 1;
            }
        }
        return zip;
    }

    private static void zip64(Path at) throws IOException {
        try (var zip = new ZipArchiveOutputStream(at)) {
            zip.setUseZip64(Zip64Mode.Always);
            zip.putArchiveEntry(new ZipArchiveEntry("甲.csv"));
            zip.write(GOOD);
            zip.closeArchiveEntry();
        }
    }

    /** Another name of the same length in the entry's own header, the first place where it stands. */
    private static byte[] replaced(byte[] zip, String name, String by) {
        var bytes = by.getBytes(StandardCharsets.UTF_8);
        int headerLength = 30;
        if (name.getBytes(StandardCharsets.UTF_8).length != bytes.length) {
            throw new IllegalArgumentException("expected names of one length, was " + name + " and " + by);
        }
        System.arraycopy(bytes, 0, zip, headerLength, bytes.length);
        return zip;
    }

    private static byte[] joined(byte[] left, byte[] right) {
        var both = Arrays.copyOf(left, left.length + right.length);
        System.arraycopy(right, 0, both, left.length, right.length);
        return both;
    }
}
