package org.minqing.report.compose;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.minqing.corpus.knowledge.Theme;
import org.minqing.corpus.record.Facet;
import org.minqing.report.figures.Figure;
import org.minqing.report.figures.Measure;

/**
 * What is new or growing, and what is grave.
 *
 * @param growing sub-themes, first seen ones first, then by how much they grew; none where there is nothing to compare with
 * @param grave submissions of acute danger
 */
record Trends(List<Growing> growing, Figure grave) {

    /** How many times as many as in the previous quarter is called growing. */
    private static final int TIMES = 2;

    /** @param first whether no earlier quarter of the workspace has it */
    record Growing(Theme theme, Compared count, Change change, boolean first) {}

    Trends {
        growing = List.copyOf(growing);
    }

    static Trends of(Draft draft, Figure effective) {
        var filter = draft.effective().and(Facet.GRAVE, "是");
        var grave = draft.count("grave/count", "紧急诉求件数", Measure.SUBMISSIONS, filter);
        var growing = draft.request().taxonomy().all().stream()
                .filter(theme -> !theme.isTop())
                .map(theme -> growing(draft, effective, theme))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing((Growing found) -> !found.first())
                        .thenComparing(found -> -found.change().difference().count()))
                .toList();
        return new Trends(growing, grave);
    }

    private static Optional<Growing> growing(Draft draft, Figure effective, Theme theme) {
        var counter = draft.request().counter();
        var previous = draft.previous();
        long now = counter.submissions(draft.effective().and(Facet.SUBTHEME, theme.id()));
        if (previous.isEmpty() || now < draft.book().thresholds().trend()) {
            return Optional.empty();
        }
        long before = counter.submissions(draft.effective(previous.get()).and(Facet.SUBTHEME, theme.id()));
        boolean first = before == 0 && isNew(draft, theme);
        if (!first && (before == 0 || now < TIMES * before)) {
            return Optional.empty();
        }
        var compared = ThemesAnnex.subtheme(draft, theme, effective);
        return Optional.ofNullable(compared.previous()).map(change -> new Growing(theme, compared, change, first));
    }

    private static boolean isNew(Draft draft, Theme theme) {
        return draft.request().present().stream()
                .filter(quarter -> quarter.compareTo(draft.quarter()) < 0)
                .map(quarter -> draft.effective(quarter).and(Facet.SUBTHEME, theme.id()))
                .allMatch(filter -> draft.request().counter().submissions(filter) == 0);
    }
}
