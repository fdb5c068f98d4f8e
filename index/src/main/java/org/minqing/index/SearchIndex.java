package org.minqing.index;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.apache.lucene.search.Query;
import org.minqing.corpus.knowledge.Taxonomy;
import org.minqing.corpus.record.Facet;
import org.minqing.corpus.record.FiledSubmission;
import org.minqing.corpus.record.Filter;
import org.minqing.corpus.record.Quarter;
import org.minqing.corpus.record.SegmentedNews;
import org.minqing.index.internal.ContentDigest;
import org.minqing.index.internal.Counter;
import org.minqing.index.internal.IndexFolder;
import org.minqing.index.internal.IndexUpdate;
import org.minqing.index.internal.IndexWords;
import org.minqing.index.internal.PageSearch;
import org.minqing.index.internal.Readers;
import org.minqing.index.internal.SoundnessCheck;

/**
 * The index over all quarters: searching, counting and changing it. One instance serves any number of threads; one at a time may
 * change it. An index that does not exist yet is empty.
 *
 * <pre>{@code
 * try (var index = SearchIndex.open(dir, taxonomy, segmenter::segment, segmenter.fingerprint())) {
 *     index.replace(Set.of(quarter), submissions, news);
 *     long parking = index.submissions(Filter.of(Facet.THEME, "T01"));
 *     var page = index.search(SearchRequest.of("街道:新阳 搅拌站", 20));
 * }
 * }</pre>
 */
public final class SearchIndex implements AutoCloseable {

    private final IndexFolder folder;
    private final Taxonomy taxonomy;
    private final TextSegmenter segmenter;
    private final Readers readers;
    private boolean anew;

    private SearchIndex(IndexFolder folder, Taxonomy taxonomy, TextSegmenter segmenter, boolean anew) {
        this.folder = folder;
        this.taxonomy = taxonomy;
        this.segmenter = segmenter;
        this.anew = anew;
        this.readers = new Readers(folder);
    }

    /**
     * Opens the index as it was last committed.
     *
     * @param dir folder of the index, which need not exist
     * @param segmenter cuts the texts of queries
     * @param fingerprint of the segmenter and its lexicon
     * @throws StaleIndexException if the index was written under another fingerprint
     * @throws DamagedIndexException if its files cannot be read
     */
    public static SearchIndex open(Path dir, Taxonomy taxonomy, TextSegmenter segmenter, String fingerprint) {
        var index = new SearchIndex(new IndexFolder(dir, fingerprint), taxonomy, segmenter, false);
        index.refresh();
        return index;
    }

    /**
     * Opens an empty index whose first {@link #replace} takes the place of whatever lies in the folder, stale or damaged, in the
     * same commit; until then a readable one stays there.
     */
    public static SearchIndex rebuild(Path dir, Taxonomy taxonomy, TextSegmenter segmenter, String fingerprint) {
        var folder = new IndexFolder(dir, fingerprint);
        folder.clearDamaged();
        return new SearchIndex(folder, taxonomy, segmenter, true);
    }

    /** What is wrong with the index in a folder, in Chinese, each with a remedy; none where it is sound or there is none. */
    public static List<String> check(Path dir) {
        return new SoundnessCheck(new IndexFolder(dir, "")).problems();
    }

    /** Hands over every word and text that the index in a folder holds, for those who look for what must not stand in it. */
    public static void words(Path dir, Consumer<String> words) {
        new IndexWords(new IndexFolder(dir, ""), words).read();
    }

    /**
     * Puts these in the place of all documents of those quarters, in one commit: after a kill the index is as it was before.
     *
     * @param submissions, news of those quarters; read once, in order
     * @throws IllegalArgumentException if one of them belongs to another quarter
     */
    public synchronized void replace(
            Set<Quarter> quarters, Iterable<FiledSubmission> submissions, Iterable<SegmentedNews> news) {
        folder.commit(anew, writer -> new IndexUpdate(writer).replace(quarters, submissions, news));
        anew = false;
        refresh();
    }

    /** Puts a submission in the place of the one with the same id. */
    public synchronized void update(FiledSubmission submission) {
        folder.commit(anew, writer -> new IndexUpdate(writer).update(submission));
        anew = false;
        refresh();
    }

    /** Takes up what another process has committed; searches that have begun go on with the state they began with. */
    public void refresh() {
        readers.refresh();
    }

    /** 件数: submissions that match. */
    public long submissions(Filter filter) {
        return count(Counter.submissions(filter));
    }

    /** 件数 of a typed query, which for {@code filter.query()} is that of the filter. */
    public long submissions(String query) {
        return readers.ask(searcher ->
                new Counter(searcher).count(new PageSearch(searcher, taxonomy, segmenter).submissions(query)));
    }

    /** 人数: distinct known persons of the submissions that match. */
    public long persons(Filter filter) {
        return readers.ask(searcher -> new Counter(searcher).persons(Counter.submissions(filter)));
    }

    /** Submissions that match and whose person is not known. */
    public long unknownPersons(Filter filter) {
        return count(Counter.withoutPerson(Counter.submissions(filter)));
    }

    /** 事项数: distinct matters of the submissions that match. */
    public long matters(Filter filter) {
        return readers.ask(searcher -> new Counter(searcher).matters(Counter.submissions(filter)));
    }

    /** Ids of the submissions that match, in {@code Submission.ORDER}. */
    public List<String> ids(Filter filter) {
        return readers.ask(searcher -> new Counter(searcher).ids(Counter.submissions(filter)));
    }

    /** Hands on the ids of the submissions that match, in no order, without holding them. */
    public void forEachId(Filter filter, Consumer<String> consumer) {
        readers.ask(searcher -> new Counter(searcher).forEachId(Counter.submissions(filter), consumer));
    }

    /** Ids of the submissions that a typed query finds, in {@code Submission.ORDER}. */
    public List<String> ids(String query) {
        return readers.ask(searcher ->
                new Counter(searcher).ids(new PageSearch(searcher, taxonomy, segmenter).submissions(query)));
    }

    /** Submissions that match for each value of a facet, by value; one with several values counts for each. */
    public SortedMap<String, Long> counts(Facet facet, Filter filter) {
        return readers.ask(searcher -> new Counter(searcher).counts(facet, Counter.submissions(filter)));
    }

    private long count(Query query) {
        return readers.ask(searcher -> new Counter(searcher).count(query));
    }

    /**
     * Searches submissions, or news items where they are asked for.
     *
     * @throws org.minqing.index.query.QueryException if the query cannot be understood or is too large
     */
    public SearchPage search(SearchRequest request) {
        return readers.ask(searcher -> new PageSearch(searcher, taxonomy, segmenter).page(request));
    }

    /**
     * SHA-256 of what the index says, however it lies on the disk and whatever the workspace's key: 64 lower-case hexadecimal
     * digits.
     */
    public String digest() {
        return readers.ask(searcher -> new ContentDigest(searcher).hex());
    }

    @Override
    public void close() {
        readers.close();
    }
}
