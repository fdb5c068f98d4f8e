package org.minqing.corpus.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.minqing.corpus.record.RejectionCode;

/** Rows of a text table, streamed. */
final class DelimitedRows implements RowSource {

    private static final List<Character> DELIMITERS = List.of(',', '\t', ';', '|');

    private final Path file;
    private final TextEncoding encoding;
    private final char delimiter;
    private final TextCleaning cleaning;

    private DelimitedRows(Path file, TextEncoding encoding, char delimiter, TextCleaning cleaning) {
        this.file = file;
        this.encoding = encoding;
        this.delimiter = delimiter;
        this.cleaning = cleaning;
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
        return new DelimitedRows(file, encoding, best, cleaning);
    }

    private static int score(Path file, TextEncoding encoding, char delimiter, Headings headings) throws IOException {
        int known = 0;
        int cells = 0;
        try (var in = encoding.open(file)) {
            var parser = new DelimitedParser(in, delimiter, new TextCleaning());
            var row = parser.next();
            for (int i = 0; row != null && i < SheetSurvey.HEADING_ROWS; i++) {
                known = Math.max(known, headings.map(row).knownColumns());
                cells = Math.max(cells, Math.min(row.cells().size(), 999));
                row = parser.next();
            }
        }
        return known * 1000 + cells;
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
