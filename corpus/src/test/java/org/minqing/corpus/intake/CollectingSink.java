package org.minqing.corpus.intake;

import java.util.ArrayList;
import java.util.List;
import org.minqing.corpus.record.RawNewsItem;
import org.minqing.corpus.record.RawSubmission;
import org.minqing.corpus.record.Rejection;

/** Keeps what intake delivers. */
public class CollectingSink implements IntakeSink {

    public final List<RawSubmission> submissions = new ArrayList<>();
    public final List<RawNewsItem> news = new ArrayList<>();
    public final List<Rejection> rejections = new ArrayList<>();
    public final List<Warning> warnings = new ArrayList<>();

    @Override
    public void submission(RawSubmission raw) {
        submissions.add(raw);
    }

    @Override
    public void news(RawNewsItem item) {
        news.add(item);
    }

    @Override
    public void rejection(Rejection rejection) {
        rejections.add(rejection);
    }

    @Override
    public void warning(Warning warning) {
        warnings.add(warning);
    }
}
