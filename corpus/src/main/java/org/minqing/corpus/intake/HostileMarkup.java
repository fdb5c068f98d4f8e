package org.minqing.corpus.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Tells markup that would have a careless parser fetch files or addresses. Nothing here ever resolves an entity. */
final class HostileMarkup {

    /** Declarations stand at the beginning: 4 KiB. */
    private static final int HEAD = 4096;

    private static final Pattern PART = Pattern.compile("(?i).*\\.(xml|rels|svg|vml)");
    private static final Pattern EXTERNAL = Pattern.compile("(?i)<!ENTITY\\s+%?\\s*[^\\s>]+\\s+(?:SYSTEM|PUBLIC)\\b");

    private HostileMarkup() {}

    /** Whether a part of an office document is markup, going by its name. */
    static boolean isMarkup(String part) {
        return PART.matcher(part).matches();
    }

    /** Whether the beginning declares an entity that lies elsewhere. */
    static boolean reachesOut(InputStream markup) throws IOException {
        return reachesOut(new String(markup.readNBytes(HEAD), StandardCharsets.ISO_8859_1));
    }

    static boolean reachesOut(String markup) {
        return EXTERNAL.matcher(markup.substring(0, Math.min(HEAD, markup.length())))
                .find();
    }
}
