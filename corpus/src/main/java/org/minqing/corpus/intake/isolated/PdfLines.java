package org.minqing.corpus.intake.isolated;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a .pdf, page by page, where they stand. Text that is not level, such as a watermark, is no line. */
final class PdfLines extends PDFTextStripper {

    /**
     * A line of a page, in points from the page's left and upper edge.
     *
     * @param cells what wide gaps set apart, at least one; the narrow gaps that programs leave around digits are closed
     * @param right end of the last cell
     * @param letter width of the widest letter
     */
    record Line(List<Cell> cells, float right, float baseline, float letter) {

        Line {
            cells = List.copyOf(cells);
        }

        float left() {
            return cells.getFirst().left();
        }

        /** The cells with tabs between them. */
        String text() {
            return cells.stream().map(Cell::text).collect(Collectors.joining("\t"));
        }

        /** This line with the cells of one below it added where they stand under each other. */
        Line with(Line below) {
            var joined = new ArrayList<Cell>();
            for (var cell : cells) {
                var under = below.cells.stream()
                        .filter(other -> isUnder(other, cell))
                        .findFirst();
                joined.add(new Cell(cell.text() + under.map(Cell::text).orElse(""), cell.left()));
            }
            return new Line(joined, Math.max(right, below.right), below.baseline, letter);
        }

        /** Whether a line goes on in cells of this one, but not in the first, where a row would begin. */
        boolean goesOnIn(Line below) {
            return cells.size() > 1
                    && below.cells.size() < cells.size()
                    && !isUnder(below.cells.getFirst(), cells.getFirst())
                    && below.cells.stream().allMatch(other -> cells.stream().anyMatch(cell -> isUnder(other, cell)));
        }

        private boolean isUnder(Cell lower, Cell upper) {
            return Math.abs(lower.left() - upper.left()) < letter / 2;
        }
    }

    /** A part of a line. */
    record Cell(String text, float left) {}

    /** A gap of so many letters sets columns apart. */
    private static final float COLUMN = 1.5f;
    /** Letters before this one are set apart by blanks. */
    static final char FIRST_EAST_ASIAN = 0x2E80;

    private final List<List<Line>> pages = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private float left;
    private float right;
    private float baseline;
    private float letter;

    PdfLines() {
        setSortByPosition(true);
        setLineSeparator("");
        setParagraphEnd("");
    }

    List<List<Line>> pages() {
        return pages;
    }

    /** @param page counted from 1 */
    void read(PDDocument document, int page) throws IOException {
        pages.add(new ArrayList<>());
        setStartPage(page);
        setEndPage(page);
        getText(document);
        endLine();
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        var matrix = position.getTextMatrix();
        double angle = Math.toDegrees(Math.atan2(matrix.getShearY(), matrix.getScaleY()));
        if (Math.abs(angle - Math.rint(angle / 90) * 90) < 1) {
            super.processTextPosition(position);
        }
    }

    @Override
    protected void writeString(String word, List<TextPosition> positions) {
        if (positions.isEmpty()) {
            return;
        }
        var first = positions.getFirst();
        var last = positions.getLast();
        if (cells.isEmpty() && text.isEmpty()) {
            letter = 0;
        } else if (first.getXDirAdj() - right > letter * COLUMN) {
            endCell();
        } else if (!text.isEmpty()
                && text.charAt(text.length() - 1) < FIRST_EAST_ASIAN
                && word.charAt(0) < FIRST_EAST_ASIAN) {
            text.append(' ');
        }
        if (text.isEmpty()) {
            left = first.getXDirAdj();
        }
        text.append(word);
        right = last.getXDirAdj() + last.getWidthDirAdj();
        baseline = first.getYDirAdj();
        for (var position : positions) {
            letter = Math.max(letter, position.getWidthDirAdj());
        }
    }

    /** How far apart words stand says more. */
    @Override
    protected void writeWordSeparator() {}

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    private void endCell() {
        var stripped = text.toString().strip();
        if (!stripped.isEmpty()) {
            cells.add(new Cell(stripped, left));
        }
        text.setLength(0);
    }

    private void endLine() {
        endCell();
        if (!cells.isEmpty()) {
            pages.getLast().add(new Line(cells, right, baseline, letter));
        }
        cells.clear();
    }
}
