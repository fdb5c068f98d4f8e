package org.minqing.corpus.intake.isolated;

import java.time.Duration;

/**
 * What one document may cost.
 *
 * @param heap most heap of the child in MiB
 * @param largest most bytes of a document
 * @param silence longest time without a sign of progress
 * @param total longest time altogether
 */
record ChildLimits(int heap, long largest, Duration silence, Duration total) {

    /** A legal .xls of 60 MB passes in less than half of it; see docs/decisions/014. */
    static final ChildLimits USUAL =
            new ChildLimits(512, 128L << 20, Duration.ofSeconds(20), Duration.ofSeconds(180));

    /** Longest time until a child is ready. */
    static final Duration START = Duration.ofSeconds(30);
}
