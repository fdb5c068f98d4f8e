package org.minqing.report.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.minqing.corpus.record.FiledSubmission;

/**
 * The masked submissions of the quarter with the names to print for their themes and matters.
 *
 * @param submissions in the order of {@code Submission.ORDER}
 * @param themeNames by theme id
 * @param matterTitles by matter id
 */
public record Sources(
        List<FiledSubmission> submissions, Map<String, String> themeNames, Map<String, String> matterTitles) {

    public Sources {
        submissions = Collections.unmodifiableList(submissions); // not copied: they may lie on the disk
        themeNames = Map.copyOf(themeNames);
        matterTitles = Map.copyOf(matterTitles);
    }

    public String themeName(String id) {
        return themeNames.getOrDefault(id, id);
    }

    public String matterTitle(String id) {
        return matterTitles.getOrDefault(id, id);
    }
}
