package org.minqing.report.compose;

import static org.minqing.report.compose.Outline.paragraph;

import java.util.ArrayList;
import java.util.List;
import org.minqing.corpus.record.Facet;
import org.minqing.corpus.record.FiledSubmission;
import org.minqing.report.figures.Measure;
import org.minqing.report.model.Block;
import org.minqing.report.model.Run;

/** （五）办理与反馈, as far as the source says anything of it. */
final class RepliesPart {

    private final Draft draft;
    private final Overview overview;
    private final Tables tables;

    RepliesPart(Draft draft, Overview overview) {
        this.draft = draft;
        this.overview = overview;
        this.tables = new Tables(draft);
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(Outline.second(5, draft.words("part.replies")));
        boolean replied = holds(Facet.REPLIED, "是");
        boolean statuses = holds(Facet.STATUS);
        boolean ratings = holds(Facet.RATING);
        if (replied) {
            blocks.add(paragraph(replied()));
        }
        if (statuses) {
            blocks.addAll(statuses());
        }
        if (ratings) {
            blocks.addAll(ratings());
        } else {
            blocks.add(paragraph(draft.fill(replied || statuses ? "replies.norating" : "replies.none")));
        }
        return blocks;
    }

    private List<Run> replied() {
        var base = overview.totals().base();
        var filter = draft.effective().and(Facet.REPLIED, "是");
        var count = draft.count("reply/count", "载有答复的件数", Measure.SUBMISSIONS, filter);
        var share = draft.book().share("reply/share", "载有答复的占比", count, base).orElse(null);
        var clause = new Compared(count, share, null, null).shareClause(draft.sentences());
        return draft.fill("replies.replied", Slot.of("count", count), Slot.of("share", clause));
    }

    private List<Block> statuses() {
        var plan =
                Overview.named(Facet.STATUS, "status/", draft.request().office().rows());
        var statuses = Breakdown.of(draft, plan, overview.totals().base());
        return List.of(
                paragraph(draft.fill("replies.statuses", Slot.of("statuses", listed(statuses)))),
                tables.shares("statuses", draft.words("table.statuses"), statuses));
    }

    private List<Block> ratings() {
        var unknown = draft.count(
                "rating/none", "没有评价的件数", Measure.SUBMISSIONS, draft.effective().and(Facet.RATING, Facet.UNKNOWN));
        var rated = draft.book()
                .remainder("rating/count", "有评价的件数", overview.totals().base(), List.of(unknown));
        var plan = new Breakdown.Plan(
                Facet.RATING,
                "rating/",
                value -> value,
                List.of(),
                "",
                Facet.UNKNOWN,
                draft.request().office().rows());
        var ratings = Breakdown.of(draft, plan, rated);
        return List.of(
                paragraph(draft.fill("replies.ratings", Slot.of("rated", rated), Slot.of("ratings", listed(ratings)))),
                tables.shares("ratings", draft.words("table.ratings"), ratings));
    }

    private List<Run> listed(Breakdown breakdown) {
        return Sentences.listed(breakdown.parts().stream()
                .map(part -> draft.fill(
                        "replies.item",
                        Slot.of("name", part.label()),
                        Slot.of("count", part.compared().now())))
                .toList());
    }

    /** Whether a submission says anything but 未明确. */
    private boolean holds(Facet facet) {
        return draft.effectiveSubmissions().stream()
                .anyMatch(filed -> !facet.of(filed).contains(Facet.UNKNOWN));
    }

    private boolean holds(Facet facet, String value) {
        return draft.effectiveSubmissions().stream()
                .map((FiledSubmission filed) -> facet.of(filed))
                .anyMatch(values -> values.contains(value));
    }
}
