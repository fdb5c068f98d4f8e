package org.minqing.corpus.intake;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.minqing.corpus.record.SourceRow;

/** Looks at a row for what is odd though it can be used. */
record RowChecks(HeadingMap map, DateReading dates, Delivery delivery) {

    private static final int LONGEST_BYTES = 1 << 20;
    private static final int LONGEST_SAFE_CHARACTERS = LONGEST_BYTES / 3;

    /** What is left when text was decoded wrongly, twice, or with replacement characters. */
    private static final Pattern MOJIBAKE =
            Pattern.compile("锟斤拷|烫烫烫|屯屯屯|\uFFFD|(?:[ÃÂåæçèéäï][\u0080-\u00BF€-™]{1,2}){3}");

    /** Whether the row takes more than 1 MiB as UTF-8. */
    static boolean isTooLong(TableRow row) {
        long characters = 0;
        for (var cell : row.cells()) {
            characters += cell.text().length();
        }
        if (characters <= LONGEST_SAFE_CHARACTERS) {
            return false;
        }
        long bytes = 0;
        for (var cell : row.cells()) {
            bytes += cell.text().getBytes(StandardCharsets.UTF_8).length;
        }
        return bytes > LONGEST_BYTES;
    }

    /** Whether something stands to the right of the last heading. */
    boolean hasTooManyCells(TableRow row) {
        for (int column = map.names().size(); column < row.cells().size(); column++) {
            if (!row.cell(column).isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the row ends before the last heading does. */
    boolean hasTooFewCells(TableRow row) {
        return row.cells().size() < map.lastNamed() + 1;
    }

    void warn(TableRow row, SourceRow source) {
        for (int column = 0; column < row.cells().size(); column++) {
            if (CellNumbers.hasLostDigits(row.cell(column))) {
                delivery.warn(source, map.label(column), WarningCode.CELL_PRECISION_LOST, "");
            }
        }
        warnOfMojibake(row, source);
        var replied = new RowCells(map).value(row, Field.REPLIED_ON);
        if (!replied.isEmpty() && dates.read(replied).isEmpty()) {
            delivery.warn(source, map.nameOf(Field.REPLIED_ON, ""), WarningCode.CELL_BAD_REPLY_DATE, replied);
        }
    }

    private void warnOfMojibake(TableRow row, SourceRow source) {
        for (var field : new Field[] {Field.TEXT, Field.TITLE}) {
            for (int column : map.columns(field)) {
                if (MOJIBAKE.matcher(row.cell(column).text()).find()) {
                    delivery.warn(source, map.label(column), WarningCode.TEXT_SUSPECT_MOJIBAKE, "");
                    return;
                }
            }
        }
    }
}
