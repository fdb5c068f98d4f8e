package org.minqing.corpus.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Gives every row of cells that were merged downwards the value that only the uppermost row holds, in columns whose heading
 * says that it holds for the row: a date, a name, a street, also the text. Reactions are left alone, or they would count again.
 */
final class MergedDown {

    private static final Set<Field> COUNTED = EnumSet.of(Field.LIKES, Field.DISLIKES);

    /**
     * What was filled in one column.
     *
     * @param firstRow the first row that was given a value
     * @param rows how many were
     */
    record Filled(int firstRow, int rows) {}

    private record Open(MergedCells cells, Cell value) {}

    private final Deque<MergedCells> waiting;
    private final List<Open> open = new ArrayList<>();
    private final TreeMap<Integer, Filled> filled = new TreeMap<>();

    MergedDown(SheetPlan plan) {
        this.waiting = new ArrayDeque<>(plan.traits().merged().stream()
                .filter(cells -> plan.map()
                        .fieldOf(cells.firstColumn())
                        .filter(field -> field.isUsed() && !COUNTED.contains(field))
                        .isPresent())
                .sorted(Comparator.comparingInt(MergedCells::firstRow))
                .toList());
    }

    /** To be shown every row of the sheet in its order. Returns the row with what it shares with the rows above. */
    TableRow fill(TableRow row) {
        while (!waiting.isEmpty() && waiting.getFirst().firstRow() <= row.number()) {
            var cells = waiting.removeFirst();
            if (cells.firstRow() == row.number()) {
                open.add(new Open(cells, row.cell(cells.firstColumn())));
            }
        }
        open.removeIf(area -> area.cells().lastRow() < row.number());
        if (open.isEmpty() || row.fault() != null) {
            return row;
        }
        var cells = new ArrayList<>(row.cells());
        for (var area : open) {
            int column = area.cells().firstColumn();
            if (row.number() > area.cells().firstRow() && row.cell(column).isBlank()) {
                while (cells.size() <= column) {
                    cells.add(Cell.BLANK);
                }
                cells.set(column, area.value());
                filled.merge(
                        column, new Filled(row.number(), 1), (old, one) -> new Filled(old.firstRow(), old.rows() + 1));
            }
        }
        return TableRow.of(row.number(), cells);
    }

    /** What was filled so far, by column. */
    SortedMap<Integer, Filled> filled() {
        return filled;
    }
}
