package org.minqing.corpus.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.minqing.corpus.record.FiledSubmission;
import org.minqing.corpus.record.Placement;
import org.minqing.corpus.record.Quarter;
import org.minqing.corpus.record.SegmentedSubmission;
import org.minqing.corpus.record.Standing;
import org.minqing.corpus.record.ThemedSubmission;
import org.minqing.corpus.record.Themes;

/**
 * What was found out about the submissions of a quarter, in {@code derived/}: can be recomputed at any time.
 */
public final class FiledStore {

    /**
     * @param version of segmenter, gazetteer, taxonomy and model that found it out
     * @param content fingerprint of the submission and of what people decided about it: what stands in the index
     * @param themes as the classifier decided, without corrections
     */
    public record Derived(
            String id,
            String version,
            String content,
            Placement placement,
            Themes themes,
            String matter,
            Standing standing) {}

    private static final JsonLines<Derived> LINES = new JsonLines<>(Derived.class);
    private static final JsonLines<String> NEWS = new JsonLines<>(String.class);

    private final Workspace workspace;

    public FiledStore(Workspace workspace) {
        this.workspace = workspace;
    }

    /** What is known of a quarter, by submission id. */
    public Map<String, Derived> load(Quarter quarter) {
        var byId = new HashMap<String, Derived>();
        forEach(quarter, derived -> byId.put(derived.id(), derived));
        return byId;
    }

    /** Hands on what is known of a quarter, one after the other. */
    public void forEach(Quarter quarter, Consumer<Derived> consumer) {
        LINES.forEach(file(quarter), consumer);
    }

    /** Room for what is known of any number of submissions, by id. */
    public Shelf<Derived> shelf() {
        return new Shelf<>(new Spool<>(workspace.derived(), LINES), Derived::id);
    }

    /** Room for what is being found out, in the order in which it is. */
    public Spool<Finding> findings() {
        return new Spool<>(workspace.derived(), new FindingForm());
    }

    /** Ids of the news items that were indexed for a quarter. */
    public List<String> loadNews(Quarter quarter) {
        return NEWS.read(newsFile(quarter));
    }

    public void putNews(Commit commit, Quarter quarter, List<String> ids) throws IOException {
        commit.put(newsFile(quarter), aside -> NEWS.write(aside, ids));
    }

    /** Whether exactly this, in this order, is known of a quarter. */
    public boolean holds(Quarter quarter, Iterable<Derived> derived) {
        try (var known = LINES.open(file(quarter))) {
            for (var one : derived) {
                if (!one.equals(known.next())) {
                    return false;
                }
            }
            return known.next() == null;
        }
    }

    /** @param derived gone through once */
    public void put(Commit commit, Quarter quarter, Iterable<Derived> derived) throws IOException {
        commit.put(file(quarter), aside -> LINES.write(aside, derived));
    }

    /** Puts a submission together with what is known of it. */
    public static FiledSubmission join(SegmentedSubmission submission, Derived derived, Themes decided) {
        var themed = new ThemedSubmission(
                submission.submission(), submission.title(), submission.text(), derived.placement(), decided);
        return new FiledSubmission(themed, derived.matter(), derived.standing());
    }

    private Path newsFile(Quarter quarter) {
        return workspace.derived().resolve(quarter.toString()).resolve("news.jsonl");
    }

    private Path file(Quarter quarter) {
        return workspace.derived().resolve(quarter.toString()).resolve("filed.jsonl");
    }
}
