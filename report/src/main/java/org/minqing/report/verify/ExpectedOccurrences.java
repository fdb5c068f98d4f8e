package org.minqing.report.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.minqing.report.figures.Figure;
import org.minqing.report.model.Block;
import org.minqing.report.model.FigureIndex;
import org.minqing.report.model.ReportModel;
import org.minqing.report.model.Run;
import org.minqing.report.model.Section;
import org.minqing.report.model.Table;
import org.minqing.report.xlsx.FigureRows;
import org.minqing.report.xlsx.XlsxSheets;

/** Where a model's figures stand in each format, and how they read there. */
public final class ExpectedOccurrences {

    private ExpectedOccurrences() {}

    public static List<Occurrence> ofDocx(ReportModel model) {
        var index = model.annex("index").map(annex -> FigureIndex.counted(model)).stream();
        return Stream.concat(
                        model.parts().flatMap(ExpectedOccurrences::texts), index.flatMap(ExpectedOccurrences::cells))
                .flatMap(ExpectedOccurrences::each)
                .toList();
    }

    public static List<Occurrence> ofHtml(ReportModel model) {
        var index = model.annex("index").map(annex -> FigureIndex.all(model)).stream();
        var texts = Stream.concat(
                model.parts().flatMap(ExpectedOccurrences::texts), index.flatMap(ExpectedOccurrences::cells));
        return Stream.concat(texts, charts(model))
                .flatMap(ExpectedOccurrences::each)
                .toList();
    }

    public static List<Occurrence> ofJson(ReportModel model) {
        var texts = Stream.concat(model.parts().flatMap(ExpectedOccurrences::texts), charts(model))
                .flatMap(ExpectedOccurrences::each);
        return Stream.concat(texts, figureRows(model)).toList();
    }

    public static List<Occurrence> ofXlsx(ReportModel model) {
        var cells = XlsxSheets.of(model).stream()
                .flatMap(sheet -> sheet.blocks().stream())
                .flatMap(ExpectedOccurrences::runs)
                .flatMap(ExpectedOccurrences::whole);
        return Stream.concat(cells, figureRows(model)).toList();
    }

    /** The properties of each figure as the sheet of figures and the JSON have them. */
    private static Stream<Occurrence> figureRows(ReportModel model) {
        return model.figures().stream().flatMap(ExpectedOccurrences::figureRow);
    }

    private static Stream<Occurrence> figureRow(Figure figure) {
        var values = FigureRows.of(figure);
        var row = new ArrayList<Occurrence>();
        for (int at = 1; at < values.size(); at++) {
            row.add(new Occurrence(figure.id() + "#" + FigureRows.PROPERTIES.get(at), values.get(at)));
        }
        return row.stream();
    }

    private static Stream<List<Run>> texts(Section section) {
        return section.blocks().stream().flatMap(ExpectedOccurrences::runs);
    }

    private static Stream<List<Run>> runs(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> Stream.of(paragraph.runs());
            case Table table -> cells(table);
            case Block.Heading heading -> Stream.of();
            case Block.Quotation quotation -> Stream.of();
            case Block.Chart chart -> Stream.of();
        };
    }

    private static Stream<List<Run>> cells(Table table) {
        return table.rows().stream().flatMap(row -> row.cells().stream()).map(Table.Cell::runs);
    }

    private static Stream<List<Run>> charts(ReportModel model) {
        return model.parts()
                .flatMap(section -> section.blocks().stream())
                .filter(Block.Chart.class::isInstance)
                .map(Block.Chart.class::cast)
                .flatMap(chart -> chart.bars().stream())
                .map(bar -> List.of(bar.value()));
    }

    /** Each figure with its own words. */
    private static Stream<Occurrence> each(List<Run> runs) {
        return shown(runs, Run.Shown::text);
    }

    /** Each figure with the words of the whole paragraph or cell. */
    private static Stream<Occurrence> whole(List<Run> runs) {
        return shown(runs, shown -> Run.text(runs));
    }

    private static Stream<Occurrence> shown(List<Run> runs, Function<Run.Shown, String> text) {
        return runs.stream()
                .filter(Run.Shown.class::isInstance)
                .map(Run.Shown.class::cast)
                .map(shown -> new Occurrence(shown.tag(), text.apply(shown)));
    }
}
