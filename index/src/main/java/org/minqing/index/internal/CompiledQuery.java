package org.minqing.index.internal;

import java.util.List;
import org.apache.lucene.search.Query;

/**
 * A query of a person as one of Lucene.
 *
 * @param query matches and scores; does not say yet which kind of document is wanted
 * @param understood the query as it was understood, in Chinese
 * @param marks what to highlight
 * @param scores what may have added to a score, for explanations
 */
record CompiledQuery(Query query, String understood, List<Mark> marks, List<Score> scores) {

    /**
     * A part of the score.
     *
     * @param label in Chinese, such as 标题“停车”
     */
    record Score(String label, Query query) {}

    CompiledQuery {
        marks = List.copyOf(marks);
        scores = List.copyOf(scores);
    }
}
