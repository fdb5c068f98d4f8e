package org.minqing.corpus.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.minqing.corpus.record.RejectionCode;

/** Rows of a text table, streamed. */
final class DelimitedRows implements RowSource {

    private static final List<Character> DELIMITERS = List.of(',', '\t', ';', '|');

    /** What a known heading weighs beside any number of cells. */
    private static final int A_HEADING = 1000;

    private final Path file;
    private final TextEncoding encoding;
    private final char delimiter;
    private final TextCleaning cleaning;
    private final int knownHeadings;

    private DelimitedRows(Path file, TextEncoding encoding, char delimiter, TextCleaning cleaning, int knownHeadings) {
        this.file = file;
        this.encoding = encoding;
        this.delimiter = delimiter;
        this.cleaning = cleaning;
        this.knownHeadings = knownHeadings;
    }

    /** Chooses the delimiter under which the first rows hold the most known headings, then the most cells. */
    static DelimitedRows open(Path file, TextEncoding encoding, Headings headings, TextCleaning cleaning)
            throws IOException {
        char best = DELIMITERS.getFirst();
        int bestScore = -1;
        for (char delimiter : DELIMITERS) {
            int score = score(file, encoding, delimiter, headings);
            if (score > bestScore) {
                best = delimiter;
                bestScore = score;
            }
        }
        return new DelimitedRows(file, encoding, best, cleaning, bestScore / A_HEADING);
    }

    private static int score(Path file, TextEncoding encoding, char delimiter, Headings headings) throws IOException {
        int known = 0;
        int cells = 0;
        try (var in = encoding.open(file)) {
            var parser = new DelimitedParser(in, delimiter, new TextCleaning());
            var row = parser.next();
            for (int i = 0; row != null && i < SheetSurvey.HEADING_ROWS; i++) {
                known = Math.max(known, headings.map(row).knownColumns());
                cells = Math.max(cells, Math.min(row.cells().size(), A_HEADING - 1));
                row = parser.next();
            }
        }
        return known * A_HEADING + cells;
    }

    /** The most known headings that one of the first rows holds. */
    int knownHeadings() {
        return knownHeadings;
    }

    @Override
    public void visit(RowVisitor visitor) throws IOException {
        visitor.sheet("", false);
        try (var in = encoding.open(file)) {
            var parser = new DelimitedParser(in, delimiter, cleaning);
            for (var row = parser.next(); row != null; row = parser.next()) {
                visitor.row(
                        isGarbled(row) ? new TableRow(row.number(), row.cells(), RejectionCode.ROW_BAD_ENCODING) : row,
                        false);
            }
        }
    }

    @Override
    public boolean isCutByDelimiters() {
        return true;
    }

    /** A whole UTF-8 file may hold U+FFFD on purpose; elsewhere it stands for bytes that could not be decoded. */
    private boolean isGarbled(TableRow row) {
        return row.fault() == null
                && encoding.isDoubtful()
                && row.cells().stream().anyMatch(cell -> cell.text().indexOf('\uFFFD') >= 0);
    }
}
