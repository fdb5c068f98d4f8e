package org.minqing.report.compose;

import java.time.LocalDate;

/** Days as a report writes them. */
final class Dates {

    private Dates() {}

    /** {@code 2026年3月31日}. */
    static String full(LocalDate day) {
        return day.getYear() + "年" + ofYear(day);
    }

    /** {@code 3月31日}. */
    static String ofYear(LocalDate day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
