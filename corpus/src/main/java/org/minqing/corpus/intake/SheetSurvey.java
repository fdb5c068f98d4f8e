package org.minqing.corpus.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minqing.corpus.record.ReturnHeading;

/** The first look at one sheet: finds the headings in its first rows, and what is peculiar about the rows that follow. */
final class SheetSurvey {

    /** Headings stand in the first so many rows. */
    static final int HEADING_ROWS = 20;

    /** More merged cells than any list has; a sheet with more is made to exhaust the memory. */
    private static final int MOST_MERGED = 1_000_000;

    private final String name;
    private final boolean hidden;
    private final Headings headings;
    private final List<TableRow> first = new ArrayList<>();
    private @Nullable SheetPlan plan;
    private boolean decided;
    private final RowCount rowCount = new RowCount();
    private final DayOrder.Evidence dayOrder = new DayOrder.Evidence();
    private final List<MergedCells> merged = new ArrayList<>();
    private final BitSet hiddenColumns = new BitSet();
    private boolean from1904;
    private int hiddenRows;
    private int filledRows;
    private int tableRows;

    SheetSurvey(String name, boolean hidden, Headings headings) {
        this.name = name;
        this.hidden = hidden;
        this.headings = headings;
    }

    void row(TableRow row, boolean rowHidden) {
        if (row.isEmpty() && row.fault() == null) {
            return;
        }
        hiddenRows += rowHidden ? 1 : 0;
        int filled = row.filled();
        filledRows++;
        tableRows += filled >= 2 ? 1 : 0;
        if (decided) {
            follow(row);
            return;
        }
        first.add(row);
        if (first.size() == HEADING_ROWS) {
            decide();
        }
    }

    void merged(MergedCells cells) {
        if (merged.size() == MOST_MERGED) {
            throw new IllegalStateException("expected at most " + MOST_MERGED + " merged cells, was more");
        }
        if (cells.spansRows()) {
            merged.add(cells);
        }
    }

    void hiddenColumns(int from, int to) {
        hiddenColumns.set(from, to + 1);
    }

    void countsFrom1904() {
        from1904 = true;
    }

    /** What was found once all rows were shown, or empty where the sheet has no headings. */
    Optional<SheetPlan> plan() {
        if (!decided) {
            decide();
        }
        return Optional.ofNullable(plan)
                .map(found -> found.with(new SheetTraits(
                        hidden, hiddenRows, hiddenColumns, rowCount.holds(), merged, dayOrder.order(), from1904)));
    }

    /** Whether it looks like a table, so that missing headings are worth a word. Notes and hidden lists do not. */
    boolean looksLikeTable() {
        return !hidden && tableRows >= 2;
    }

    /** Whether it is our own list of files that were rejected whole, which a person gives back with the rows. */
    boolean listsRejections() {
        var texts = expectedHeading().cells().stream().map(Cell::value).toList();
        return texts.contains(ReturnHeading.FILE.label()) && texts.contains(ReturnHeading.CODE.label());
    }

    boolean isEmpty() {
        return filledRows == 0;
    }

    /** Rows that are not blank, headings among them. */
    int filledRows() {
        return filledRows;
    }

    String name() {
        return name;
    }

    /** The first row that holds more than one cell, where headings would be expected; a row without cells where there is none. */
    TableRow expectedHeading() {
        return first.stream()
                .filter(row -> row.filled() >= 2)
                .findFirst()
                .or(() -> first.stream().findFirst())
                .orElse(TableRow.of(0, List.of()));
    }

    private void decide() {
        decided = true;
        plan = HeadingRows.find(first, headings)
                .map(found ->
                        new SheetPlan(name, found.title(), found.first(), found.last(), found.map(), SheetTraits.NONE))
                .orElse(null);
        first.forEach(this::follow);
    }

    private void follow(TableRow row) {
        if (plan == null || row.fault() != null || plan.kind(row, headings) != RowKind.DATA) {
            return;
        }
        var numbers = plan.map().columns(Field.NUMBER);
        if (!numbers.isEmpty()) {
            rowCount.add(row.cell(numbers.getFirst()).value());
        }
        dayOrder.add(new RowCells(plan.map()).value(row, Field.DATE));
    }
}
