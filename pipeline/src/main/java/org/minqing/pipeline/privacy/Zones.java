package org.minqing.pipeline.privacy;

import java.util.ArrayList;
import java.util.List;

/**
 * Where in a plain text patterns have to look: around letters and digits for numbers and accounts, around numbers before 栋, 号,
 * 室 and the like for homes. Most of a submission is neither.
 */
final class Zones {

    /**
     * A part of the text.
     *
     * @param start, end offsets, end exclusive
     * @param digits, letters in it
     */
    record Zone(int start, int end, int digits, int letters) {

        /** Whether a word stands in this part. */
        boolean holds(String text, String word) {
            return text.indexOf(word, start, end) >= 0;
        }
    }

    /** How far a cue may stand before a number, and a suffix after it. */
    private static final int CUE = 44;

    private static final int HOME_START = 8;
    private static final int AFTER = 24;

    private static final int DIGIT = 1;
    private static final int LETTER = 2;
    private static final int NUMERAL = 4;
    private static final int SUFFIX = 8;

    /** What each character of the basic plane may be to a pattern: bits of the above. */
    private static final byte[] KINDS = kinds();

    private final String text;
    private final List<Zone> numbers = new ArrayList<>();
    private final List<Zone> homes = new ArrayList<>();

    Zones(String text) {
        this.text = text;
        int number = -1;
        int numberEnd = -1;
        int home = -1;
        int homeEnd = -1;
        int before = 0;
        for (int i = 0; i < text.length(); i++) {
            int kind = KINDS[text.charAt(i)];
            if ((kind & (DIGIT | LETTER)) != 0) {
                if (number < 0 || i - CUE > numberEnd) {
                    add(numbers, number, numberEnd);
                    number = Math.max(0, i - CUE);
                }
                numberEnd = i + 1 + AFTER;
            }
            if ((kind & DIGIT) != 0 || (kind & SUFFIX) != 0 && (before & (NUMERAL | LETTER)) != 0) {
                if (home < 0 || i - HOME_START > homeEnd) {
                    add(homes, home, homeEnd);
                    home = Math.max(0, i - HOME_START);
                }
                homeEnd = i + 1 + AFTER;
            }
            before = kind;
        }
        add(numbers, number, numberEnd);
        add(homes, home, homeEnd);
    }

    private static byte[] kinds() {
        var kinds = new byte[Character.MAX_VALUE + 1];
        for (char c = 0; c < 0x80; c++) {
            kinds[c] =
                    (byte) (c >= '0' && c <= '9' ? DIGIT : c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' ? LETTER : 0);
        }
        "一二三四五六七八九十百千零〇甲乙丙丁戊".chars().forEach(c -> kinds[c] = NUMERAL);
        "栋幢座号单梯室区之".chars().forEach(c -> kinds[c] = SUFFIX);
        return kinds;
    }

    private void add(List<Zone> zones, int start, int end) {
        if (start < 0) {
            return;
        }
        int to = Math.min(end, text.length());
        int digits = 0;
        int letters = 0;
        for (int i = start; i < to; i++) {
            int kind = KINDS[text.charAt(i)];
            digits += kind & DIGIT;
            letters += (kind & LETTER) / LETTER;
        }
        zones.add(new Zone(start, to, digits, letters));
    }

    /** Around letters and digits. */
    List<Zone> ofNumbers() {
        return numbers;
    }

    /** Around the parts of an address that have a number, written in digits or not. */
    List<Zone> ofHomes() {
        return homes;
    }
}
