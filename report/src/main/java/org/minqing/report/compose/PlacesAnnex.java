package org.minqing.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.minqing.corpus.record.Facet;
import org.minqing.corpus.record.Filter;
import org.minqing.report.figures.Figure;
import org.minqing.report.figures.FigureBook;
import org.minqing.report.figures.Measure;
import org.minqing.report.model.Run;
import org.minqing.report.model.Section;
import org.minqing.report.model.Table;
import org.minqing.report.model.Table.Cell;
import org.minqing.report.model.Table.Column;
import org.minqing.report.model.Table.Row;
import org.minqing.report.model.Table.RowKind;

/** 附件 街道与主题交叉统计表, small cells of sensitive themes hidden. */
final class PlacesAnnex {

    private static final String HIDDEN = "＊";

    private final Draft draft;
    private final List<Breakdown.Part> themes;
    private final List<Breakdown.Part> streets;
    private final Overview overview;

    PlacesAnnex(Draft draft, Overview overview) {
        this.draft = draft;
        this.overview = overview;
        this.themes = overview.themes().parts().stream()
                .filter(part -> part.count() > 0 || part.value().equals(Facet.REVIEW))
                .toList();
        this.streets = overview.streets().parts();
    }

    Section section() {
        var hidden = hiddenRows();
        var rows = new ArrayList<Row>();
        for (int at = 0; at < themes.size(); at++) {
            rows.add(hidden.contains(at) ? hiddenRow(themes.get(at)) : row(themes.get(at)));
        }
        rows.add(total());
        var note = draft.words("places.review") + (hidden.isEmpty() ? "" : draft.words("places.note"));
        var heading = draft.words("annex.places");
        return new Section("places", heading, List.of(new Table("streettheme", heading, columns(), rows, note)));
    }

    private List<Column> columns() {
        var columns = new ArrayList<Column>();
        columns.add(Column.words("主题", 4));
        streets.forEach(street -> columns.add(Column.numbers(street.label(), 2)));
        columns.add(Column.numbers(draft.words("table.total"), 2));
        return columns;
    }

    private Set<Integer> hiddenRows() {
        var counts = new long[themes.size()][streets.size()];
        for (int row = 0; row < themes.size(); row++) {
            for (int column = 0; column < streets.size(); column++) {
                counts[row][column] =
                        draft.request().counter().submissions(filter(themes.get(row), streets.get(column)));
            }
        }
        var ids = themes.stream().map(Breakdown.Part::value).toList();
        return new SmallCells(draft).hidden(ids, counts);
    }

    private Filter filter(Breakdown.Part theme, Breakdown.Part street) {
        return draft.effective().and(Facet.THEME, theme.value()).and(Facet.STREET, street.value());
    }

    private Row row(Breakdown.Part theme) {
        var cells = new ArrayList<Cell>();
        var figures = new ArrayList<Figure>();
        cells.add(Cell.of(theme.label()));
        for (var street : streets) {
            var key = "cell/" + FigureBook.keyOf(street.value()) + "/" + FigureBook.keyOf(theme.value()) + "/count";
            var name = street.label() + "“" + theme.label() + "”件数";
            var count = draft.count(key, name, Measure.SUBMISSIONS, filter(theme, street));
            figures.add(count);
            cells.add(Cell.of(Run.of(count)));
        }
        draft.book().requireSum(theme.label(), theme.compared().now(), figures);
        cells.add(theme.compared().countCell());
        return new Row(RowKind.PLAIN, cells);
    }

    private Row hiddenRow(Breakdown.Part theme) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(theme.label()));
        streets.forEach(street -> cells.add(Cell.of(HIDDEN)));
        cells.add(theme.compared().countCell());
        return new Row(RowKind.PLAIN, cells);
    }

    private Row total() {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(draft.words("table.total")));
        streets.forEach(street -> cells.add(street.compared().countCell()));
        cells.add(overview.totals().effective().countCell());
        return new Row(RowKind.TOTAL, cells);
    }
}
