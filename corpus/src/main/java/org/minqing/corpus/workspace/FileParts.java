package org.minqing.corpus.workspace;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.io.IOUtils;
import org.minqing.corpus.record.NewsItem;
import org.minqing.corpus.record.Quarter;
import org.minqing.corpus.record.SegmentedNews;
import org.minqing.corpus.record.SegmentedSubmission;
import org.minqing.corpus.record.Submission;

/**
 * What one file gives to the store, written aside record by record, so that a file may be of any length. To be closed before the
 * commit is finished.
 */
public final class FileParts implements Closeable {

    private final SubmissionStore store;
    private final Commit commit;
    private final String fileHash;
    private final Map<Quarter, PartWriter<Submission>> submissions = new TreeMap<>();
    private final Map<Quarter, PartWriter<NewsItem>> news = new TreeMap<>();

    FileParts(SubmissionStore store, Commit commit, String fileHash) {
        this.store = store;
        this.commit = commit;
        this.fileHash = fileHash;
    }

    public void add(Quarter quarter, SegmentedSubmission one) throws IOException {
        var part = submissions.get(quarter);
        if (part == null) {
            part = store.submissions(commit, quarter, fileHash);
            submissions.put(quarter, part);
        }
        part.add(one.submission(), one.submission().id(), one.title(), one.text());
    }

    public void add(Quarter quarter, SegmentedNews one) throws IOException {
        var part = news.get(quarter);
        if (part == null) {
            part = store.news(commit, quarter, fileHash);
            news.put(quarter, part);
        }
        part.add(one.item(), one.item().id(), one.title(), one.text());
    }

    @Override
    public void close() throws IOException {
        List<Closeable> open = new ArrayList<>(submissions.values());
        open.addAll(news.values());
        IOUtils.close(open.toArray(Closeable[]::new));
    }
}
