package org.minqing.pipeline.privacy;

import org.minqing.pipeline.segment.Widths;

/**
 * A text as the patterns see it: half width, simplified, without invisible characters, long runs of written-out digits as
 * digits, dashes as one dash; with a map back to the original. The stored text itself is never changed by it.
 */
final class PlainView {

    private static final char FIRST_IDEOGRAPH = '\u4E00';
    private static final char LAST_IDEOGRAPH = '\u9FFF';

    /** What a dropped character is in {@link #PLAIN}; no character of Unicode. */
    private static final char DROPPED = '\uFFFF';

    /** The plain form of every character of the basic plane. */
    private static final char[] PLAIN = table();

    private final String raw;
    private final String text;
    private final int[] origin;
    private final boolean faithful;

    PlainView(String raw) {
        this.raw = raw;
        var chars = new char[raw.length()];
        var from = new int[raw.length() + 1];
        int length = 0;
        boolean same = true;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            char plain = PLAIN[c];
            if (plain == DROPPED) {
                continue;
            }
            from[length] = i;
            if (Character.isHighSurrogate(c) && i + 1 < raw.length() && Character.isLowSurrogate(raw.charAt(i + 1))) {
                plain = plain(Character.toCodePoint(c, raw.charAt(++i)));
            }
            same &= plain == c || c < FIRST_IDEOGRAPH || c > LAST_IDEOGRAPH;
            chars[length++] = plain;
        }
        from[length] = raw.length();
        WrittenDigits.replace(chars, length);
        faithful = same && length == raw.length();
        text = new String(chars, 0, length);
        origin = from;
    }

    String text() {
        return text;
    }

    /** Start in the raw text of the character at {@code offset} of this view. */
    int start(int offset) {
        return origin[offset];
    }

    /** End in the raw text of the span that ends before {@code offset} of this view. */
    int end(int offset) {
        if (offset == 0) {
            return 0;
        }
        int last = origin[offset - 1];
        return last + Character.charCount(raw.codePointAt(last));
    }

    /** Whether no character was dropped and none simplified, so that the cuts of the raw text are those of this view. */
    boolean isFaithful() {
        return faithful;
    }

    /** A character outside the basic plane is a digit in a mathematical alphabet or nothing that a pattern knows. */
    private static char plain(int codePoint) {
        int digit = Character.digit(codePoint, 10);
        return digit < 0 ? '\uFFFD' : (char) ('0' + digit);
    }

    private static char[] table() {
        var table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = isInvisible((char) c) ? DROPPED : plain((char) c);
        }
        return table;
    }

    private static char plain(char c) {
        if (c < 0x80) {
            return c;
        }
        char folded = Widths.simplified(Widths.fold(c));
        return switch (folded) {
            case '‐', '‑', '‒', '–', '—', '―', '−', '－', '﹣', '⁃' -> '-';
            case '＠', '﹫' -> '@';
            case '．', '﹒', '․' -> '.';
            case '（', '﹙' -> '(';
            case '）', '﹚' -> ')';
            case '：', '﹕', '∶' -> ':';
            case '＋' -> '+';
            case '＊', '﹡', '∗' -> '*';
            case '＿' -> '_';
            case '＃' -> '#';
            case '｜', '丨' -> '|';
            case '／' -> '/';
            case '〔', '【', '［' -> '[';
            case '〕', '】', '］' -> ']';
            case '\u00A0', '\u2002', '\u2003', '\u2009', '\u202F' -> ' ';
            case 'Х', 'х', '×', '✕', '✖' -> 'X';
            case '•', '‧', '∙', '・' -> '·';
            default -> folded;
        };
    }

    private static boolean isInvisible(char c) {
        return (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u2069')
                || c == '\uFEFF'
                || c == '\u00AD'
                || c == '\u180E'
                || c == '\uFE0E'
                || c == '\uFE0F'
                || c == '\u20E3'
                || c == DROPPED;
    }
}
