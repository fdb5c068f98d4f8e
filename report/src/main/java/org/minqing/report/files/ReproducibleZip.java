package org.minqing.report.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Rewrites an Office file so that only its content decides its bytes: order and times of the entries are fixed. */
public final class ReproducibleZip {

    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private ReproducibleZip() {}

    /**
     * @param from a complete zip
     * @param day entries are dated at its midnight; no time zone is involved
     * @param replaced content of entries to write instead of their own, by name
     */
    public static void rewrite(Path from, Path to, LocalDate day, Map<String, String> replaced) throws IOException {
        try (var in = new ZipFile(from.toFile(), StandardCharsets.UTF_8);
                var out = new ZipOutputStream(
                        new BufferedOutputStream(Files.newOutputStream(to)), StandardCharsets.UTF_8)) {
            var entries = in.stream()
                    .sorted(Comparator.comparing(
                                    (ZipEntry entry) -> !entry.getName().equals(CONTENT_TYPES))
                            .thenComparing(ZipEntry::getName))
                    .toList();
            for (var entry : entries) {
                var fixed = new ZipEntry(entry.getName());
                fixed.setTimeLocal(day.atStartOfDay());
                out.putNextEntry(fixed);
                copy(in, entry, out, replaced.get(entry.getName()));
                out.closeEntry();
            }
        }
    }

    private static void copy(ZipFile in, ZipEntry entry, OutputStream out, @Nullable String instead)
            throws IOException {
        if (instead != null) {
            out.write(instead.getBytes(StandardCharsets.UTF_8));
            return;
        }
        try (var content = in.getInputStream(entry)) {
            content.transferTo(out);
        }
    }
}
