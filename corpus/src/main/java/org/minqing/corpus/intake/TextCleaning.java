package org.minqing.corpus.intake;

/**
 * Takes out of one file's texts what no later stage can hold, and counts it: control characters except tab and line feed,
 * noncharacters, byte order marks, controls that turn the direction of writing, and of more than {@value #MOST_MARKS} marks on
 * one letter those beyond; unpaired surrogates become U+FFFD; CRLF and CR become LF. Nothing else is changed. Used by one
 * thread.
 */
final class TextCleaning {

    private static final char REPLACEMENT = '\uFFFD';

    /** More marks on one letter than any writing has: what is beyond only breaks pages. */
    private static final int MOST_MARKS = 8;

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
        int marks = 0;
        for (int i = first; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            marks = isMark(c) ? marks + 1 : 0;
            if (c == '\r') {
                boolean pair = i + 1 < text.length() && text.charAt(i + 1) == '\n';
                clean.append(pair ? "" : "\n");
            } else if (marks > MOST_MARKS) {
                removed++;
            } else {
                append(c, clean);
            }
        }
        return clean.toString();
    }

    private void append(int c, StringBuilder clean) {
        if (isPlain(c) || isMark(c) || isKept(c)) {
            clean.appendCodePoint(c);
        } else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
            clean.append(REPLACEMENT);
            removed++;
        } else if (c != '\uFEFF') {
            removed++;
        }
    }

    /** Whether a character beyond the plain ones stays: no noncharacter, no control of the writing's direction. */
    private static boolean isKept(int c) {
        boolean noncharacter = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
        return c >= Character.MIN_SUPPLEMENTARY_CODE_POINT && !noncharacter;
    }

    private static boolean isMark(int c) {
        return c >= '\u0300'
                && (c <= '\u036F'
                        || Character.getType(c) == Character.NON_SPACING_MARK
                        || Character.getType(c) == Character.ENCLOSING_MARK);
    }

    private static int firstUnclean(String text) {
        int i = 0;
        while (i < text.length() && isPlain(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Characters that stay wherever they stand; the test of nearly every character of nearly every text. */
    private static boolean isPlain(int c) {
        if (c < ' ') {
            return c == '\n' || c == '\t';
        }
        if (c < '\u0300') {
            return true;
        }
        if (c < '\u2E80') {
            return !isTurning(c) && !isMark(c);
        }
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean noncharacter = c >= '\uFDD0' && c <= '\uFDEF' || c >= '\uFFFE';
        return !surrogate && !noncharacter && c != '\uFEFF' && (c < '\uFE00' || c > '\uFE2F');
    }

    /** Embeddings, overrides and isolates of the writing's direction, which make text look like another. */
    private static boolean isTurning(int c) {
        return c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069' || c == '\u200E' || c == '\u200F';
    }
}
