package org.minqing.desk.run;

import com.carrotsearch.hppc.IntArrayList;
import java.io.Closeable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.minqing.corpus.record.SegmentedSubmission;
import org.minqing.corpus.record.Selection;
import org.minqing.corpus.record.Submission;
import org.minqing.corpus.workspace.Shelf;
import org.minqing.corpus.workspace.SubmissionStore;

/**
 * All submissions that the workspace holds, read once and kept up to date while files are taken in. Most of them lie on the disk
 * where they are many; in memory stand the hashes of their ids and what they are sorted by.
 */
public final class KnownSubmissions implements Closeable {

    /** A sheet of a file, by which rows are sorted after their day. */
    private record Sheet(String fileHash, String name) implements Comparable<Sheet> {

        private static final Comparator<Sheet> ORDER =
                Comparator.comparing(Sheet::fileHash).thenComparing(Sheet::name);

        @Override
        public int compareTo(Sheet other) {
            return ORDER.compare(this, other);
        }
    }

    private final SubmissionStore store;
    private Shelf<SegmentedSubmission> shelf;

    /** Day, sheet and row of each submission, by its number on the shelf. */
    private final IntArrayList days = new IntArrayList();

    private final IntArrayList sheets = new IntArrayList();
    private final IntArrayList rows = new IntArrayList();

    /** Sheets in their order, with the numbers that stand in {@link #sheets}. */
    private final TreeMap<Sheet, Integer> sheetNumbers = new TreeMap<>();

    public KnownSubmissions(SubmissionStore store) {
        this.store = store;
        this.shelf = read();
    }

    private Shelf<SegmentedSubmission> read() {
        shelf = new Shelf<>(store.spool(), one -> one.submission().id());
        store.quarters().forEach(quarter -> store.forEach(quarter, this::add));
        return shelf;
    }

    /** Forgets what was added and not stored. */
    void reread() {
        shelf.close();
        days.clear();
        sheets.clear();
        rows.clear();
        sheetNumbers.clear();
        read();
    }

    @Nullable
    SegmentedSubmission find(String id) {
        return shelf.find(id);
    }

    int size() {
        return days.size();
    }

    /** Adds a submission, or what another row says of one that is known: as the store itself would put them together. */
    void add(SegmentedSubmission submission) {
        var known = shelf.find(submission.submission().id());
        var now = known == null ? submission : SubmissionStore.merged(known, submission);
        int number = shelf.put(now);
        var source = now.submission().source();
        int day = Math.toIntExact(now.submission().receivedOn().toEpochDay());
        int sheet = sheetNumbers.computeIfAbsent(
                new Sheet(source.fileHash(), source.sheet()), unseen -> sheetNumbers.size());
        if (known == null) {
            days.add(day);
            sheets.add(sheet);
            rows.add(source.row());
        } else {
            days.set(number, day);
            sheets.set(number, sheet);
            rows.set(number, source.row());
        }
    }

    /** Every submission, in the order of {@code Submission.ORDER}; no more are to be added while the list is used. */
    List<SegmentedSubmission> all() {
        var ranks = ranks();
        var order = Comparator.<Integer>comparingInt(days::get)
                .thenComparingInt(number -> ranks[sheets.get(number)])
                .thenComparingInt(rows::get)
                .thenComparing(number -> shelf.records().get(number).submission(), Submission.ORDER);
        var sorted = IntStream.range(0, size()).boxed().sorted(order).mapToInt(Integer::intValue);
        return new Selection<>(shelf.records(), sorted.toArray());
    }

    /** The how-manieth each sheet is, by its number. */
    private int[] ranks() {
        var ranks = new int[sheetNumbers.size()];
        int rank = 0;
        for (Map.Entry<Sheet, Integer> sheet : sheetNumbers.entrySet()) {
            ranks[sheet.getValue()] = rank++;
        }
        return ranks;
    }

    @Override
    public void close() {
        shelf.close();
    }
}
