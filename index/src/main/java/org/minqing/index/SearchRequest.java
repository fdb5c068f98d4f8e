package org.minqing.index;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.minqing.corpus.record.Filter;

/**
 * What to search for.
 *
 * @param query in the query language; blank means everything
 * @param filter further facet values that must hold
 * @param from, to first and last day, both included, or null
 * @param limit hits wanted, >= 0
 * @param news whether news items are searched instead of submissions; the two never mix
 * @param explain whether each hit says why it scored as it did
 */
public record SearchRequest(
        String query,
        Filter filter,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        int limit,
        boolean news,
        boolean explain,
        Sort sort) {

    /** Order of the hits. */
    public enum Sort {
        /** Best score first, of equal ones the newest. */
        RELEVANCE,
        /** Newest day first. */
        DATE
    }

    public SearchRequest {
        if (limit < 0) {
            throw new IllegalArgumentException("expected a limit >= 0, was " + limit);
        }
    }

    /** Submissions for a query, best first. */
    public static SearchRequest of(String query, int limit) {
        return new SearchRequest(query, Filter.ALL, null, null, limit, false, false, Sort.RELEVANCE);
    }
}
