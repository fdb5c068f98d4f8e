package org.minqing.corpus.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * How one table of a file was read.
 *
 * @param name of the sheet, or empty
 * @param title what stands above the headings, raw, or empty
 * @param firstHeading, lastHeading numbers of the rows of headings; 0 where none were found
 * @param news whether its rows are news items
 * @param columns that have a heading; where no headings were found, the cells that stand in their place
 * @param totals rows of sums that were passed over
 * @param notes remarks and repeated headings that were passed over
 */
public record SheetReport(
        String name,
        String title,
        int firstHeading,
        int lastHeading,
        boolean news,
        List<Column> columns,
        int totals,
        int notes) {

    /**
     * @param letters over the column in Excel
     * @param heading as it stands in the file
     * @param field key of what it means, such as {@code date}; empty where nobody knows
     * @param label of the field, such as 日期, or empty
     * @param used whether its content is taken in
     */
    public record Column(String letters, String heading, String field, String label, boolean used) {

        public boolean isKnown() {
            return !field.isEmpty();
        }
    }

    public SheetReport {
        columns = List.copyOf(columns);
    }

    /** Whether headings were found. */
    public boolean hasHeadings() {
        return lastHeading > 0 || firstHeading == 0 && columns.stream().anyMatch(Column::isKnown);
    }

    static SheetReport of(SheetPlan plan, boolean news, int totals, int notes) {
        var columns = new ArrayList<Column>();
        for (int i = 0; i < plan.map().names().size(); i++) {
            var heading = plan.map().names().get(i);
            if (!heading.isEmpty()) {
                columns.add(column(i, heading, plan.map(), news));
            }
        }
        return new SheetReport(
                plan.name(), plan.title(), plan.firstHeading(), plan.lastHeading(), news, columns, totals, notes);
    }

    private static Column column(int at, String heading, HeadingMap map, boolean news) {
        var field = map.fieldOf(at);
        return new Column(
                HeadingMap.letters(at),
                heading,
                field.map(Field::key).orElse(""),
                field.map(Field::label).orElse(""),
                field.filter(meaning -> NewsTable.isUsed(meaning, news)).isPresent());
    }

    static SheetReport withoutHeadings(String name, TableRow row) {
        var columns = new ArrayList<Column>();
        for (int i = 0; i < row.cells().size(); i++) {
            if (!row.cell(i).isBlank()) {
                columns.add(new Column(HeadingMap.letters(i), row.cell(i).value(), "", "", false));
            }
        }
        return new SheetReport(name, "", 0, 0, false, columns, 0, 0);
    }
}
