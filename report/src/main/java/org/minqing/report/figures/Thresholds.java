package org.minqing.report.figures;

/**
 * Below which numbers a report stays silent.
 *
 * @param shareBase no percentage on a base under this, in submissions
 * @param changeBase no rate of change on a base under this, in submissions
 * @param smallCell place × theme cells of sensitive themes under this are not printed, in submissions
 * @param trend a sub-theme needs this many submissions to be called new or growing
 */
public record Thresholds(int shareBase, int changeBase, int smallCell, int trend) {

    public static final Thresholds STANDARD = new Thresholds(30, 10, 3, 5);

    public Thresholds {
        if (shareBase < 1 || changeBase < 1 || smallCell < 0 || trend < 1) {
            throw new IllegalArgumentException("expected thresholds of at least 1, was " + shareBase + ", " + changeBase
                    + ", " + smallCell + ", " + trend);
        }
    }
}
