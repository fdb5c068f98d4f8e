package org.minqing.report.compose;

import static org.minqing.report.compose.Outline.paragraph;

import java.util.ArrayList;
import java.util.List;
import org.minqing.corpus.record.Facet;
import org.minqing.corpus.record.NewsItem;
import org.minqing.report.model.Block;
import org.minqing.report.model.Run;
import org.minqing.report.model.Section;
import org.minqing.report.model.Table;
import org.minqing.report.model.Table.Cell;
import org.minqing.report.model.Table.Column;
import org.minqing.report.model.Table.Row;
import org.minqing.report.model.Table.RowKind;
import org.minqing.report.text.VisibleText;

/** 三、苗头性趋势性问题. */
final class TrendsSection {

    private static final int REFERENCES = 10;
    private static final int NEWS = 5;

    private final Draft draft;
    private final Trends trends;

    TrendsSection(Draft draft, Trends trends) {
        this.draft = draft;
        this.trends = trends;
    }

    Section section() {
        var blocks = new ArrayList<Block>();
        blocks.add(paragraph(intro()));
        if (!trends.growing().isEmpty()) {
            blocks.add(table());
        }
        blocks.add(paragraph(grave()));
        if (!draft.request().news().isEmpty()) {
            blocks.addAll(news());
        }
        return Outline.section(draft, "trends", 3, blocks);
    }

    private List<Run> intro() {
        var quarter = Slot.of("quarter", draft.quarterWords(draft.quarter().previous()));
        if (draft.previous().isEmpty()) {
            return draft.fill("trends.nobase", quarter);
        }
        var least = Slot.of("least", Integer.toString(draft.book().thresholds().trend()));
        return draft.fill(trends.growing().isEmpty() ? "trends.none" : "trends.intro", quarter, least);
    }

    private Table table() {
        var rows = trends.growing().stream().map(this::row).toList();
        var columns = List.of(
                Column.words("子主题", 4),
                Column.words("所属主题", 3),
                Column.numbers("件数", 2),
                Column.numbers("上季度", 2),
                Column.numbers("增减", 2),
                Column.words("情形", 2));
        return new Table("trends", draft.words("table.trends"), columns, rows, "");
    }

    private Row row(Trends.Growing found) {
        return Row.of(
                RowKind.PLAIN,
                Cell.of(found.theme().name()),
                Cell.of(draft.themeName(found.theme().parent())),
                found.count().countCell(),
                Change.beforeCell(found.change()),
                Cell.of(Run.of(found.change().difference())),
                Cell.of(draft.words(found.first() ? "trends.new" : "trends.growing")));
    }

    private List<Run> grave() {
        if (trends.grave().count() == 0) {
            return draft.fill("trends.nograve");
        }
        var references = draft
                .effective()
                .and(Facet.GRAVE, "是")
                .select(draft.request().submissions())
                .stream()
                .map(filed -> VisibleText.line(filed.submission().reference()))
                .distinct()
                .toList();
        var shown = references.stream().limit(REFERENCES).toList();
        return draft.fill(
                references.size() > shown.size() ? "trends.gravemany" : "trends.grave",
                Slot.of("count", trends.grave()),
                Slot.of("references", String.join("、", shown)));
    }

    private List<Block> news() {
        var blocks = new ArrayList<Block>();
        blocks.add(paragraph(draft.fill("trends.news", Slot.of("news", new SideFigures(draft).news()))));
        draft.request().news().stream().limit(NEWS).forEach(item -> blocks.add(paragraph(title(item))));
        return blocks;
    }

    private static List<Run> title(NewsItem item) {
        var outlet = item.outlet().isEmpty() ? "" : item.outlet() + "，";
        return List.of(Run.words("《" + item.title() + "》（" + outlet + Dates.full(item.publishedOn()) + "）"));
    }
}
