package org.minqing.report.compose;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.minqing.corpus.knowledge.Taxonomy;
import org.minqing.corpus.record.FiledSubmission;
import org.minqing.corpus.record.HotIssue;
import org.minqing.corpus.record.NewsItem;
import org.minqing.corpus.record.Quarter;
import org.minqing.report.figures.Counter;
import org.minqing.report.figures.StoreCounter;

/**
 * Everything that a report is made of.
 *
 * @param asOf day that the report is dated with, in Asia/Shanghai
 * @param submissions of this quarter in the order of {@code Submission.ORDER}: for quotations, names of values and the evidence
 *     sheet; all counting is done by {@code counter}
 * @param issues of this quarter by rank
 * @param news of this quarter in the order of {@code NewsItem.ORDER}
 * @param present quarters that the workspace has submissions of
 * @param matterTitles by matter id
 * @param counter counts over all quarters
 */
public record ReportRequest(
        Quarter quarter,
        LocalDate asOf,
        Taxonomy taxonomy,
        OfficeSettings office,
        List<FiledSubmission> submissions,
        List<HotIssue> issues,
        List<NewsItem> news,
        Set<Quarter> present,
        Map<String, String> matterTitles,
        IntakeCounts intake,
        Counter counter) {

    public ReportRequest {
        submissions = Collections.unmodifiableList(submissions); // not copied: they may lie on the disk
        issues = List.copyOf(issues);
        news = List.copyOf(news);
        present = Set.copyOf(present);
        matterTitles = Map.copyOf(matterTitles);
    }

    /** The same request, counted from the submissions themselves: what {@code verify} compares a file with. */
    public ReportRequest recounted(List<FiledSubmission> ofAllQuarters) {
        var own = ofAllQuarters.stream()
                .filter(filed -> filed.submission().quarter().equals(quarter))
                .toList();
        return new ReportRequest(
                quarter,
                asOf,
                taxonomy,
                office,
                own,
                issues,
                news,
                present,
                matterTitles,
                intake,
                new StoreCounter(ofAllQuarters));
    }
}
