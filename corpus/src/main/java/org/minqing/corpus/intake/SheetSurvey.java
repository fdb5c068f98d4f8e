package org.minqing.corpus.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The first look at one sheet: finds the headings in its first rows, and whether its numbers only count the rows. */
final class SheetSurvey {

    /** Headings stand in the first so many rows. */
    static final int HEADING_ROWS = 20;

    private final String name;
    private final boolean hidden;
    private final Headings headings;
    private final List<TableRow> first = new ArrayList<>();
    private @Nullable SheetPlan plan;
    private boolean decided;
    private final RowCount rowCount = new RowCount();
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

    /** What was found once all rows were shown, or empty where the sheet has no headings. */
    Optional<SheetPlan> plan() {
        if (!decided) {
            decide();
        }
        return Optional.ofNullable(plan)
                .map(found -> new SheetPlan(
                        name, found.title(), found.lastHeading(), found.map(), rowCount.holds(), hiddenRows));
    }

    /** Whether it looks like a table, so that missing headings are worth a word. Notes and hidden lists do not. */
    boolean looksLikeTable() {
        return !hidden && tableRows >= 2;
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

    /** The cells of the first row that holds more than one, for a person to see. */
    String firstRow() {
        return first.stream()
                .filter(row -> row.filled() >= 2)
                .findFirst()
                .or(() -> first.stream().findFirst())
                .map(SheetSurvey::text)
                .orElse("");
    }

    private void decide() {
        decided = true;
        int best = bestHeading();
        if (best >= 0) {
            plan = plan(best);
            first.forEach(this::follow);
        }
    }

    /** Index of the row that names the most different fields, the text among them; -1 where none does. */
    private int bestHeading() {
        int best = -1;
        int bestKnown = 0;
        for (int i = 0; i < first.size(); i++) {
            var map = headings.map(first.get(i));
            boolean possible = map.has(Field.TEXT) && first.get(i).fault() == null;
            if (possible && map.columns().size() > bestKnown) {
                best = i;
                bestKnown = map.columns().size();
            }
        }
        return best;
    }

    private SheetPlan plan(int heading) {
        var row = first.get(heading);
        int last = row.number();
        var map = headings.map(row);
        if (heading + 1 < first.size() && SheetPlan.isHeadingLike(first.get(heading + 1), headings)) {
            var second = first.get(heading + 1);
            last = second.number();
            map = headings.map(merged(row, second));
        }
        var title = first.subList(0, heading).stream().map(SheetSurvey::text).collect(Collectors.joining(" "));
        return new SheetPlan(name, title, last, map, false, 0);
    }

    /** Two rows of headings as one: the lower one says more exactly what the upper one, often merged, spans. */
    private static TableRow merged(TableRow upper, TableRow lower) {
        var cells = new ArrayList<Cell>();
        for (int column = 0;
                column < Math.max(upper.cells().size(), lower.cells().size());
                column++) {
            cells.add(lower.cell(column).isBlank() ? upper.cell(column) : lower.cell(column));
        }
        return TableRow.of(lower.number(), cells);
    }

    private void follow(TableRow row) {
        if (plan == null || row.fault() != null || !plan.isData(row, headings)) {
            return;
        }
        var numbers = plan.map().columns(Field.NUMBER);
        if (!numbers.isEmpty()) {
            rowCount.add(row.cell(numbers.getFirst()).value());
        }
    }

    private static String text(TableRow row) {
        return row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .map(Cell::value)
                .collect(Collectors.joining(" "));
    }
}
