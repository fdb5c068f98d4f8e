package org.minqing.corpus.intake;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DateUtil;

/** Writes a cell's number as a person would type it. */
final class CellNumbers {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    /** Numbers from 1,000,000,000,000,000 on have lost digits: Excel keeps 15. */
    private static final BigDecimal EXACT_BELOW = new BigDecimal("1e15");

    private CellNumbers() {}

    /**
     * @param number as stored, such as {@code 188006}, {@code 46027.5} or {@code 3.50211E+17}
     * @param date whether the cell shows it as a date
     * @param from1904 whether day 0 is 1 January 1904
     * @return {@code 188006}, or {@code 2026-01-05 12:00:00} for a date; a number that cannot be a date stays a number
     */
    static Cell cell(String number, boolean date, boolean from1904) {
        BigDecimal value;
        try {
            value = new BigDecimal(number.strip());
        } catch (NumberFormatException e) {
            return Cell.text(number);
        }
        double days = value.doubleValue();
        if (date && days >= 1 && DateUtil.isValidExcelDate(days)) {
            var moment = DateUtil.getLocalDateTime(days, from1904, true);
            return moment == null ? Cell.text(number) : Cell.text(MINUTE.format(moment));
        }
        return new Cell(plain(value, number), Cell.Kind.NUMBER);
    }

    private static String plain(BigDecimal value, String number) {
        return Math.abs((long) value.scale()) > 40
                ? number
                : value.stripTrailingZeros().toPlainString();
    }

    /** Whether a cell is a long number that a spreadsheet has rounded, such as an identity card's. */
    static boolean hasLostDigits(Cell cell) {
        var text = cell.text();
        if (cell.kind() == Cell.Kind.NUMBER) {
            return text.length() >= 16
                    && text.length() < 60
                    && new BigDecimal(text).abs().compareTo(EXACT_BELOW) >= 0;
        }
        return text.length() < 30 && text.indexOf('E') > 0 && text.strip().matches("\\d(\\.\\d+)?E\\+(09|1\\d|2\\d)");
    }
}
