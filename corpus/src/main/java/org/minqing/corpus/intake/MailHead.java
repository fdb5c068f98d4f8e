package org.minqing.corpus.intake;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells an e-mail and a web page that was saved as one (MHTML) from other texts by the headers they begin with. */
final class MailHead {

    private static final String HEADER = "[\\x21-\\x39\\x3B-\\x7E]{1,76}:[^\\r\\n]*";
    /** Some programs put an envelope line before the headers. */
    private static final Pattern HEAD = Pattern.compile("(?:\\xEF\\xBB\\xBF)?(?:From [^\\r\\n]*\\r?\\n)?(" + HEADER
            + "(?:\\r?\\n(?:" + HEADER + "|[ \\t][^\\r\\n]*))*+)");

    private static final Pattern CARRIED = Pattern.compile(
            "(?mi)^(?:to|received|message-id|delivered-to|return-path)[ \\t]*:|^from[ \\t]*:[^\\r\\n]*@");
    private static final Pattern TITLED = Pattern.compile("(?mi)^(?:subject|date|mime-version)[ \\t]*:");
    private static final Pattern PAGE =
            Pattern.compile("(?mi)^content-type[ \\t]*:[ \\t]*(?:multipart/related|text/html|multipart/mixed)");
    private static final Pattern VERSION = Pattern.compile("(?mi)^mime-version[ \\t]*:");

    private MailHead() {}

    /** @return {@link FileFormat#EML}, {@link FileFormat#MHTML}, or null where it is neither */
    static @Nullable FileFormat of(byte[] start) {
        var head = HEAD.matcher(new String(start, StandardCharsets.ISO_8859_1));
        if (!head.lookingAt()) {
            return null;
        }
        var headers = head.group(1);
        if (CARRIED.matcher(headers).find() && TITLED.matcher(headers).find()) {
            return FileFormat.EML;
        }
        if (VERSION.matcher(headers).find() && PAGE.matcher(headers).find()) {
            return FileFormat.MHTML;
        }
        return null;
    }
}
