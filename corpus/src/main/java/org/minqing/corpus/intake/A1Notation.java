package org.minqing.corpus.intake;

import java.util.Optional;
import java.util.regex.Pattern;

/** References to cells as spreadsheets write them: {@code AB12}, {@code A2:A5}. */
final class A1Notation {

    private static final Pattern AREA =
            Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7}):\\$?([A-Z]{1,3})\\$?(\\d{1,7})");
    private static final int MOST_LETTERS = 4;

    private A1Notation() {}

    /** Column of the letters that a reference begins with, counted from 1; 0 where there are none. */
    static int column(String reference) {
        int number = 0;
        for (int i = 0; i < reference.length() && i < MOST_LETTERS && Character.isLetter(reference.charAt(i)); i++) {
            number = number * 26 + (reference.charAt(i) | 0x20) - 'a' + 1;
        }
        return number;
    }

    /** Rows counted from 1, columns from 0; empty where it is no area. */
    static Optional<MergedCells> area(String reference) {
        var area = AREA.matcher(reference);
        return area.matches()
                ? Optional.of(new MergedCells(
                        Integer.parseInt(area.group(2)),
                        Integer.parseInt(area.group(4)),
                        column(area.group(1)) - 1,
                        column(area.group(3)) - 1))
                : Optional.empty();
    }
}
