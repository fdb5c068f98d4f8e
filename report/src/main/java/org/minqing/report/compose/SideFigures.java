package org.minqing.report.compose;

import java.util.List;
import org.minqing.report.figures.Figure;
import org.minqing.report.figures.Measure;

/** Figures that are no counts of submissions. */
final class SideFigures {

    private final Draft draft;

    SideFigures(Draft draft) {
        this.draft = draft;
    }

    /** Rows that could not be taken in. */
    Figure rejected() {
        long rows = draft.request().intake().rejected();
        return draft.book().given("intake/rejected", "未能收录的行数", Measure.REJECTED, rows, List.of());
    }

    /** News of the quarter, context only. */
    Figure news() {
        var titles = draft.request().news().stream()
                .map(item -> item.publishedOn() + " " + item.title())
                .toList();
        return draft.book().given("news/count", "新闻条数", Measure.NEWS, titles.size(), titles);
    }
}
