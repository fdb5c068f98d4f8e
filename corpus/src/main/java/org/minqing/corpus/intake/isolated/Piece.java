package org.minqing.corpus.intake.isolated;

import java.util.List;

/** What a parser found, in the order of the document. Texts are as the file has them, not cleaned. */
public sealed interface Piece {

    /** What the content is, whatever its name says; comes first. */
    record Form(Layout layout) implements Piece {}

    /** How a document's content is laid out. */
    enum Layout {
        WORKBOOK,
        DOCUMENT
    }

    /**
     * A sheet of a workbook or a table of a document; its rows follow.
     *
     * @param name as the workbook names it, or empty
     */
    record Table(String name, boolean hidden, boolean from1904) implements Piece {}

    /**
     * Cells of the table before it that are merged.
     *
     * @param firstRow, lastRow as Excel shows them, counted from 1
     * @param firstColumn, lastColumn counted from 0
     */
    record Merged(int firstRow, int lastRow, int firstColumn, int lastColumn) implements Piece {}

    /**
     * Columns of the table before it that are hidden.
     *
     * @param first, last counted from 0
     */
    record HiddenColumns(int first, int last) implements Piece {}

    /**
     * A row of the table before it.
     *
     * @param number row as Excel shows it, counted from 1
     * @param cells by column, trailing ones may be missing
     */
    record Row(int number, boolean hidden, List<Value> cells) implements Piece {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One cell.
     *
     * @param text its characters; a number as Java writes it
     */
    record Value(String text, Nature nature) {

        static final Value NONE = new Value("", Nature.TEXT);
    }

    /** What a cell is. */
    enum Nature {
        TEXT,
        NUMBER,
        /** A number of days that is shown as a date. */
        DAYS,
        /** A formula without a usable value. */
        ERROR,
        /** A reference to a text that the workbook does not hold. */
        DANGLING,
        /** Nothing of its own: the cell above spans this row too. */
        ABOVE
    }

    /**
     * A paragraph outside tables.
     *
     * @param number counted from 1
     * @param listed whether the program that shows it puts a number or bullet before it
     */
    record Paragraph(int number, boolean listed, String text) implements Piece {}

    /**
     * Something that could run or reach out if a person opened the file, or that is no part of the text.
     *
     * @param active whether it could run or reach out
     * @param what Chinese words
     */
    record Remark(boolean active, String what) implements Piece {}
}
