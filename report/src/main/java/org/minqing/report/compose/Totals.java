package org.minqing.report.compose;

import java.util.List;
import org.minqing.corpus.record.Facet;
import org.minqing.corpus.record.Filter;
import org.minqing.corpus.record.Standing;
import org.minqing.report.figures.Figure;
import org.minqing.report.figures.Measure;

/**
 * The counts of a quarter, never mixed.
 *
 * @param received 收集量
 * @param effective 有效量, the base of shares
 * @param noContent, outside, repeat why the others are not effective; with the effective ones they add up to the received
 */
record Totals(
        Figure received,
        Compared effective,
        Figure noContent,
        Figure outside,
        Figure repeat,
        Figure matters,
        Figure persons,
        Figure unknown) {

    /**
     * @throws org.minqing.report.figures.ReportException if the parts do not add up to the received
     */
    static Totals of(Draft draft) {
        var all = Filter.of(Facet.QUARTER, draft.quarter().toString());
        var effective = draft.effective();
        var totals = new Totals(
                draft.count("total/received", "收集量", Measure.SUBMISSIONS, all),
                draft.compare("total", "有效量", filter -> filter, null),
                standing(draft, "total/nocontent", all, Standing.NO_CONTENT),
                standing(draft, "total/outside", all, Standing.OUTSIDE),
                standing(draft, "total/repeat", all, Standing.REPEAT),
                draft.count("total/matters", "有效诉求事项数", Measure.MATTERS, effective),
                draft.count("total/persons", "有效诉求已知反映人数", Measure.PERSONS, effective),
                draft.count("total/unknown", "有效诉求未留身份件数", Measure.UNKNOWN_PERSONS, effective));
        draft.book()
                .requireSum(
                        "收集量",
                        totals.received,
                        List.of(totals.effective.now(), totals.noContent, totals.outside, totals.repeat));
        return totals;
    }

    Figure base() {
        return effective.now();
    }

    private static Figure standing(Draft draft, String key, Filter all, Standing standing) {
        return draft.count(
                key, standing.label() + "件数", Measure.SUBMISSIONS, all.and(Facet.STANDING, standing.label()));
    }
}
