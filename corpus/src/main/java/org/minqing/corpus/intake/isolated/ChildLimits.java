package org.minqing.corpus.intake.isolated;

import java.time.Duration;

/**
 * What one document may cost. Times are the child's processor time, so that a busy computer refuses nothing that an idle one
 * reads; a child that does not even use the processor is ended after {@link #PATIENCE} times as long.
 *
 * @param heap most heap of the child in MiB
 * @param largest most bytes of a document
 * @param silence longest time without a sign of progress
 * @param total longest time altogether
 */
record ChildLimits(int heap, long largest, Duration silence, Duration total) {

    /** A legal .xls of 74 MB passes with 384 MiB; see docs/decisions/014. */
    static final ChildLimits USUAL = new ChildLimits(512, 128L << 20, Duration.ofSeconds(20), Duration.ofSeconds(120));

    /** Longest time until a child is ready. */
    static final Duration START = Duration.ofSeconds(60);

    static final int PATIENCE = 5;
}
