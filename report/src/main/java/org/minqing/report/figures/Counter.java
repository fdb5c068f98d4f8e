package org.minqing.report.figures;

import java.util.List;
import org.minqing.corpus.record.Filter;

/**
 * Counts submissions, over all quarters. The index implements it for making a report; {@link StoreCounter} recounts without the
 * index, so that a fault of either is seen.
 */
public interface Counter {

    /** Number of submissions that match. */
    long submissions(Filter filter);

    /** Number of distinct known persons among the submissions that match. */
    long persons(Filter filter);

    /** Number of matching submissions whose person is not known. */
    long unknownPersons(Filter filter);

    /** Number of distinct matters of the submissions that match. */
    long matters(Filter filter);

    /** {@code Submission.reference()} of each submission that matches, in any order; as many as {@link #submissions}. */
    List<String> references(Filter filter);
}
