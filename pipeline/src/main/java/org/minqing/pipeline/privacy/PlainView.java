package org.minqing.pipeline.privacy;

import org.minqing.pipeline.segment.Widths;

/**
 * A text as the patterns see it: half width, without invisible characters, long runs of Chinese digits as digits, dashes as
 * one dash; with a map back to the original. The stored text itself is never changed by it.
 */
final class PlainView {

    /** Chinese digits count as digits only in runs of this many; shorter ones are words. */
    private static final int DIGIT_RUN = 7;

    private static final String CHINESE_DIGITS = "零〇一二三四五六七八九幺两";
    private static final String THEIR_VALUES = "0012345678912";

    private final String text;
    private final int[] origin;

    PlainView(String raw) {
        var chars = new char[raw.length()];
        var from = new int[raw.length() + 1];
        int length = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (!isInvisible(c)) {
                from[length] = i;
                chars[length++] = plain(c);
            }
        }
        from[length] = raw.length();
        digitRuns(chars, length);
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
        return offset == 0 ? 0 : origin[offset - 1] + 1;
    }

    private static char plain(char c) {
        char folded = Widths.fold(c);
        return switch (folded) {
            case '‐', '‑', '‒', '–', '—', '―', '−', '－' -> '-';
            case '＠' -> '@';
            case '．' -> '.';
            case '（' -> '(';
            case '）' -> ')';
            case '：' -> ':';
            case '＋' -> '+';
            default -> folded;
        };
    }

    private static boolean isInvisible(char c) {
        return (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u2069')
                || c == '\uFEFF'
                || c == '\u00AD';
    }

    private static void digitRuns(char[] chars, int length) {
        for (int from = 0; from < length; ) {
            int to = from;
            while (to < length && CHINESE_DIGITS.indexOf(chars[to]) >= 0) {
                to++;
            }
            if (to - from >= DIGIT_RUN) {
                for (int i = from; i < to; i++) {
                    chars[i] = THEIR_VALUES.charAt(CHINESE_DIGITS.indexOf(chars[i]));
                }
            }
            from = Math.max(to, from + 1);
        }
    }
}
