package org.minqing.corpus.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where the headings of a sheet stand: one row, or two of which the upper one names groups (诉求人 over 姓名 and 电话).
 *
 * @param title what stands above them, or empty
 * @param first, last numbers of their rows
 */
record HeadingRows(String title, int first, int last, HeadingMap map) {

    private static final int LONGEST_LOWER = 15;

    /**
     * The row, or the two rows, that name the most different fields, the text among them; of equal ones the first, and one row
     * before two.
     *
     * @param rows the first rows of the sheet that hold something
     */
    static Optional<HeadingRows> find(List<TableRow> rows, Headings headings) {
        Optional<HeadingRows> best = Optional.empty();
        for (int height = 1; height <= 2; height++) {
            for (int i = 0; i + height <= rows.size(); i++) {
                var upper = rows.get(i);
                var lower = rows.get(i + height - 1);
                if (upper.fault() != null
                        || lower.fault() != null
                        || height == 2 && !continues(upper, lower, headings)) {
                    continue;
                }
                var map = headings.map(height == 1 ? upper : joined(upper, lower, headings));
                if (map.has(Field.TEXT) && map.columns().size() > fields(best)) {
                    best = Optional.of(new HeadingRows(title(rows.subList(0, i)), upper.number(), lower.number(), map));
                }
            }
        }
        return best;
    }

    private static int fields(Optional<HeadingRows> found) {
        return found.map(rows -> rows.map().columns().size()).orElse(0);
    }

    /** Whether a row can be the lower one of two rows of headings: short words, most of them names of columns. */
    private static boolean continues(TableRow upper, TableRow lower, Headings headings) {
        int known = 0;
        int strange = 0;
        var group = "";
        for (int column = 0; column < lower.cells().size(); column++) {
            var above = upper.cell(column).value();
            var name = lower.cell(column).value();
            group = above.isEmpty() ? group : above;
            if (name.length() > LONGEST_LOWER || name.chars().anyMatch(Character::isDigit)) {
                return false;
            }
            if (!name.isEmpty()) {
                boolean isName = headings.isName(name) || headings.isName(group + name);
                known += isName ? 1 : 0;
                strange += isName ? 0 : 1;
            }
        }
        return known > 0 && known >= strange;
    }

    /** Two rows as one: a lower name says more exactly what the upper one spans, and most where both together are a name. */
    private static TableRow joined(TableRow upper, TableRow lower, Headings headings) {
        var cells = new ArrayList<Cell>();
        var group = "";
        for (int column = 0;
                column < Math.max(upper.cells().size(), lower.cells().size());
                column++) {
            var above = upper.cell(column).value();
            var name = lower.cell(column).value();
            group = above.isEmpty() ? group : above;
            var both = group + name;
            cells.add(Cell.text(name.isEmpty() ? above : headings.isName(both) ? both : name));
        }
        return TableRow.of(lower.number(), cells);
    }

    private static String title(List<TableRow> above) {
        return above.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.isBlank())
                .map(Cell::value)
                .collect(Collectors.joining(" "));
    }
}
