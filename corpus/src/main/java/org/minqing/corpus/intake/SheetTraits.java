package org.minqing.corpus.intake;

import java.util.BitSet;
import java.util.List;

/**
 * What is peculiar about a sheet, known once all its rows were seen.
 *
 * @param hidden whether the sheet is hidden
 * @param hiddenRows number of rows that are hidden or filtered away
 * @param hiddenColumns columns that are hidden, counted from 0
 * @param rowCount whether the column of numbers merely counts the rows
 * @param merged cells merged over several rows
 * @param dayOrder what the dates with the year last prove of their order
 * @param from1904 whether bare numbers count days from 1904
 */
record SheetTraits(
        boolean hidden,
        int hiddenRows,
        BitSet hiddenColumns,
        boolean rowCount,
        List<MergedCells> merged,
        DayOrder dayOrder,
        boolean from1904) {

    /** Of a sheet about which nothing is peculiar. */
    static final SheetTraits NONE = new SheetTraits(false, 0, new BitSet(), false, List.of(), DayOrder.UNKNOWN, false);

    SheetTraits {
        merged = List.copyOf(merged);
    }
}
