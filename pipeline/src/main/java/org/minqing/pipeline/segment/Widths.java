package org.minqing.pipeline.segment;

import com.hankcs.hanlp.dictionary.other.CharTable;

/** Full width and half width: maps character by character, so that offsets stay what they are. */
public final class Widths {

    private static final int FULL_WIDTH_FIRST = '！';
    private static final int FULL_WIDTH_LAST = '～';
    private static final int DISTANCE = '！' - '!';

    private static final char FIRST_IDEOGRAPH = '\u4E00';
    private static final char LAST_IDEOGRAPH = '\u9FFF';

    private Widths() {}

    /**
     * Letters and digits in half width and the ideographic space as a space; Chinese punctuation is left as it is.
     *
     * @return a text of the same length
     */
    public static String fold(String text) {
        int first = 0;
        while (first < text.length() && fold(text.charAt(first)) == text.charAt(first)) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        var folded = text.toCharArray();
        for (int i = first; i < folded.length; i++) {
            folded[i] = fold(folded[i]);
        }
        return new String(folded);
    }

    /** A traditional character in its simplified form, any other as it is: 證 is 证. */
    public static char simplified(char c) {
        return c < FIRST_IDEOGRAPH || c > LAST_IDEOGRAPH || c == '幺' || c == '佘' ? c : CharTable.convert(c);
    }

    /** One character in half width, if it is a full-width letter, digit or space. */
    public static char fold(char c) {
        if (c == '\u3000') {
            return ' ';
        }
        if (c < FULL_WIDTH_FIRST || c > FULL_WIDTH_LAST) {
            return c;
        }
        char half = (char) (c - DISTANCE);
        return Character.isLetterOrDigit(half) ? half : c;
    }
}
