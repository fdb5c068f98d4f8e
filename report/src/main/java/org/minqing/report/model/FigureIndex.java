package org.minqing.report.model;

import java.util.List;
import java.util.function.Predicate;
import org.minqing.report.figures.Figure;
import org.minqing.report.model.Table.Cell;
import org.minqing.report.model.Table.Column;
import org.minqing.report.model.Table.Row;
import org.minqing.report.model.Table.RowKind;

/** The table of figures in the annex of evidence (引证索引). */
public final class FigureIndex {

    private static final int EVIDENCE_DIGITS = 16;

    private FigureIndex() {}

    /** Every figure, for formats that are read on a screen. */
    public static Table all(ReportModel model) {
        return table(model, figure -> true, "");
    }

    /** The figures that were counted and have submissions behind them, ids without quarter and edition: for paper. */
    public static Table counted(ReportModel model) {
        var prefix = model.quarter() + "/" + model.edition().id() + "/";
        return table(model, figure -> figure.parts().isEmpty() && figure.records() > 0, prefix);
    }

    /** What a row shows of the evidence hash. */
    public static String shortEvidence(Figure figure) {
        return figure.evidence().substring(0, EVIDENCE_DIGITS);
    }

    private static Table table(ReportModel model, Predicate<Figure> wanted, String prefix) {
        var columns = List.of(
                Column.words("编号", 6),
                Column.words("含义", 6),
                Column.numbers("数值", 2),
                Column.words("检索式", 8),
                Column.numbers("依据", 2),
                Column.words("指纹", 5));
        var rows = model.figures().stream()
                .filter(wanted)
                .map(figure -> row(figure, prefix))
                .toList();
        return new Table("index", "", columns, rows, "");
    }

    private static Row row(Figure figure, String prefix) {
        return Row.of(
                RowKind.PLAIN,
                Cell.of(figure.id().substring(prefix.length())),
                Cell.of(figure.name()),
                Cell.of(Run.of(figure)),
                Cell.of(Run.of(figure, "query", figure.query())),
                Cell.of(Run.of(figure, "records", Long.toString(figure.records()))),
                Cell.of(Run.of(figure, "evidence", shortEvidence(figure))));
    }
}
