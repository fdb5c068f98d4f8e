package org.minqing.corpus.intake;

/**
 * Cells of a sheet that were made one; only the first one holds something.
 *
 * @param firstRow, lastRow numbered as {@link TableRow#number()}
 * @param firstColumn, lastColumn counted from 0
 */
record MergedCells(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    boolean spansRows() {
        return lastRow > firstRow;
    }
}
