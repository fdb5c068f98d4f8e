package org.minqing.corpus.record;

import java.util.Map;

/**
 * What people decided, as one immutable whole that a run works with.
 *
 * @param corrections the standing correction of each corrected submission, by its id
 * @param matters the matter of each submission as it was last issued, by submission id
 * @param matterTitles titles that analysts gave, by matter id
 */
public record Decisions(
        Map<String, Correction> corrections, Map<String, String> matters, Map<String, String> matterTitles) {

    public static final Decisions NONE = new Decisions(Map.of(), Map.of(), Map.of());

    public Decisions {
        corrections = Map.copyOf(corrections);
        matters = Map.copyOf(matters);
        matterTitles = Map.copyOf(matterTitles);
    }
}
