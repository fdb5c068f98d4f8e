package org.minqing.report.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.minqing.report.model.Run;
import org.minqing.report.model.Table;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJcTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** Fills one table: as wide as the text, thin rules, the heading row repeated on every page, rows never broken. */
final class DocxTable {

    /** A table of at most this many rows is not broken over two pages. */
    private static final int KEPT_TOGETHER = 15;

    private static final BigInteger RULE = BigInteger.valueOf(4);

    private final CTTbl table;
    private final String headStyle;
    private final String wordStyle;
    private final String numberStyle;

    DocxTable(CTTbl table, String headStyle, String wordStyle, String numberStyle) {
        this.table = table;
        this.headStyle = headStyle;
        this.wordStyle = wordStyle;
        this.numberStyle = numberStyle;
    }

    void write(Table model) {
        setProperties();
        var widths = widths(model);
        var grid = table.addNewTblGrid();
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        var head = addRow();
        head.getTrPr().addNewTblHeader();
        for (int at = 0; at < widths.size(); at++) {
            var heading = model.columns().get(at).heading();
            addCell(head, widths.get(at), headStyle, List.of(Run.words(heading)), true);
        }
        int last = model.rows().size() - 1;
        for (int at = 0; at <= last; at++) {
            writeRow(model, model.rows().get(at), widths, last < KEPT_TOGETHER && at < last);
        }
    }

    private void writeRow(Table model, Table.Row row, List<Integer> widths, boolean keep) {
        var line = addRow();
        for (int at = 0; at < widths.size(); at++) {
            boolean numeric = model.columns().get(at).numeric();
            var style = row.kind() == Table.RowKind.TOTAL ? headStyle : numeric ? numberStyle : wordStyle;
            var runs = new ArrayList<>(row.cells().get(at).runs());
            if (at == 0 && row.kind() == Table.RowKind.DETAIL) {
                runs.addFirst(new Run.Words("　"));
            }
            addCell(line, widths.get(at), style, runs, keep);
        }
    }

    private void setProperties() {
        var properties = table.addNewTblPr();
        var width = properties.addNewTblW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(DocxPage.TEXT_WIDTH));
        properties.addNewJc().setVal(STJcTable.CENTER);
        var borders = properties.addNewTblBorders();
        for (var border : List.of(
                borders.addNewTop(),
                borders.addNewLeft(),
                borders.addNewBottom(),
                borders.addNewRight(),
                borders.addNewInsideH(),
                borders.addNewInsideV())) {
            rule(border);
        }
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    }

    private static void rule(CTBorder border) {
        border.setVal(STBorder.SINGLE);
        border.setSz(RULE);
        border.setSpace(BigInteger.ZERO);
        border.setColor("000000");
    }

    private CTRow addRow() {
        var row = table.addNewTr();
        row.addNewTrPr().addNewCantSplit();
        return row;
    }

    private static void addCell(CTRow row, int width, String style, List<Run> runs, boolean keep) {
        var cell = row.addNewTc();
        var properties = cell.addNewTcPr();
        var size = properties.addNewTcW();
        size.setType(STTblWidth.DXA);
        size.setW(BigInteger.valueOf(width));
        properties.addNewVAlign().setVal(STVerticalJc.CENTER);
        var paragraph = DocxText.styled(cell.addNewP(), style);
        if (keep) {
            paragraph.getPPr().addNewKeepNext();
        }
        DocxText.fill(paragraph, runs);
    }

    /** The widths of the columns in twips; together exactly the text's. */
    private static List<Integer> widths(Table model) {
        int all = model.columns().stream().mapToInt(Table.Column::width).sum();
        var widths = new ArrayList<Integer>();
        int used = 0;
        for (var column : model.columns()) {
            int width = DocxPage.TEXT_WIDTH * column.width() / all;
            widths.add(width);
            used += width;
        }
        widths.set(0, widths.getFirst() + DocxPage.TEXT_WIDTH - used);
        return widths;
    }
}
