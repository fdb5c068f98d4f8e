package org.minqing.report.xlsx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names of cells that hold figures. The tag {@code 2026Q1/internal/T01/count} becomes {@code _2026Q1.internal.T01.count}; where a
 * figure stands again, {@code _2} and so on is put behind.
 */
public final class XlsxNames {

    private static final Pattern NAME = Pattern.compile("_([^_]+?)(?:_\\d+)?");

    private final Map<String, Integer> used = new HashMap<>();

    /** The next free name for a tag; Excel does not tell capitals from small letters. */
    String next(String tag) {
        int times = used.merge(tag.toLowerCase(Locale.ROOT), 1, Integer::sum);
        var name = "_" + tag.replace('/', '.');
        return times == 1 ? name : name + "_" + times;
    }

    /** The tag of a name; empty where the name is none of ours. */
    public static Optional<String> tag(String name) {
        var matcher = NAME.matcher(name);
        return matcher.matches() ? Optional.of(matcher.group(1).replace('.', '/')) : Optional.empty();
    }
}
