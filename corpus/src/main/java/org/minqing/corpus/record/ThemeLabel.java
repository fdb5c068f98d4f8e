package org.minqing.corpus.record;

/**
 * A theme that a submission was given.
 *
 * @param theme id of the sub-theme, or of the theme where the sub-theme could not be decided
 * @param parent id of the theme; equal to {@code theme} where only the theme was decided
 * @param confidence in [0, 1]; 1 where a person decided
 */
public record ThemeLabel(String theme, String parent, double confidence) {

    public ThemeLabel {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("expected a confidence in [0, 1], was " + confidence);
        }
    }
}
