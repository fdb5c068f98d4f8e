package org.minqing.corpus.intake;

import java.util.List;
import java.util.Set;

/**
 * A document that is read as text, whatever program wrote it: its body with text boxes, as it stands once all changes are
 * accepted; without headers, footers, notes, comments, deletions and hidden text.
 *
 * @param paragraphs those outside tables, blank ones included, in their order
 * @param tables in their order
 * @param active what could run or reach out if a person opened it, in Chinese
 * @param leftOut what it holds besides and was not read, in Chinese
 */
record TextDocument(List<Paragraph> paragraphs, List<Table> tables, Set<String> active, Set<String> leftOut) {

    /**
     * A paragraph outside tables. One in a text box bears the number of the paragraph that the box hangs on.
     *
     * @param number as a person counts it, from 1
     * @param listed whether the program that shows it puts a number or bullet before it
     */
    record Paragraph(int number, boolean listed, String text) {}

    /** @param rows from above */
    record Table(List<List<TableCell>> rows) {

        Table {
            rows = List.copyOf(rows);
        }
    }

    /** @param text its paragraphs on lines of their own, or blank */
    record TableCell(String text, Origin origin) {}

    /** Whose place a cell takes. */
    enum Origin {
        OWN,
        /** The cell to its left spans this column too. */
        LEFT,
        /** The cell above spans this row too. */
        ABOVE
    }

    TextDocument {
        paragraphs = List.copyOf(paragraphs);
        tables = List.copyOf(tables);
    }

    /** The first paragraph that is not blank, or empty. */
    String title() {
        return paragraphs.stream()
                .map(Paragraph::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
