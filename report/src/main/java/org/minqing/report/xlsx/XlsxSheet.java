package org.minqing.report.xlsx;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
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

    void skipRow() {
        row++;
    }

    void title(String words) {
        text(0, words);
        sheet.style(row, 0).bold().fontSize(14).set();
        row += 2;
    }

    void line(List<Run> runs) {
        cell(0, runs);
        row++;
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
                style(line.kind(), column);
            }
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
            sheet.width(column, Math.min(80, 4 + columns.get(column).width() * COLUMN_SCALE));
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

    private void style(Table.RowKind kind, int column) {
        var style = sheet.style(row, column).borderStyle("thin");
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
