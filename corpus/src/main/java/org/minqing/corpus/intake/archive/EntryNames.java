package org.minqing.corpus.intake.archive;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry.NameSource;

/** Names of a zip's entries: those that do not say their encoding are UTF-8 if all of them can be, else GB18030. */
final class EntryNames {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Pattern OUTSIDE = Pattern.compile("/.*|[A-Za-z]:.*|(.*/)?\\.\\.(/.*)?", Pattern.DOTALL);

    private EntryNames() {}

    /** Names with slashes between folders, in the order of the entries, not yet made visible. */
    static List<String> of(List<ZipArchiveEntry> entries) {
        boolean utf8 = entries.stream().filter(entry -> !isSaid(entry)).allMatch(entry -> isUtf8(entry.getRawName()));
        var names = new ArrayList<String>();
        for (var entry : entries) {
            var name = entry.getNameSource() == NameSource.UNICODE_EXTRA_FIELD
                    ? entry.getName()
                    : new String(entry.getRawName(), utf8 || isSaid(entry) ? StandardCharsets.UTF_8 : GB18030);
            names.add(name.replace('\\', '/').replaceFirst("^(\\./)+", ""));
        }
        return names;
    }

    private static boolean isSaid(ZipArchiveEntry entry) {
        return entry.getNameSource() != NameSource.NAME
                || entry.getGeneralPurposeBit().usesUTF8ForNames();
    }

    private static boolean isUtf8(byte[] name) {
        return Arrays.equals(name, new String(name, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8));
    }

    /** Whether an unpacking program would follow the name out of its folder, or to no file at all. */
    static boolean isUnsafe(String name) {
        return name.isBlank()
                || name.endsWith("/")
                || name.indexOf('\u0000') >= 0
                || OUTSIDE.matcher(name).matches();
    }
}
