package org.minqing.corpus.samples;

import java.util.ArrayList;
import java.util.List;
import org.minqing.corpus.intake.IntakeSink;
import org.minqing.corpus.intake.Warning;
import org.minqing.corpus.record.RawNewsItem;
import org.minqing.corpus.record.RawSubmission;
import org.minqing.corpus.record.Rejection;

/** Keeps what intake delivers. */
final class CollectingSink implements IntakeSink {

    final List<RawSubmission> submissions = new ArrayList<>();
    final List<RawNewsItem> news = new ArrayList<>();
    final List<Rejection> rejections = new ArrayList<>();

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
        // what is odd about a row does not change what it says
    }
}
