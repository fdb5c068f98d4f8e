package org.minqing.corpus.intake;

/** Is shown the rows of a file, sheet by sheet, in the file's order. */
interface RowVisitor {

    /**
     * A new sheet begins.
     *
     * @param name as the workbook names it, or empty
     * @param hidden whether a person who opens the file would not see it
     */
    void sheet(String name, boolean hidden);

    /** @param hidden whether the row is hidden or filtered away */
    void row(TableRow row, boolean hidden);

    /** Cells of the sheet that were made one; told before or after its rows. */
    default void merged(MergedCells cells) {}

    /**
     * Columns that a person does not see; told before or after the rows.
     *
     * @param first, last counted from 0
     */
    default void hiddenColumns(int first, int last) {}

    /** The sheet counts its days from 1 January 1904, so that a number without a date's look does too. */
    default void countsFrom1904() {}
}
