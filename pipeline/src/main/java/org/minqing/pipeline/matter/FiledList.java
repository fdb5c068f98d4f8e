package org.minqing.pipeline.matter;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.minqing.corpus.record.FiledSubmission;
import org.minqing.corpus.record.Standing;
import org.minqing.corpus.record.ThemedSubmission;

/** Themed submissions put together with their matters and standings, each when it is asked for. */
final class FiledList extends AbstractList<FiledSubmission> implements RandomAccess {

    private static final Standing[] STANDINGS = Standing.values();

    private final List<ThemedSubmission> submissions;
    private final List<String> matters;
    private final byte[] standings;

    /** @param standings ordinal of the standing of each submission, shape [submissions] */
    FiledList(List<ThemedSubmission> submissions, List<String> matters, byte[] standings) {
        this.submissions = submissions;
        this.matters = matters;
        this.standings = standings;
    }

    @Override
    public FiledSubmission get(int index) {
        return new FiledSubmission(submissions.get(index), matters.get(index), STANDINGS[standings[index]]);
    }

    @Override
    public int size() {
        return matters.size();
    }
}
