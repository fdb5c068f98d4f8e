package org.minqing.corpus.intake;

import org.minqing.corpus.record.RawNewsItem;
import org.minqing.corpus.record.RawSubmission;
import org.minqing.corpus.record.Rejection;

/** Takes what a reader finds, in the file's order. A file that turns out to be unreadable delivers one rejection and nothing else. */
public interface IntakeSink {

    /** A row was looked at, before the first one is handed on. */
    default void lookedAt() {}

    /** About how many rows will come; where it is known, before the first of them. */
    default void expected(int rows) {}

    void submission(RawSubmission submission);

    void news(RawNewsItem item);

    void rejection(Rejection rejection);

    void warning(Warning warning);
}
