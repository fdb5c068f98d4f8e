package org.minqing.corpus.intake.isolated;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a .pdf, page by page, where they stand. Text that is not level, such as a watermark, is no line. */
final class PdfLines extends PDFTextStripper {

    /**
     * A line of a page, in points from the page's left and upper edge.
     *
     * @param letter width of its widest letter
     */
    record Line(String text, float left, float right, float baseline, float letter) {}

    private final List<List<Line>> pages = new ArrayList<>();
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
        if (text.isEmpty()) {
            left = first.getXDirAdj();
            letter = 0;
        }
        text.append(word);
        right = last.getXDirAdj() + last.getWidthDirAdj();
        baseline = first.getYDirAdj();
        for (var position : positions) {
            letter = Math.max(letter, position.getWidthDirAdj());
        }
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    private void endLine() {
        if (!text.toString().isBlank()) {
            pages.getLast().add(new Line(text.toString().strip(), left, right, baseline, letter));
        }
        text.setLength(0);
    }
}
