package org.minqing.corpus.intake;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Rows of the tables in a page: systems export them and name the file .xls. Cells that span several columns leave blanks. */
record HtmlTables(Document page, TextCleaning cleaning) implements RowSource {

    private static final int WIDEST_SPAN = 200;

    @Override
    public void visit(RowVisitor visitor) {
        int number = 0;
        for (var table : page.select("table")) {
            number++;
            if (table.selectFirst("table table") == null
                    || table.select("table").size() == 1) {
                visitor.sheet("表" + number, false);
                visit(table, visitor);
            }
        }
    }

    private void visit(Element table, RowVisitor visitor) {
        int number = 0;
        for (var row : table.select("tr")) {
            number++;
            visitor.row(TableRow.of(number, cells(row)), false);
        }
    }

    private List<Cell> cells(Element row) {
        var cells = new ArrayList<Cell>();
        for (var cell : row.children()) {
            if (cell.nameIs("td") || cell.nameIs("th")) {
                cells.add(Cell.text(cleaning.clean(PageText.of(cell))));
                int span = cell.attr("colspan").matches("\\d{1,3}") ? Integer.parseInt(cell.attr("colspan")) : 1;
                for (int i = 1; i < Math.min(span, WIDEST_SPAN); i++) {
                    cells.add(Cell.BLANK);
                }
            }
        }
        return cells;
    }
}
