package org.minqing.report.xlsx;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.minqing.report.figures.Figure;
import org.minqing.report.figures.Measure;
import org.minqing.report.model.Run;
import org.minqing.report.model.Table;
import org.minqing.report.text.VisibleText;

/** Writes one sheet from the top down. Texts are written as texts, so that none can become a formula. */
final class XlsxSheet {

    private static final int LONGEST = 32_000;
    private static final int SUMMARY_COLUMNS = 5;
    /** Width of a page in digits, as Excel counts; a Chinese letter takes two. */
    private static final double PAGE_WIDTH = 86;
    /** In points, as Excel counts. */
    private static final double LINE_HEIGHT = 15;

    private static final double HIGHEST = 400;
    private static final double COLUMN_SCALE = 5.0;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Worksheet sheet;
    private final XlsxNames names;
    private final Map<String, Figure> figures;
    private int row;

    XlsxSheet(Worksheet sheet, XlsxNames names, Map<String, Figure> figures) {
        this.sheet = sheet;
        this.names = names;
        this.figures = figures;
    }

    Worksheet sheet() {
        return sheet;
    }

    void title(String words) {
        text(0, words);
        sheet.style(row, 0).bold().fontSize(14).set();
        row += 2;
    }

    /** Makes the first column as wide as a page: for a sheet of paragraphs. */
    void widen() {
        sheet.width(0, PAGE_WIDTH);
    }

    /** A paragraph in the first column. */
    void paragraph(List<Run> runs) {
        cell(0, runs);
        sheet.style(row, 0).wrapText(true).verticalAlignment("top").set();
        setHeight(lines(Run.text(runs), PAGE_WIDTH));
        row++;
    }

    /** The one paragraph above tables, over their columns. A second one would make the bytes of the file a matter of luck. */
    void summary(List<Run> runs) {
        sheet.range(row, 0, row, SUMMARY_COLUMNS - 1).merge();
        paragraph(runs);
    }

    /** A table with its title; the widths of the sheet's columns are those of the last table. */
    void table(Table table) {
        if (!table.title().isEmpty()) {
            text(0, table.title());
            sheet.style(row, 0).bold().set();
            row++;
        }
        headings(table.columns());
        for (var line : table.rows()) {
            for (int column = 0; column < line.cells().size(); column++) {
                cell(column, line.cells().get(column).runs());
                style(line.kind(), column, table.columns().get(column).numeric());
            }
            setHeight(lines(table.columns(), line));
            row++;
        }
        if (!table.note().isEmpty()) {
            text(0, "注：" + table.note());
            row++;
        }
        row++;
    }

    /** The heading row; it stays in sight where it is the first one. */
    void headings(List<Table.Column> columns) {
        for (int column = 0; column < columns.size(); column++) {
            text(column, columns.get(column).heading());
            sheet.style(row, column)
                    .bold()
                    .fillColor("D9D9D9")
                    .borderStyle("thin")
                    .set();
            sheet.width(column, width(columns.get(column)));
        }
        row++;
    }

    /** A row of plain texts that is not looked at again; for long sheets. */
    void record(List<String> texts) {
        for (int column = 0; column < texts.size(); column++) {
            sheet.inlineString(row, column, cut(texts.get(column)));
        }
        row++;
    }

    int row() {
        return row;
    }

    private static double width(Table.Column column) {
        return Math.min(80, 4 + column.width() * COLUMN_SCALE);
    }

    private static int lines(List<Table.Column> columns, Table.Row line) {
        return IntStream.range(0, columns.size())
                .map(at -> lines(line.cells().get(at).text(), width(columns.get(at))))
                .max()
                .orElse(1);
    }

    private static int lines(String words, double width) {
        int digits = words.chars().map(c -> c < 0x2E80 ? 1 : 2).sum();
        return (int) Math.ceil(digits / (width - 2));
    }

    private void setHeight(int lines) {
        if (lines > 1) {
            sheet.rowHeight(row, Math.min(HIGHEST, lines * LINE_HEIGHT));
        }
    }

    private void style(Table.RowKind kind, int column, boolean numeric) {
        var style = sheet.style(row, column).borderStyle("thin").wrapText(true).verticalAlignment("center");
        if (numeric) {
            style.horizontalAlignment("center");
        }
        if (kind == Table.RowKind.TOTAL) {
            style.bold();
        }
        if (kind == Table.RowKind.DETAIL && column == 0) {
            style.indent(2);
        }
        style.set();
    }

    private void cell(int column, List<Run> runs) {
        var shown = runs.stream()
                .filter(Run.Shown.class::isInstance)
                .map(Run.Shown.class::cast)
                .toList();
        var number = runs.size() == 1 && shown.size() == 1 ? number(shown.getFirst()) : null;
        if (number != null) {
            number(column, number);
        } else {
            text(column, Run.text(runs));
        }
        shown.forEach(figure -> sheet.range(row, column, row, column).setName(names.next(figure.tag())));
    }

    /** The figure where Excel shows its value as the report does, so that it can be reckoned with; else null. */
    private @Nullable Figure number(Run.Shown shown) {
        var figure = figures.get(shown.tag());
        boolean same = figure != null && figure.shown().equals(shown.text());
        return same && !shown.text().startsWith("+") ? figure : null;
    }

    private void number(int column, Figure figure) {
        boolean percent = figure.measure() == Measure.SHARE || figure.measure() == Measure.CHANGE;
        boolean decimal = percent || figure.measure() == Measure.POINTS;
        sheet.value(row, column, percent ? figure.value().divide(HUNDRED) : figure.value());
        sheet.style(row, column)
                .format(percent ? "0.0%" : decimal ? "0.0" : "0")
                .set();
    }

    private void text(int column, String words) {
        sheet.value(row, column, cut(words));
    }

    private static String cut(String words) {
        var visible = VisibleText.block(words);
        return visible.length() <= LONGEST ? visible : VisibleText.beginning(visible, LONGEST) + "……（原文过长，以下略）";
    }
}
