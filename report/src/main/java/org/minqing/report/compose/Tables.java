package org.minqing.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.minqing.report.figures.Figure;
import org.minqing.report.model.Run;
import org.minqing.report.model.Table;
import org.minqing.report.model.Table.Cell;
import org.minqing.report.model.Table.Column;
import org.minqing.report.model.Table.Row;
import org.minqing.report.model.Table.RowKind;

/** Tables of a {@link Breakdown}, each with a row of the whole. */
final class Tables {

    private final Draft draft;

    Tables(Draft draft) {
        this.draft = draft;
    }

    /** Value, count and share. */
    Table shares(String id, String heading, Breakdown breakdown) {
        var columns = List.of(Column.words(heading, 4), Column.numbers("件数", 2), Column.numbers("占比", 2));
        var rows = new ArrayList<Row>();
        breakdown
                .parts()
                .forEach(part -> rows.add(Row.of(
                        RowKind.PLAIN,
                        Cell.of(part.label()),
                        part.compared().countCell(),
                        part.compared().shareCell())));
        addRest(rows, breakdown, columns.size());
        rows.add(total(id, breakdown.whole(), columns.size()));
        return new Table(id, draft.words("table." + id), columns, rows, note(breakdown.whole(), false));
    }

    /** Value, count, share and changes against both earlier quarters. */
    Table changes(String id, String heading, Breakdown breakdown, Compared whole) {
        var columns = List.of(
                Column.words(heading, 5),
                Column.numbers("件数", 2),
                Column.numbers("占比", 2),
                Column.numbers("环比", 2),
                Column.numbers("同比", 2));
        var rows = new ArrayList<Row>();
        breakdown.parts().forEach(part -> rows.add(row(RowKind.PLAIN, part.label(), part.compared())));
        addRest(rows, breakdown, columns.size());
        rows.add(row(RowKind.TOTAL, draft.words("table.total"), whole));
        return new Table(id, draft.words("table." + id), columns, rows, note(breakdown.whole(), true));
    }

    /** What has to be said below a table with shares. */
    String note(Figure whole, boolean changes) {
        var thresholds = draft.book().thresholds();
        var note = new StringBuilder();
        boolean ofAll = whole.id().endsWith("/total/count");
        if (whole.count() < thresholds.shareBase()) {
            var slot = Slot.of("base", Integer.toString(thresholds.shareBase()));
            note.append(Run.text(draft.fill(ofAll ? "table.noshares" : "table.othernoshares", slot)));
        } else {
            note.append(draft.words(ofAll ? "table.shares" : "table.otherbase"));
        }
        if (changes && (draft.previous().isPresent() || draft.yearBefore().isPresent())) {
            var slot = Slot.of("base", Integer.toString(thresholds.changeBase()));
            note.append(Run.text(draft.fill("table.changes", slot)));
        }
        return note.toString();
    }

    private static Row row(RowKind kind, String label, Compared compared) {
        return Row.of(
                kind,
                Cell.of(label),
                compared.countCell(),
                compared.shareCell(),
                Change.cell(compared.previous()),
                Change.cell(compared.year()));
    }

    private void addRest(List<Row> rows, Breakdown breakdown, int columns) {
        var rest = breakdown.rest();
        if (rest != null) {
            rows.add(filled(RowKind.PLAIN, columns, Cell.of(draft.words("table.rest")), Cell.of(Run.of(rest))));
        }
    }

    private Row total(String id, Figure whole, int columns) {
        var share = draft.book().share(id + "/total/share", "合计占比", whole, whole);
        var cell = share.map(figure -> Cell.of(Run.of(figure))).orElse(Cell.NONE);
        return filled(RowKind.TOTAL, columns, Cell.of(draft.words("table.total")), Cell.of(Run.of(whole)), cell);
    }

    private static Row filled(RowKind kind, int columns, Cell... cells) {
        var all = new ArrayList<>(List.of(cells));
        while (all.size() < columns) {
            all.add(Cell.NONE);
        }
        return new Row(kind, all);
    }
}
