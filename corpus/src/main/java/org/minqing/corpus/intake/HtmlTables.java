package org.minqing.corpus.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Rows of the tables in a page: systems export them and name the file .xls. A cell that spans several columns or rows stands
 * in the first of them and leaves blanks in the others. Rows that a reader of the page does not see count as hidden.
 */
record HtmlTables(Document page, TextCleaning cleaning) implements RowSource {

    private static final int WIDEST_SPAN = 200;
    private static final int HIGHEST_SPAN = 65_534;
    private static final String HIDDEN = "[hidden], [style~=(?i)display\\s*:\\s*none]";

    @Override
    public void visit(RowVisitor visitor) {
        int number = 0;
        for (var table : page.select("table")) {
            number++;
            if (table.select("table").size() == 1) {
                visitor.sheet("表" + number, isHidden(table));
                visit(table, visitor);
            }
        }
    }

    private static boolean isHidden(Element element) {
        return element.closest(HIDDEN) != null;
    }

    private void visit(Element table, RowVisitor visitor) {
        int number = 0;
        var occupied = new HashMap<Integer, Integer>();
        for (var row : table.select("tr")) {
            number++;
            visitor.row(cells(row, number, occupied, visitor), isHidden(row));
        }
    }

    /** @param occupied by column, the last row that a cell further up reaches down to */
    private TableRow cells(Element row, int number, Map<Integer, Integer> occupied, RowVisitor visitor) {
        var cells = new ArrayList<Cell>();
        for (var cell : row.children()) {
            if (!cell.nameIs("td") && !cell.nameIs("th")) {
                continue;
            }
            while (occupied.getOrDefault(cells.size(), 0) >= number) {
                cells.add(Cell.BLANK);
            }
            int first = cells.size();
            int last = first + span(cell, "colspan", WIDEST_SPAN) - 1;
            int bottom = number + span(cell, "rowspan", HIGHEST_SPAN) - 1;
            cells.add(Cell.text(cleaning.clean(PageText.of(cell))));
            for (int column = first; column <= last; column++) {
                if (column > first) {
                    cells.add(Cell.BLANK);
                }
                if (bottom > number) {
                    occupied.put(column, bottom);
                }
            }
            if (bottom > number) {
                visitor.merged(new MergedCells(number, bottom, first, last));
            }
        }
        return TableRow.of(number, cells);
    }

    private static int span(Element cell, String attribute, int most) {
        var written = cell.attr(attribute);
        return written.matches("\\d{1,5}") ? Math.clamp(Integer.parseInt(written), 1, most) : 1;
    }
}
