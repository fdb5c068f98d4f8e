package org.minqing.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.minqing.corpus.knowledge.Theme;
import org.minqing.corpus.record.Facet;
import org.minqing.report.figures.Figure;
import org.minqing.report.figures.FigureBook;
import org.minqing.report.model.Run;
import org.minqing.report.model.Section;
import org.minqing.report.model.Table;
import org.minqing.report.model.Table.Cell;
import org.minqing.report.model.Table.Column;
import org.minqing.report.model.Table.Row;
import org.minqing.report.model.Table.RowKind;

/** 附件 主题统计表: themes with their sub-themes; each theme's sub-themes and what is not divided add up to it. */
final class ThemesAnnex {

    private final Draft draft;
    private final Overview overview;

    ThemesAnnex(Draft draft, Overview overview) {
        this.draft = draft;
        this.overview = overview;
    }

    Section section() {
        var rows = new ArrayList<Row>();
        for (var part : overview.themes().parts()) {
            rows.add(row(RowKind.PLAIN, part.label(), part.compared()));
            if (!part.value().equals(Facet.REVIEW) && part.count() > 0) {
                rows.addAll(details(part));
            }
        }
        rows.add(
                row(RowKind.TOTAL, draft.words("table.total"), overview.totals().effective()));
        var columns = List.of(
                Column.words("主题", 11),
                Column.numbers("件数", 4),
                Column.numbers("占比", 4),
                Column.numbers("上季度", 4),
                Column.numbers("环比", 4),
                Column.numbers("上年同期", 5),
                Column.numbers("同比", 5));
        var heading = draft.words("annex.themes");
        var note = new Tables(draft).note(overview.totals().base(), true);
        return new Section("themes", heading, List.of(new Table("alltheme", heading, columns, rows, note)));
    }

    /** A sub-theme's count, the same wherever it is spoken of. */
    static Compared subtheme(Draft draft, Theme theme, Figure effective) {
        var name = "子主题“" + theme.name() + "”";
        return draft.compare(
                FigureBook.keyOf(theme.id()), name, filter -> filter.and(Facet.SUBTHEME, theme.id()), effective);
    }

    private List<Row> details(Breakdown.Part part) {
        var counted = draft.request().taxonomy().children(part.value()).stream()
                .filter(theme ->
                        draft.request().counter().submissions(draft.effective().and(Facet.SUBTHEME, theme.id())) > 0)
                .toList();
        var rows = new ArrayList<Row>();
        var counts = new ArrayList<Figure>();
        for (var theme : counted) {
            var compared = subtheme(draft, theme, overview.totals().base());
            counts.add(compared.now());
            rows.add(row(RowKind.DETAIL, theme.name(), compared));
        }
        var key = FigureBook.keyOf(part.value()) + "/undivided";
        var rest = draft.book()
                .remainder(key, part.label() + "未细分件数", part.compared().now(), counts);
        if (rest.count() > 0 && !counts.isEmpty()) {
            rows.add(Row.of(
                    RowKind.DETAIL,
                    Cell.of(draft.words("table.undivided")),
                    Cell.of(Run.of(rest)),
                    Cell.NONE,
                    Cell.NONE,
                    Cell.NONE,
                    Cell.NONE,
                    Cell.NONE));
        }
        return rows;
    }

    private static Row row(RowKind kind, String label, Compared compared) {
        return Row.of(
                kind,
                Cell.of(label),
                compared.countCell(),
                compared.shareCell(),
                Change.beforeCell(compared.previous()),
                Change.cell(compared.previous()),
                Change.beforeCell(compared.year()),
                Change.cell(compared.year()));
    }
}
