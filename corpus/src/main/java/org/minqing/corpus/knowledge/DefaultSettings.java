package org.minqing.corpus.knowledge;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The knowledge files that a new workspace starts with; the office edits its own copies in {@code settings/}. */
public final class DefaultSettings {

    private DefaultSettings() {}

    /** Content by file name. */
    public static Map<String, byte[]> files() {
        return List.of(Taxonomy.FILE, Gazetteer.FILE, Lexicon.FILE, Officials.FILE, Hotlines.FILE).stream()
                .collect(Collectors.toMap(Function.identity(), WordFile::bytes));
    }
}
