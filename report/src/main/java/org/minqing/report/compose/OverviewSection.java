package org.minqing.report.compose;

import static org.minqing.report.compose.Outline.paragraph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minqing.corpus.record.Facet;
import org.minqing.corpus.record.Quarter;
import org.minqing.report.model.Block;
import org.minqing.report.model.Run;
import org.minqing.report.model.Section;

/** 一、总体情况. */
final class OverviewSection {

    private final Draft draft;
    private final Overview overview;
    private final Tables tables;

    OverviewSection(Draft draft, Overview overview) {
        this.draft = draft;
        this.overview = overview;
        this.tables = new Tables(draft);
    }

    Section section() {
        var blocks = Stream.of(channels(), kinds(), themes(), streets(), new RepliesPart(draft, overview).blocks())
                .flatMap(List::stream)
                .toList();
        return Outline.section(draft, "overview", 1, blocks);
    }

    private List<Block> channels() {
        var totals = overview.totals();
        var received = draft.fill(
                "total.received",
                Slot.of("quarter", draft.quarterWords(draft.quarter())),
                Slot.of("received", totals.received()),
                Slot.of("nocontent", totals.noContent()),
                Slot.of("outside", totals.outside()),
                Slot.of("repeat", totals.repeat()),
                Slot.of("effective", totals.base()));
        var persons = draft.fill(
                "total.persons",
                Slot.of("matters", totals.matters()),
                Slot.of("persons", totals.persons()),
                Slot.of("unknown", draft.unknownClause(totals.unknown())));
        var months = overview.months().parts().stream()
                .sorted(Comparator.comparing(Breakdown.Part::value))
                .map(part -> item("replies.item", part))
                .toList();
        return List.of(
                Outline.second(1, draft.words("part.channels")),
                paragraph(received, rejected(), persons),
                paragraph(compared(), draft.fill("total.months", Slot.of("months", Sentences.listed(months)))),
                paragraph(list(
                        "channels.intro",
                        "channels",
                        "channels.item",
                        overview.channels().parts())),
                tables.shares("channels", draft.words("table.channels"), overview.channels()));
    }

    private List<Run> rejected() {
        long rejected = draft.request().intake().rejected();
        if (rejected == 0) {
            return List.of();
        }
        var figure = new SideFigures(draft).rejected();
        return draft.fill("total.rejected", Slot.of("rejected", figure));
    }

    /** The effective submissions against both earlier quarters, or a sentence that there is nothing to compare with. */
    private List<Run> compared() {
        var effective = overview.totals().effective();
        var quarter = draft.quarter();
        return Sentences.join(
                compared(effective.previous(), quarter.previous(), "total.previous", "total.noprevious"),
                compared(effective.year(), quarter.yearBefore(), "total.year", "total.noyear"));
    }

    private List<Run> compared(@Nullable Change change, Quarter quarter, String labelKey, String missingKey) {
        var words = Slot.of("quarter", draft.quarterWords(quarter));
        if (change == null) {
            return draft.fill(missingKey, words);
        }
        var label = Slot.of("label", draft.fill(labelKey, words));
        var before = Slot.of("before", change.before());
        return change.none()
                ? draft.fill("total.same", label, before)
                : draft.fill("total.compared", label, before, Slot.of("change", change.clause()));
    }

    private List<Block> kinds() {
        var kinds = overview.kinds();
        return List.of(
                Outline.second(2, draft.words("part.kinds")),
                paragraph(list("kinds.intro", "kinds", "kinds.item", kinds.parts())),
                tables.changes(
                        "kinds",
                        draft.words("column.kinds"),
                        kinds,
                        overview.totals().effective()));
    }

    private List<Block> themes() {
        var themes = overview.themes();
        var blocks = new ArrayList<Block>();
        blocks.add(Outline.second(3, draft.words("part.themes")));
        var known = themes.known(Facet.REVIEW);
        var top = known.stream().limit(3).toList();
        var review = themes.part(Facet.REVIEW)
                .map(part -> draft.fill(
                        "themes.review", Slot.of("count", part.compared().now())))
                .findFirst()
                .orElse(List.of());
        var intro = top.isEmpty() ? List.<Run>of() : list("themes.intro", "themes", "themes.item", top);
        blocks.add(paragraph(Sentences.join(intro, new PointsSentence(draft, overview).of(top), review)));
        if (!known.isEmpty()) {
            blocks.add(Charts.of(draft.words("chart.themes"), known));
        }
        blocks.add(tables.changes(
                "themes",
                draft.words("column.themes"),
                themes,
                overview.totals().effective()));
        return blocks;
    }

    private List<Block> streets() {
        var streets = overview.streets();
        var blocks = new ArrayList<Block>();
        blocks.add(Outline.second(4, draft.words("part.streets")));
        var known = streets.known(Facet.UNKNOWN);
        var unknown = streets.part(Facet.UNKNOWN)
                .map(part -> draft.fill(
                        "streets.unknown", Slot.of("count", part.compared().now())))
                .findFirst()
                .orElse(List.of());
        var intro = known.isEmpty() ? List.<Run>of() : list("streets.intro", "streets", "streets.item", known);
        var sentences = Sentences.join(intro, unknown, new CommunitiesSentence(draft).words());
        if (!sentences.isEmpty()) {
            blocks.add(paragraph(sentences));
        }
        if (!known.isEmpty()) {
            blocks.add(Charts.of(draft.words("chart.streets"), known));
        }
        blocks.add(tables.changes(
                "streets",
                draft.words("column.streets"),
                streets,
                overview.totals().effective()));
        return blocks;
    }

    private List<Run> list(String key, String mark, String itemKey, List<Breakdown.Part> parts) {
        var items = parts.stream().map(part -> item(itemKey, part)).toList();
        return draft.fill(key, Slot.of(mark, Sentences.listed(items)));
    }

    private List<Run> item(String key, Breakdown.Part part) {
        return draft.fill(
                key,
                Slot.of("name", part.label()),
                Slot.of("count", part.compared().now()),
                Slot.of("share", part.compared().shareClause(draft.sentences())));
    }
}
