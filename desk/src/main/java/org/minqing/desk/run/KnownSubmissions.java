package org.minqing.desk.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minqing.corpus.record.SegmentedSubmission;
import org.minqing.corpus.workspace.SubmissionStore;

/** The submissions that the workspace holds already, by id. */
final class KnownSubmissions {

    private final Map<String, SegmentedSubmission> byId = new HashMap<>();

    KnownSubmissions(SubmissionStore store) {
        store.quarters().forEach(quarter -> addAll(store.load(quarter)));
    }

    @Nullable
    SegmentedSubmission find(String id) {
        return byId.get(id);
    }

    void add(SegmentedSubmission submission) {
        byId.putIfAbsent(submission.submission().id(), submission);
    }

    void addAll(List<SegmentedSubmission> submissions) {
        submissions.forEach(this::add);
    }
}
