package org.minqing.corpus.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minqing.corpus.intake.TextDocument.Origin;
import org.minqing.corpus.intake.TextDocument.Paragraph;
import org.minqing.corpus.intake.TextDocument.Table;

/**
 * The tables of a document that hold submissions: those with known headings, a row each, forms, one each, and those that only lay
 * out what people said. A cell that spans
 * several rows stands in each of them, unless it is what people said. Rows without a date of their own have the document's.
 *
 * @param title of the document, which stands above each table as it were
 * @param sheets tables as they are read
 * @param spoken what people said in the cells of other tables, by the name of the table
 */
record DocumentTables(String title, List<Sheet> sheets, Map<String, Spoken> spoken) implements RowSource {

    /** @param name 表格 and its number in the document */
    record Sheet(String name, List<TableRow> rows) {}

    /** @param day when it was said, if known */
    record Spoken(List<MinutesItems.Item> items, Optional<LocalDate> day) {}

    private static final String DAY = "接待时间";

    DocumentTables {
        sheets = List.copyOf(sheets);
        spoken = Collections.unmodifiableMap(new LinkedHashMap<>(spoken));
    }

    static DocumentTables of(TextDocument document, MinutesHead head, Headings headings, DateReading dates) {
        var sheets = new ArrayList<Sheet>();
        var spoken = new LinkedHashMap<String, Spoken>();
        for (int i = 0; i < document.tables().size(); i++) {
            var table = document.tables().get(i);
            var name = "表格" + (i + 1);
            var list = list(table, head, headings);
            var form =
                    list.isPresent() ? Optional.<DocumentForm>empty() : DocumentForm.of(table, headings, head, dates);
            list.ifPresent(rows -> sheets.add(new Sheet(name, rows)));
            if (form.isPresent() && form.get().items().isEmpty()) {
                sheets.add(new Sheet(name, form.get().rows()));
            } else if (form.isPresent()) {
                spoken.put(name, new Spoken(form.get().items(), form.get().day()));
            } else if (list.isEmpty() && !loose(table).isEmpty()) {
                spoken.put(name, new Spoken(loose(table), head.day()));
            }
        }
        return new DocumentTables(document.title(), sheets, spoken);
    }

    /** What the cells of a table hold that only lays out a page. */
    private static List<MinutesItems.Item> loose(Table table) {
        var lines = new ArrayList<Paragraph>();
        for (int i = 0; i < table.rows().size(); i++) {
            for (var cell : table.rows().get(i)) {
                int row = i + 1;
                cell.text().lines().forEach(line -> lines.add(new Paragraph(row, false, line.strip())));
            }
        }
        return MinutesItems.of(lines);
    }

    /** Rows of a table with a row of headings that are known for the most part. */
    private static Optional<List<TableRow>> list(Table table, MinutesHead head, Headings headings) {
        int heading = heading(table, headings);
        if (heading < 0) {
            return Optional.empty();
        }
        var map = headings.map(row(heading, table));
        int width = table.rows().stream().mapToInt(List::size).max().orElse(0);
        var rows = new ArrayList<TableRow>();
        for (int i = 0; i < table.rows().size(); i++) {
            var row = i <= heading ? row(i, table) : filled(i, rows.getLast(), map, table);
            rows.add(map.has(Field.DATE) ? row : dated(row, i == heading, i > heading, width, map, head));
        }
        return Optional.of(rows);
    }

    private static int heading(Table table, Headings headings) {
        for (int i = 0; i < Math.min(table.rows().size(), SheetSurvey.HEADING_ROWS); i++) {
            if (isHeading(row(i, table), headings)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isHeading(TableRow row, Headings headings) {
        var map = headings.map(row);
        return map.has(Field.TEXT) && map.knownColumns() >= 2 && map.knownColumns() * 2 > row.filled();
    }

    /** Whether a line is the headings of a table whose cells nobody can tell apart any more, as in a .pdf. */
    static boolean isLostTable(String line, Headings headings) {
        var cells = Arrays.stream(line.split("\t", -1)).map(Cell::text).toList();
        return cells.size() > 1 && isHeading(TableRow.of(0, cells), headings);
    }

    private static TableRow row(int index, Table table) {
        return TableRow.of(
                index + 1,
                table.rows().get(index).stream()
                        .map(cell -> Cell.text(cell.text()))
                        .toList());
    }

    private static TableRow filled(int index, TableRow above, HeadingMap map, Table table) {
        var cells = new ArrayList<Cell>();
        var row = table.rows().get(index);
        for (int column = 0; column < row.size(); column++) {
            boolean said = map.columns(Field.TEXT).contains(column)
                    || map.columns(Field.TITLE).contains(column);
            boolean spanned = row.get(column).origin() == Origin.ABOVE && !said;
            cells.add(spanned ? above.cell(column) : Cell.text(row.get(column).text()));
        }
        return TableRow.of(index + 1, cells);
    }

    private static TableRow dated(
            TableRow row, boolean isHeading, boolean isBelow, int width, HeadingMap map, MinutesHead head) {
        boolean tells = row.filled() >= 2
                || map.columns(Field.TEXT).stream()
                        .anyMatch(column -> !row.cell(column).isBlank());
        if (head.day().isEmpty() || !isHeading && !(isBelow && tells)) {
            return row;
        }
        var cells = new ArrayList<Cell>();
        for (int column = 0; column < width; column++) {
            cells.add(row.cell(column));
        }
        cells.add(Cell.text(isHeading ? DAY : head.day().get().toString()));
        return TableRow.of(row.number(), cells);
    }

    boolean isEmpty() {
        return sheets.isEmpty() && spoken.isEmpty();
    }

    @Override
    public void visit(RowVisitor visitor) {
        for (var sheet : sheets) {
            visitor.sheet(sheet.name(), false);
            visitor.row(TableRow.of(0, List.of(Cell.text(title))), false);
            sheet.rows().forEach(row -> visitor.row(row, false));
        }
    }
}
