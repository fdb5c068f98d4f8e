package org.minqing.corpus.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minqing.corpus.record.RejectionCode;

/**
 * One row of a table.
 *
 * @param number row as Excel shows it, line of the record's beginning, or ordinal; 0 for headings that stand in no row
 * @param cells by column, trailing ones may be missing
 * @param fault why the row cannot be used, or null
 */
record TableRow(int number, List<Cell> cells, @Nullable RejectionCode fault) {

    static TableRow of(int number, List<Cell> cells) {
        return new TableRow(number, cells, null);
    }

    Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.BLANK;
    }

    /** Number of cells that hold something. */
    int filled() {
        int filled = 0;
        for (var cell : cells) {
            filled += cell.isBlank() ? 0 : 1;
        }
        return filled;
    }

    boolean isEmpty() {
        for (var cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }
}
