package org.minqing.report.compose;

import java.util.List;
import org.minqing.report.figures.Figure;
import org.minqing.report.figures.FigureBook;
import org.minqing.report.model.Run;

/** How the share of the first theme differs from that of the previous quarter, in percentage points. */
final class PointsSentence {

    private final Draft draft;
    private final Overview overview;

    PointsSentence(Draft draft, Overview overview) {
        this.draft = draft;
        this.overview = overview;
    }

    /** Nothing where one of the shares may not be printed. */
    List<Run> of(List<Breakdown.Part> themes) {
        var whole = overview.totals().effective().previous();
        if (themes.isEmpty() || whole == null) {
            return List.of();
        }
        var part = themes.getFirst();
        var share = part.compared().share();
        var previous = part.compared().previous();
        if (share == null || previous == null) {
            return List.of();
        }
        var key = FigureBook.keyOf(part.value()) + "/previousShare";
        return draft.book()
                .share(key, part.label() + "上季度占比", previous.before(), whole.before())
                .map(before -> sentence(part, share, before))
                .orElse(List.of());
    }

    private List<Run> sentence(Breakdown.Part part, Figure share, Figure before) {
        var points =
                draft.book().points(FigureBook.keyOf(part.value()) + "/points", part.label() + "占比之差", share, before);
        var name = Slot.of("name", part.label());
        var now = Slot.of("now", share);
        var quarter = Slot.of("quarter", draft.quarterWords(draft.quarter().previous()));
        if (points.value().signum() == 0) {
            return draft.fill("themes.samepoints", name, now, quarter);
        }
        var words = (points.value().signum() > 0 ? "提高" : "降低") + points.size();
        return draft.fill(
                "themes.points",
                name,
                now,
                quarter,
                Slot.of("before", before),
                Slot.of("change", List.of(Run.of(points, words))));
    }
}
