package org.minqing.desk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipFile;
import org.jsoup.parser.Parser;

/** Looks for texts in bytes, however they are encoded: in entries of zips, in gzip, between tags, with separators in between. */
final class CanaryScan {

    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8, Charset.forName("GB18030"), StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    private static final Pattern TAG = Pattern.compile("<[^>]{0,2000}>");
    private static final String SEPARATORS = " -._()";

    /** One text in one encoding. */
    private record Needle(byte[] bytes, String text) {}

    /** By the first four bytes. */
    private final Map<Integer, List<Needle>> needles = new HashMap<>();

    private final SortedMap<String, TreeSet<String>> found = new TreeMap<>();

    CanaryScan(Collection<String> texts) {
        for (var text : texts) {
            for (var charset : CHARSETS) {
                var needle = new Needle(text.getBytes(charset), text);
                needles.computeIfAbsent(prefix(needle.bytes(), 0), key -> new ArrayList<>())
                        .add(needle);
            }
        }
    }

    /** Where each text was found that was found at all. */
    SortedMap<String, TreeSet<String>> found() {
        return found;
    }

    /** Every file below a folder, its path included. */
    void folder(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted().toList()) {
                var where = folder.relativize(file).toString();
                text(where, where);
                if (Files.isRegularFile(file)) {
                    bytes(where, Files.readAllBytes(file));
                }
            }
        }
    }

    void text(String where, String text) {
        bytes(where, text.getBytes(StandardCharsets.UTF_8));
    }

    void bytes(String where, byte[] bytes) {
        search(where, bytes);
        search(where, squeezed(bytes));
        if (startsWith(bytes, '<')) {
            search(
                    where,
                    Parser.unescapeEntities(
                                    TAG.matcher(new String(bytes, StandardCharsets.UTF_8))
                                            .replaceAll(""),
                                    false)
                            .getBytes(StandardCharsets.UTF_8));
        }
        try {
            if (startsWith(bytes, 'P', 'K')) {
                unzip(where, bytes);
            } else if (startsWith(bytes, 0x1F, 0x8B)) {
                bytes(where, new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedScanException(where, e);
        }
    }

    /** Through the directory at the archive's end: descriptors between the entries differ from program to program. */
    private void unzip(String where, byte[] bytes) throws IOException {
        var copy = Files.createTempFile("canary", ".zip");
        try {
            Files.write(copy, bytes);
            try (var zip = new ZipFile(copy.toFile())) {
                for (var entry : Collections.list(zip.entries())) {
                    text(where, entry.getName());
                    try (var content = zip.getInputStream(entry)) {
                        bytes(where + "!" + entry.getName(), content.readAllBytes());
                    }
                }
            }
        } finally {
            Files.delete(copy);
        }
    }

    private void search(String where, byte[] bytes) {
        for (int at = 0; at + 4 <= bytes.length; at++) {
            for (var needle : needles.getOrDefault(prefix(bytes, at), List.of())) {
                int end = at + needle.bytes().length;
                if (end <= bytes.length && Arrays.equals(needle.bytes(), 0, end - at, bytes, at, end)) {
                    found.computeIfAbsent(needle.text(), text -> new TreeSet<>())
                            .add(where);
                }
            }
        }
    }

    /** Without what people write between digits. */
    private static byte[] squeezed(byte[] bytes) {
        var squeezed = new ByteArrayOutputStream(bytes.length);
        boolean afterDigit = false;
        for (byte b : bytes) {
            if (!afterDigit || SEPARATORS.indexOf(b) < 0) {
                squeezed.write(b);
                afterDigit = b >= '0' && b <= '9';
            }
        }
        return squeezed.toByteArray();
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        for (int i = 0; i < first.length; i++) {
            if (i >= bytes.length || Byte.toUnsignedInt(bytes[i]) != first[i]) {
                return false;
            }
        }
        return true;
    }

    private static int prefix(byte[] bytes, int at) {
        return bytes[at] << 24 | (bytes[at + 1] & 0xFF) << 16 | (bytes[at + 2] & 0xFF) << 8 | (bytes[at + 3] & 0xFF);
    }

    /** What should be compressed cannot be unpacked, so that nothing can be said of it. */
    static final class UncheckedScanException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UncheckedScanException(String where, IOException cause) {
            super("cannot unpack " + where, cause);
        }
    }
}
