package org.minqing.report.xlsx;

import java.util.List;
import org.minqing.report.figures.Figure;
import org.minqing.report.model.Table.Column;

/** Rows of the sheet with every figure. */
public final class FigureRows {

    /** Properties in the order of the columns; the id is the first. */
    public static final List<String> PROPERTIES =
            List.of("id", "name", "shown", "unit", "value", "definition", "query", "base", "records", "evidence");

    static final List<Column> COLUMNS = List.of(
            Column.words("编号", 8),
            Column.words("含义", 6),
            Column.numbers("显示", 2),
            Column.words("单位", 2),
            Column.numbers("数值", 2),
            Column.words("算法", 8),
            Column.words("检索式", 10),
            Column.words("基数", 6),
            Column.numbers("依据件数", 2),
            Column.words("指纹", 12));

    private FigureRows() {}

    /** The values of {@link #PROPERTIES}. */
    public static List<String> of(Figure figure) {
        var base = figure.base();
        return List.of(
                figure.id(),
                figure.name(),
                figure.shown(),
                figure.unit(),
                figure.value().toPlainString(),
                figure.measure().definition(),
                figure.query(),
                base == null ? "" : base,
                Long.toString(figure.records()),
                figure.evidence());
    }
}
