package org.minqing.desk.run;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.BiFunction;
import org.minqing.corpus.record.SegmentedSubmission;
import org.minqing.corpus.record.ThemedSubmission;
import org.minqing.corpus.record.Themes;
import org.minqing.corpus.workspace.Finding;

/** Submissions put together with what was found out about them, each when it is asked for. */
final class ThemedList extends AbstractList<ThemedSubmission> implements RandomAccess {

    private final List<SegmentedSubmission> submissions;
    private final List<Finding> findings;
    private final BiFunction<Themes, String, Themes> decided;

    /**
     * @param findings one for each submission
     * @param decided puts people's decision about the submission of an id in the place of the classifier's word
     */
    ThemedList(
            List<SegmentedSubmission> submissions, List<Finding> findings, BiFunction<Themes, String, Themes> decided) {
        if (submissions.size() != findings.size()) {
            throw new IllegalArgumentException("expected " + submissions.size() + " findings, was " + findings.size());
        }
        this.submissions = submissions;
        this.findings = findings;
        this.decided = decided;
    }

    @Override
    public ThemedSubmission get(int index) {
        var one = submissions.get(index);
        var finding = findings.get(index);
        return new ThemedSubmission(
                one.submission(),
                one.title(),
                one.text(),
                finding.placement(),
                decided.apply(finding.themes(), one.submission().id()));
    }

    @Override
    public int size() {
        return submissions.size();
    }
}
