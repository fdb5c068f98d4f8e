package org.minqing.report.compose;

/**
 * What the intake could not take in for the quarter.
 *
 * @param rejected rows and files of this quarter that still wait in {@code rejected/}; 0 where there are none
 */
public record IntakeCounts(long rejected) {

    public static final IntakeCounts NONE = new IntakeCounts(0);

    public IntakeCounts {
        if (rejected < 0) {
            throw new IllegalArgumentException("expected rejected >= 0, was " + rejected);
        }
    }
}
