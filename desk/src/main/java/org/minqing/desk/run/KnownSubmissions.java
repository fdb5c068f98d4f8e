package org.minqing.desk.run;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minqing.corpus.record.SegmentedSubmission;
import org.minqing.corpus.record.Submission;
import org.minqing.corpus.workspace.SubmissionStore;

/** All submissions that the workspace holds, read once and kept up to date while files are taken in. */
public final class KnownSubmissions {

    private static final Comparator<SegmentedSubmission> ORDER =
            Comparator.comparing(SegmentedSubmission::submission, Submission.ORDER);

    private final Map<String, SegmentedSubmission> byId = new HashMap<>();

    public KnownSubmissions(SubmissionStore store) {
        store.quarters().forEach(quarter -> store.load(quarter).forEach(this::add));
    }

    @Nullable
    SegmentedSubmission find(String id) {
        return byId.get(id);
    }

    /** Adds a submission, or what another row says of one that is known: as the store itself would put them together. */
    void add(SegmentedSubmission submission) {
        byId.merge(submission.submission().id(), submission, (known, other) ->
                new SegmentedSubmission(
                        SubmissionStore.merged(known.submission(), other.submission()), known.title(), known.text()));
    }

    /** Every submission, in the order of {@code Submission.ORDER}. */
    List<SegmentedSubmission> all() {
        return byId.values().stream().sorted(ORDER).toList();
    }
}
