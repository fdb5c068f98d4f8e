package org.minqing.report.compose;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.minqing.corpus.record.Facet;
import org.minqing.corpus.record.FiledSubmission;
import org.minqing.corpus.record.Filter;
import org.minqing.report.figures.Figure;
import org.minqing.report.figures.FigureBook;
import org.minqing.report.figures.Measure;

/** The most frequent values of a facet, where a few are spoken of and nothing has to add up. */
final class TopValues {

    private final Draft draft;

    TopValues(Draft draft) {
        this.draft = draft;
    }

    /** Most frequent first, then by name; 未明确 is not counted in. */
    List<String> of(Facet facet, List<FiledSubmission> submissions, int most) {
        var frequencies = new HashMap<String, Integer>();
        submissions.forEach(filed -> facet.of(filed).forEach(value -> frequencies.merge(value, 1, Integer::sum)));
        frequencies.remove(Facet.UNKNOWN);
        return frequencies.keySet().stream()
                .sorted(Comparator.comparing((String value) -> -frequencies.getOrDefault(value, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .toList();
    }

    /** Count of the submissions that have the value, its id ending in the value and {@code /count}. */
    Figure count(String key, Facet facet, String value, Filter among) {
        return draft.count(
                key + FigureBook.keyOf(value) + "/count",
                facet.label() + "“" + value + "”件数",
                Measure.SUBMISSIONS,
                among.and(facet, value));
    }
}
