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
}
