package org.minqing.desk.fuzz;

import java.time.LocalDate;
import java.util.Objects;
import org.minqing.corpus.intake.FileReport;
import org.minqing.corpus.intake.IntakeSink;
import org.minqing.corpus.intake.Warning;
import org.minqing.corpus.record.Quarter;
import org.minqing.corpus.record.RawNewsItem;
import org.minqing.corpus.record.RawSubmission;
import org.minqing.corpus.record.Rejection;

/** Counts what a reader hands over, and looks at each record as those who keep it will. */
final class ReconcilingSink implements IntakeSink {

    private int submissions;
    private int news;
    private int rejections;
    private int warnings;

    @Override
    public void submission(RawSubmission submission) {
        submissions++;
        assertQuarter(submission.receivedOn());
        check(submission.source().row() > 0, "a submission stands in a row");
    }

    @Override
    public void news(RawNewsItem item) {
        news++;
        assertQuarter(item.publishedOn());
    }

    @Override
    public void rejection(Rejection rejection) {
        rejections++;
        check(!rejection.message().isBlank(), "a rejection says what to do");
        check(
                rejection.detail().codePointCount(0, rejection.detail().length()) <= Rejection.DETAIL_LIMIT,
                "short detail");
    }

    @Override
    public void warning(Warning warning) {
        warnings++;
        check(!warning.message().isBlank(), "a warning says what was done");
    }

    void reconcile(FileReport report) {
        check(report.accepted() == submissions, "accepted " + report.accepted() + ", delivered " + submissions);
        check(report.rejected() == rejections, "rejected " + report.rejected() + ", delivered " + rejections);
        check(report.news() == news, "news " + report.news() + ", delivered " + news);
        check(report.warnings() == warnings, "warnings " + report.warnings() + ", delivered " + warnings);
        check(report.mapping().values().stream().allMatch(Objects::nonNull), "every mapped column means something");
    }

    private static void assertQuarter(LocalDate day) {
        check(
                Quarter.parse(Quarter.of(day).toString()).isPresent(),
                "the quarter of " + day + " can be written and read");
    }

    private static void check(boolean held, String what) {
        if (!held) {
            throw new AssertionError("expected: " + what);
        }
    }
}
