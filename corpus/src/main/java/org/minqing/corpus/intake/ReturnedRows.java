package org.minqing.corpus.intake;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.minqing.corpus.record.ReturnHeading;
import org.minqing.corpus.record.SourceRow;

/** A sheet of rejected rows that a person mended and gives back: each row says where it stood at first. */
record ReturnedRows(Map<ReturnHeading, Integer> columns) {

    private static final String HASH = "[0-9a-f]{64}";
    private static final String ROW = "\\d{1,9}";

    /** Empty where the sheet is an ordinary one. */
    static Optional<ReturnedRows> in(HeadingMap map) {
        var columns = new EnumMap<ReturnHeading, Integer>(ReturnHeading.class);
        for (var heading : ReturnHeading.values()) {
            int column = map.names().indexOf(heading.label());
            if (column >= 0) {
                columns.put(heading, column);
            }
        }
        boolean tells = columns.containsKey(ReturnHeading.FILE)
                && columns.containsKey(ReturnHeading.HASH)
                && columns.containsKey(ReturnHeading.ROW);
        return tells ? Optional.of(new ReturnedRows(columns)) : Optional.empty();
    }

    /** Where a row stood at first; empty where a person has changed what said so, or added the row. */
    Optional<SourceRow> origin(TableRow row) {
        var file = value(row, ReturnHeading.FILE);
        var hash = value(row, ReturnHeading.HASH);
        var number = value(row, ReturnHeading.ROW);
        if (file.isEmpty() || !hash.matches(HASH) || !number.matches(ROW)) {
            return Optional.empty();
        }
        return Optional.of(new SourceRow(
                file,
                hash,
                value(row, ReturnHeading.ENTRY),
                value(row, ReturnHeading.SHEET),
                Integer.parseInt(number)));
    }

    private String value(TableRow row, ReturnHeading heading) {
        var column = columns.get(heading);
        return column == null ? "" : row.cell(column).value();
    }
}
