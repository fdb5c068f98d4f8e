package org.minqing.corpus.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads {@code word/document.xml}: body paragraphs, and tables as rows of cells. */
final class WordHandler extends DefaultHandler {

    /** What a reader of the printed page does not see in its place: deletions, text boxes, their fallbacks, field codes. */
    private static final Set<String> SKIPPED =
            Set.of("del", "moveFrom", "txbxContent", "Fallback", "instrText", "delText");

    private final TextCleaning cleaning;
    private final List<WordDocument.Paragraph> paragraphs = new ArrayList<>();
    private final List<List<List<String>>> tables = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder cell = new StringBuilder();
    private int skipped;
    private int tableDepth;
    private int count;
    private boolean listed;
    private boolean collecting;

    WordHandler(TextCleaning cleaning) {
        this.cleaning = cleaning;
    }

    WordDocument document() {
        return new WordDocument(paragraphs, tables);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (SKIPPED.contains(name)) {
            skipped++;
        }
        if (skipped > 0) {
            return;
        }
        switch (name) {
            case "p" -> startParagraph();
            case "numId" -> listed = !"0".equals(value(attributes));
            case "t" -> collecting = true;
            case "tab" -> text.append('\t');
            case "br", "cr" -> text.append('\n');
            case "tbl" -> startTable();
            case "tr" -> startRow();
            case "tc" -> startCell();
            default -> {}
        }
    }

    private void startParagraph() {
        text.setLength(0);
        listed = false;
    }

    private void startTable() {
        if (++tableDepth == 1) {
            tables.add(new ArrayList<>());
        }
    }

    private void startRow() {
        if (tableDepth == 1) {
            tables.getLast().add(new ArrayList<>());
        }
    }

    private void startCell() {
        if (tableDepth == 1) {
            cell.setLength(0);
        }
    }

    private static String value(Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals("val")) {
                return attributes.getValue(i);
            }
        }
        return "";
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (collecting && skipped == 0) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (SKIPPED.contains(name)) {
            skipped--;
            return;
        }
        if (skipped > 0) {
            return;
        }
        switch (name) {
            case "t" -> collecting = false;
            case "p" -> endParagraph();
            case "tc" -> {
                if (tableDepth == 1) {
                    tables.getLast().getLast().add(cell.toString().strip());
                }
            }
            case "tbl" -> tableDepth--;
            default -> {}
        }
    }

    private void endParagraph() {
        var clean = cleaning.clean(text.toString()).strip();
        text.setLength(0);
        if (tableDepth == 0) {
            paragraphs.add(new WordDocument.Paragraph(++count, listed, clean));
        } else if (!clean.isEmpty()) {
            cell.append(cell.isEmpty() ? "" : "\n").append(clean);
        }
    }
}
