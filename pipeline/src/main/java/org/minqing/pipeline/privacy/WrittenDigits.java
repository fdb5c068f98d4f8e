package org.minqing.pipeline.privacy;

import java.util.Arrays;

/**
 * Digits written out: 一三八, 壹叁捌, ①③⑧, and letters in the place of digits. They count as digits only in long runs; shorter
 * ones are words, numbered lists and years.
 */
final class WrittenDigits {

    /** A run needs so many digits of any kind ... */
    private static final int RUN = 7;

    /** ... and so many written-out ones among them: one ① before a telephone number is the number of a list. */
    private static final int WRITTEN = 2;

    private static final String CHARACTERS = "零〇○Oo洞一幺壹①⑴⒈二两贰②⑵⒉三叁③⑶⒊四肆④⑷⒋五伍⑤⑸⒌六陆⑥⑹⒍七柒⑦⑺⒎拐八捌⑧⑻⒏九玖⑨⑼⒐勾⓪❶❷❸❹❺❻❼❽❾";
    private static final String VALUES = "00000011111122222233333444445555566666777777888889999990123456789";

    private static final String SEPARATORS = " -.·_\n，、";

    /** Digit that each character stands for, or -1. */
    private static final byte[] VALUE = table();

    private WrittenDigits() {}

    /** Replaces them in place. */
    static void replace(char[] chars, int length) {
        for (int from = 0; from < length; ) {
            if (chars[from] < 0x4E00 && isStroke(chars, from, length)) {
                chars[from] = '1';
            }
            if (value(chars[from]) < 0) {
                from++;
                continue;
            }
            int to = from;
            int digits = 0;
            int written = 0;
            for (int i = from; i < length; i++) {
                if (value(chars[i]) >= 0) {
                    digits++;
                    written += weight(chars[i], i > from);
                    to = i + 1;
                } else if (SEPARATORS.indexOf(chars[i]) < 0 || to < i) {
                    break;
                }
            }
            if (digits >= RUN && written >= WRITTEN) {
                digitsFor(chars, from, to);
            }
            from = to;
        }
    }

    private static void digitsFor(char[] chars, int from, int to) {
        for (int i = from; i < to; i++) {
            int value = value(chars[i]);
            if (value >= 0) {
                chars[i] = (char) ('0' + value);
            }
        }
    }

    /** A letter within the run is no number of a list. */
    private static int weight(char c, boolean within) {
        if (c >= '0' && c <= '9') {
            return 0;
        }
        return within && (c == 'O' || c == 'o') ? WRITTEN : 1;
    }

    /** A letter that looks like 1 before the second digit of a mobile. */
    private static boolean isStroke(char[] chars, int at, int length) {
        char c = chars[at];
        return (c == 'l' || c == 'I' || c == 'Ⅰ')
                && at + 2 < length
                && (at == 0 || !Character.isLetterOrDigit(chars[at - 1]) || chars[at - 1] >= '\u4E00')
                && chars[at + 1] >= '3'
                && chars[at + 1] <= '9'
                && value(chars[at + 2]) >= 0;
    }

    private static int value(char c) {
        return VALUE[c];
    }

    private static byte[] table() {
        var table = new byte[Character.MAX_VALUE + 1];
        Arrays.fill(table, (byte) -1);
        for (char c = '0'; c <= '9'; c++) {
            table[c] = (byte) (c - '0');
        }
        for (int i = 0; i < CHARACTERS.length(); i++) {
            table[CHARACTERS.charAt(i)] = (byte) (VALUES.charAt(i) - '0');
        }
        return table;
    }
}
