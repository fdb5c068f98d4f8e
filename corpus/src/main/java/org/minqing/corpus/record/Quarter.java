package org.minqing.corpus.record;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A calendar quarter (季度), written {@code 2026Q1}.
 *
 * @param year 1 to 9999
 * @param number 1 to 4; 1 is January to March
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})[Qq]([1-4])");

    public Quarter {
        if (year < 1 || year > 9999 || number < 1 || number > 4) {
            throw new IllegalArgumentException(
                    "expected a year in 1..9999 and a quarter in 1..4, was " + year + "Q" + number);
        }
    }

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    /** Reads {@code 2026Q1}; empty where the text is anything else. */
    public static Optional<Quarter> parse(String text) {
        var matcher = WRITTEN.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(new Quarter(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, number * 3 - 2, 1);
    }

    public LocalDate lastDay() {
        return firstDay().plusMonths(3).minusDays(1);
    }

    public boolean contains(LocalDate day) {
        return of(day).equals(this);
    }

    /** The quarter before this one: the base of 环比. */
    public Quarter previous() {
        return of(firstDay().minusDays(1));
    }

    /** The same quarter of the year before: the base of 同比. */
    public Quarter yearBefore() {
        return new Quarter(year - 1, number);
    }

    @Override
    public int compareTo(Quarter other) {
        return year != other.year ? Integer.compare(year, other.year) : Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04dQ%d", year, number);
    }
}
