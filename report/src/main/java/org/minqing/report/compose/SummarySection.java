package org.minqing.report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.minqing.corpus.record.Facet;
import org.minqing.report.model.Block;
import org.minqing.report.model.Run;
import org.minqing.report.model.Section;

/** 本季要情: at most 300 characters; what does not fit is left to the sections. */
final class SummarySection {

    private static final int LONGEST = 300;

    private final Draft draft;
    private final Overview overview;
    private final List<IssueFigures> issues;
    private final Trends trends;

    SummarySection(Draft draft, Overview overview, List<IssueFigures> issues, Trends trends) {
        this.draft = draft;
        this.overview = overview;
        this.issues = issues;
        this.trends = trends;
    }

    Section section() {
        var runs = new ArrayList<Run>();
        Stream.of(total(), themes(), street(), issue(), trend(), grave())
                .filter(sentence -> Run.text(runs).length() + Run.text(sentence).length() <= LONGEST)
                .forEach(runs::addAll);
        return new Section("summary", draft.words("part.summary"), List.of(new Block.Paragraph(runs)));
    }

    private List<Run> total() {
        var totals = overview.totals();
        var previous = totals.effective().previous();
        var change = previous == null || previous.none()
                ? List.<Run>of()
                : Sentences.join(List.of(Run.words("（较上季度")), previous.clause(), List.of(Run.words("）")));
        return draft.fill(
                "summary.total",
                Slot.of("quarter", draft.quarterWords(draft.quarter())),
                Slot.of("received", totals.received()),
                Slot.of("effective", totals.base()),
                Slot.of("change", change),
                Slot.of("matters", totals.matters()));
    }

    private List<Run> themes() {
        var top = overview.themes().known(Facet.REVIEW).stream()
                .limit(3)
                .map(part -> draft.fill(
                        "themes.item",
                        Slot.of("name", part.label()),
                        Slot.of("count", part.compared().now()),
                        Slot.of("share", part.compared().shareClause(draft.sentences()))))
                .toList();
        return top.isEmpty() ? List.of() : draft.fill("summary.themes", Slot.of("themes", Sentences.listed(top)));
    }

    private List<Run> street() {
        return overview.streets().known(Facet.UNKNOWN).stream()
                .findFirst()
                .map(part -> draft.fill(
                        "summary.street",
                        Slot.of("street", part.label()),
                        Slot.of("count", part.compared().now())))
                .orElse(List.of());
    }

    /** The issue with the most submissions, if there is more than one of them: the first in rank may be grave and lone. */
    private List<Run> issue() {
        return issues.stream()
                .filter(issue -> issue.members().size() > 1)
                .min(Comparator.comparingInt(issue -> -issue.members().size()))
                .map(issue -> draft.fill(
                        "summary.issue",
                        Slot.of("title", issue.title()),
                        Slot.of("count", issue.count().now())))
                .orElse(List.of());
    }

    private List<Run> trend() {
        return trends.growing().stream()
                .findFirst()
                .map(found -> draft.fill(
                        "summary.trend",
                        Slot.of("name", found.theme().name()),
                        Slot.of("situation", draft.words(found.first() ? "trends.new" : "trends.growing")),
                        Slot.of("count", found.count().now())))
                .orElse(List.of());
    }

    private List<Run> grave() {
        return trends.grave().count() == 0 ? List.of() : draft.fill("summary.grave", Slot.of("count", trends.grave()));
    }
}
