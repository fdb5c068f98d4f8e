package org.minqing.corpus.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.apache.commons.io.input.BoundedReader;
import org.minqing.corpus.record.RejectionCode;

/** Rows of a text table, streamed. */
final class DelimitedRows implements RowSource {

    private static final List<Character> DELIMITERS = List.of(',', '\t', ';', '|');

    /** Only so much of a text is looked at to find its delimiter, in characters. */
    private static final int LOOKED_AT = 1 << 18;

    private final Path file;
    private final TextEncoding encoding;
    private final Cut cut;
    private final TextCleaning cleaning;

    /**
     * What the first rows look like when they are cut at a delimiter.
     *
     * @param knownHeadings most known headings of one row
     * @param cells most cells of one row
     * @param even whether there are at least two rows, of at least two cells each, all of one width
     */
    private record Cut(char delimiter, int knownHeadings, int cells, boolean even) {

        static final Comparator<Cut> ORDER =
                Comparator.comparingInt(Cut::knownHeadings).thenComparingInt(Cut::cells);
    }

    private DelimitedRows(Path file, TextEncoding encoding, Cut cut, TextCleaning cleaning) {
        this.file = file;
        this.encoding = encoding;
        this.cut = cut;
        this.cleaning = cleaning;
    }

    /** Chooses the delimiter under which the first rows hold the most known headings, then the most cells. */
    static DelimitedRows open(Path file, TextEncoding encoding, Headings headings, TextCleaning cleaning)
            throws IOException {
        var best = cut(file, encoding, DELIMITERS.getFirst(), headings);
        for (char delimiter : DELIMITERS.subList(1, DELIMITERS.size())) {
            var other = cut(file, encoding, delimiter, headings);
            best = Cut.ORDER.compare(other, best) > 0 ? other : best;
        }
        return new DelimitedRows(file, encoding, best, cleaning);
    }

    private static Cut cut(Path file, TextEncoding encoding, char delimiter, Headings headings) throws IOException {
        int known = 0;
        var widths = new TreeMap<Integer, Integer>();
        try (var in = new BoundedReader(encoding.open(file), LOOKED_AT)) {
            var parser = new DelimitedParser(in, delimiter, new TextCleaning());
            var row = parser.next();
            for (int i = 0; row != null && i < SheetSurvey.HEADING_ROWS; i++) {
                known = Math.max(known, headings.map(row).knownColumns());
                if (!row.isEmpty()) {
                    widths.merge(row.cells().size(), 1, Integer::sum);
                }
                row = parser.next();
            }
        }
        boolean even = widths.size() == 1
                && widths.firstKey() > 1
                && widths.firstEntry().getValue() > 1;
        return new Cut(delimiter, known, widths.isEmpty() ? 0 : widths.lastKey(), even);
    }

    /** Whether it can be no prose: it has known headings, or all its first rows have cells, and equally many. */
    boolean isTable() {
        return cut.knownHeadings() >= 2 || cut.even();
    }

    @Override
    public void visit(RowVisitor visitor) throws IOException {
        visitor.sheet("", false);
        try (var in = encoding.open(file)) {
            var parser = new DelimitedParser(in, cut.delimiter(), cleaning);
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
