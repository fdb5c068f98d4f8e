package org.minqing.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.minqing.corpus.knowledge.Theme;
import org.minqing.corpus.record.Facet;
import org.minqing.report.figures.Figure;

/**
 * The quarter's effective submissions divided in the ways that the first section and the annexes speak of.
 *
 * @param themes of the first level, 待审 last
 */
record Overview(
        Totals totals, Breakdown channels, Breakdown months, Breakdown kinds, Breakdown themes, Breakdown streets) {

    private static final int ALL = Integer.MAX_VALUE;

    static Overview of(Draft draft, Totals totals) {
        var base = totals.base();
        var office = draft.request().office();
        var months = new Breakdown.Plan(Facet.MONTH, "month/", Overview::month, List.of(), "", "", ALL);
        var streets =
                new Breakdown.Plan(Facet.STREET, "street/", street -> street, office.streets(), Facet.UNKNOWN, "", ALL);
        return new Overview(
                totals,
                Breakdown.of(draft, named(Facet.CHANNEL, "channel/", office.rows()), base),
                Breakdown.of(draft, months, base),
                Breakdown.of(draft, named(Facet.KIND, "kind/", ALL), base),
                themes(draft, base),
                Breakdown.of(draft, streets, base));
    }

    private static Breakdown themes(Draft draft, Figure base) {
        var always = new ArrayList<String>();
        draft.request().taxonomy().tops().stream()
                .map(Theme::id)
                .filter(theme -> wasCounted(draft, theme))
                .forEach(always::add);
        always.add(Facet.REVIEW);
        var plan = new Breakdown.Plan(Facet.THEME, "", draft::themeName, always, Facet.REVIEW, "", ALL);
        return Breakdown.of(draft, plan, base);
    }

    /** Whether one of the quarters to compare with has the theme, so that it is listed even if this one has none. */
    private static boolean wasCounted(Draft draft, String theme) {
        return Stream.of(draft.previous(), draft.yearBefore())
                .flatMap(Optional::stream)
                .map(quarter -> draft.effective(quarter).and(Facet.THEME, theme))
                .anyMatch(filter -> draft.request().counter().submissions(filter) > 0);
    }

    /** A facet whose values are their own labels. */
    static Breakdown.Plan named(Facet facet, String key, int limit) {
        return new Breakdown.Plan(facet, key, value -> value, List.of(), Facet.UNKNOWN, "", limit);
    }

    /** {@code 1月} for {@code 2026-01}. */
    private static String month(String month) {
        return Integer.parseInt(month.substring(5)) + "月";
    }
}
