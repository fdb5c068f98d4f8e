package org.minqing.corpus.record;

import java.util.Comparator;

/**
 * Where a record stands in what came in, so that a person can open it.
 *
 * @param file file name without folders, control characters shown as {@code \\uXXXX}
 * @param fileHash SHA-256 of the bytes that were read, the entry's own where there is one: 64 lower-case hexadecimal digits
 * @param entry name of the entry in the archive or of the attachment in the e-mail, nested ones behind a slash; empty for a file of
 *     its own
 * @param sheet sheet of a workbook, or empty
 * @param row row as Excel shows it, paragraph of a document, line of a text; counted from 1; 0 where the whole file is meant
 */
public record SourceRow(String file, String fileHash, String entry, String sheet, int row)
        implements Comparable<SourceRow> {

    private static final Comparator<SourceRow> ORDER = Comparator.comparing(SourceRow::fileHash)
            .thenComparing(SourceRow::sheet)
            .thenComparingInt(SourceRow::row)
            .thenComparing(SourceRow::file)
            .thenComparing(SourceRow::entry);

    public SourceRow {
        if (row < 0) {
            throw new IllegalArgumentException("expected a row >= 0, was " + row);
        }
    }

    /** A place in a file that is no archive's. */
    public SourceRow(String file, String fileHash, String sheet, int row) {
        this(file, fileHash, "", sheet, row);
    }

    /** Another row of the same sheet. */
    public SourceRow inRow(int other) {
        return new SourceRow(file, fileHash, entry, sheet, other);
    }

    /** Name of what was read, without folders: the file's, or the entry's where there is one. */
    public String name() {
        return entry.isEmpty() ? file : entry.substring(entry.lastIndexOf('/') + 1);
    }

    /** Names file, entry, sheet, row and column as a person sees them: "2026Q1.zip → 一月.xlsx [明细] 第17行“诉求内容”". */
    public String shown(String column) {
        var where = new StringBuilder(file);
        if (!entry.isEmpty()) {
            where.append(" → ").append(entry);
        }
        if (!sheet.isEmpty()) {
            where.append(" [").append(sheet).append(']');
        }
        if (row > 0) {
            where.append(" 第").append(row).append("行");
        }
        if (!column.isEmpty()) {
            where.append("“").append(column).append("”");
        }
        return where.toString();
    }

    /** By file hash, sheet, row and name: the order in which equal rows choose the one that is kept. */
    @Override
    public int compareTo(SourceRow other) {
        return ORDER.compare(this, other);
    }
}
