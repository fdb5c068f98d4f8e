package org.minqing.corpus.record;

import java.util.List;

/**
 * What a submission is about, as the classifier or a person decided.
 *
 * @param primary the best theme, also where it is not sure enough
 * @param secondary further themes, best first
 * @param kind what the submission wants
 * @param grave acute danger to life, health, a child, or a crowd conflict
 * @param review whether the primary theme is too unsure to be counted (待审)
 * @param evidence words that spoke for the primary theme
 */
public record Themes(
        ThemeLabel primary,
        List<ThemeLabel> secondary,
        Kind kind,
        boolean grave,
        boolean review,
        List<Evidence> evidence) {

    public Themes {
        secondary = List.copyOf(secondary);
        evidence = List.copyOf(evidence);
    }
}
