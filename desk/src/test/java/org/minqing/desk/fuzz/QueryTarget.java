package org.minqing.desk.fuzz;

import org.minqing.index.query.QueryException;
import org.minqing.index.query.QueryParser;

/** Any query is understood, or refused with a place in it. */
public final class QueryTarget {

    private QueryTarget() {}

    /** @param data the query, see {@link FuzzedText} */
    public static void fuzzerTestOneInput(byte[] data) {
        var query = FuzzedText.of(data);
        try {
            var parsed = QueryParser.parse(query);
            if (parsed.toString().isEmpty()) {
                throw new AssertionError("expected an expression, was none");
            }
        } catch (QueryException e) {
            if (e.column() < 1 || e.column() > query.length() + 1) {
                throw new AssertionError("expected a column of the query, was " + e.column(), e);
            }
        }
    }
}
