package org.minqing.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Changes a written report as a hand, or a program, could. */
final class Tampering {

    private Tampering() {}

    /** Changes a text file. */
    static Path text(Path file, UnaryOperator<String> change) throws IOException {
        var changed = beside(file);
        Files.writeString(changed, change.apply(Files.readString(file)));
        return changed;
    }

    /** Changes an entry of an Office file. */
    static Path entry(Path file, String name, UnaryOperator<String> change) throws IOException {
        var changed = beside(file);
        try (var in = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
                var out = new ZipOutputStream(Files.newOutputStream(changed), StandardCharsets.UTF_8)) {
            for (var entry : in.stream().toList()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                var bytes = in.getInputStream(entry).readAllBytes();
                out.write(
                        entry.getName().equals(name)
                                ? change.apply(new String(bytes, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : bytes);
                out.closeEntry();
            }
        }
        return changed;
    }

    /** Replaces the first occurrence. */
    static UnaryOperator<String> first(String from, String to) {
        return text -> {
            int at = text.indexOf(from);
            if (at < 0) {
                throw new IllegalArgumentException("expected " + from);
            }
            return text.substring(0, at) + to + text.substring(at + from.length());
        };
    }

    /** Replaces the first occurrence behind a mark. */
    static UnaryOperator<String> firstAfter(String mark, String from, String to) {
        return text -> {
            int at = text.indexOf(mark) + mark.length();
            return text.substring(0, at) + first(from, to).apply(text.substring(at));
        };
    }

    private static Path beside(Path file) {
        return file.resolveSibling("changed-" + file.getFileName());
    }
}
