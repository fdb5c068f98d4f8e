package org.minqing.corpus.record;

import java.util.Comparator;

/**
 * Where a record stands in what came in, so that a person can open it.
 *
 * @param file file name without folders; control characters are shown as {@code \\uXXXX} by whoever prints it
 * @param fileHash SHA-256 of the file's bytes, 64 lower-case hexadecimal digits
 * @param sheet sheet of a workbook, entry of an archive, or empty
 * @param row row as Excel shows it, paragraph of a document, line of a text; counted from 1; 0 where the whole file is meant
 */
public record SourceRow(String file, String fileHash, String sheet, int row) implements Comparable<SourceRow> {

    private static final Comparator<SourceRow> ORDER = Comparator.comparing(SourceRow::fileHash)
            .thenComparing(SourceRow::sheet)
            .thenComparingInt(SourceRow::row)
            .thenComparing(SourceRow::file);

    public SourceRow {
        if (row < 0) {
            throw new IllegalArgumentException("expected a row >= 0, was " + row);
        }
    }

    /** By file hash, sheet, row and name: the order in which equal rows choose the one that is kept. */
    @Override
    public int compareTo(SourceRow other) {
        return ORDER.compare(this, other);
    }
}
