package org.minqing.corpus.intake;

/**
 * Takes out of one file's texts what no later stage can hold, and counts it: control characters except tab and line feed,
 * noncharacters U+FFFE and U+FFFF, byte order marks; unpaired surrogates become U+FFFD; CRLF and CR become LF. Nothing else is
 * changed. Used by one thread.
 */
final class TextCleaning {

    private static final char REPLACEMENT = '\uFFFD';

    private int removed;

    /** Number of characters removed or replaced so far; line ends and byte order marks are not counted. */
    int removed() {
        return removed;
    }

    void reset() {
        removed = 0;
    }

    String clean(String text) {
        int first = firstUnclean(text);
        if (first == text.length()) {
            return text;
        }
        var clean = new StringBuilder(text.length()).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                clean.append(c).append(text.charAt(++i));
            } else if (c == '\r') {
                boolean pair = i + 1 < text.length() && text.charAt(i + 1) == '\n';
                clean.append(pair ? "" : "\n");
            } else {
                append(c, clean);
            }
        }
        return clean.toString();
    }

    private void append(char c, StringBuilder clean) {
        if (isKept(c)) {
            clean.append(c);
        } else if (Character.isSurrogate(c)) {
            clean.append(REPLACEMENT);
            removed++;
        } else if (c != '\uFEFF') {
            removed++;
        }
    }

    private static int firstUnclean(String text) {
        int i = 0;
        while (i < text.length() && isKept(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isKept(char c) {
        return c >= ' ' && (c < '\uD800' || c > '\uDFFF') && c < '\uFEFF'
                || c > '\uFEFF' && c < '\uFFFE'
                || c == '\n'
                || c == '\t';
    }
}
