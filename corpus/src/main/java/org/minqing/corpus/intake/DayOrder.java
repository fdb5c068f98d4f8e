package org.minqing.corpus.intake;

import java.util.regex.Pattern;

/** How a column writes dates whose year comes last: {@code 5/1/2026} alone does not say whether May or January is meant. */
enum DayOrder {
    UNKNOWN(""),
    DAY_FIRST("日/月/年"),
    MONTH_FIRST("月/日/年");

    /** Such a date, with or without a time behind it. */
    static final Pattern YEAR_LAST = Pattern.compile(
            "(?<first>\\d{1,2})\\s*(?<mark>[-/.])\\s*(?<second>\\d{1,2})\\s*\\k<mark>\\s*(?<y>\\d{4})(?!\\d)(?<rest>.*)",
            Pattern.DOTALL);

    private static final int MONTHS = 12;

    private final String label;

    DayOrder(String label) {
        this.label = label;
    }

    /** As a person writes it, or empty. */
    String label() {
        return label;
    }

    /** Gathers what a column's values prove: a first part above 12 is a day, a second one too; both together prove nothing. */
    static final class Evidence {

        private boolean dayFirst;
        private boolean monthFirst;

        void add(String value) {
            if (!mayFit(value)) {
                return;
            }
            var date = YEAR_LAST.matcher(value);
            if (date.matches()) {
                dayFirst |= Integer.parseInt(date.group("first")) > MONTHS;
                monthFirst |= Integer.parseInt(date.group("second")) > MONTHS;
            }
        }

        /** Spares the pattern nearly every value. */
        private static boolean mayFit(String value) {
            return value.length() >= "1/1/2026".length() && "-/. ".indexOf(value.charAt(1)) >= 0
                    || value.length() >= "11/1/2026".length() && "-/. ".indexOf(value.charAt(2)) >= 0;
        }

        DayOrder order() {
            if (dayFirst == monthFirst) {
                return UNKNOWN;
            }
            return dayFirst ? DAY_FIRST : MONTH_FIRST;
        }
    }
}
