package org.minqing.corpus.intake;

import java.util.regex.Pattern;

/** Finds out whether a column of numbers is 1, 2, 3, … in step with the rows. */
final class RowCount {

    private static final Pattern WHOLE = Pattern.compile("0*\\d{1,7}");

    private boolean inStep = true;
    private int seen;
    private int blanks;
    private int last;

    /** @param value of the next row, may be blank */
    void add(String value) {
        if (value.isBlank()) {
            blanks++;
            return;
        }
        if (!inStep || !WHOLE.matcher(value).matches()) {
            inStep = false;
            return;
        }
        int number = Integer.parseInt(value);
        int step = number - last;
        inStep = seen == 0 ? number >= 0 && number <= 1 + blanks : step == 1 || step == 1 + blanks;
        seen++;
        last = number;
        blanks = 0;
    }

    /** Whether all values so far count the rows, and there is at least one. */
    boolean holds() {
        return inStep && seen > 0;
    }
}
