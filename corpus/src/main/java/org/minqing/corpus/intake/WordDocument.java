package org.minqing.corpus.intake;

import java.util.List;

/**
 * The text of a Word document, without headers, comments, text boxes and deletions.
 *
 * @param paragraphs those of the body, blank ones included, so that their numbers are what a person counts
 * @param tables rows of cells, table by table
 */
record WordDocument(List<Paragraph> paragraphs, List<List<List<String>>> tables) {

    /**
     * A paragraph of the body.
     *
     * @param number counted from 1 over the body's own paragraphs
     * @param listed whether Word itself puts a number or bullet before it
     */
    record Paragraph(int number, boolean listed, String text) {}

    WordDocument {
        paragraphs = List.copyOf(paragraphs);
        tables = List.copyOf(tables);
    }
}
