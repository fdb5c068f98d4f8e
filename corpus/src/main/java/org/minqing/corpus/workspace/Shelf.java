package org.minqing.corpus.workspace;

import com.carrotsearch.hppc.LongIntHashMap;
import java.io.Closeable;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.minqing.corpus.record.Hash64;

/**
 * Records that are found by their id, at 12 to 24 bytes of memory each beside those that a {@link Spool} keeps. Ids are looked
 * up by 64 bits of hash and then compared, so that two of one hash are told apart. Not for several threads.
 */
public final class Shelf<T> implements Closeable {

    private final Spool<T> records;
    private final Function<T, String> id;
    private final ToLongFunction<String> hash;
    private final LongIntHashMap numbers = new LongIntHashMap();

    /**
     * @param records empty
     * @param id of a record
     */
    public Shelf(Spool<T> records, Function<T, String> id) {
        this(records, id, Hash64::of);
    }

    Shelf(Spool<T> records, Function<T, String> id, ToLongFunction<String> hash) {
        this.records = records;
        this.id = id;
        this.hash = hash;
    }

    /** In the order in which they were first put. */
    public List<T> records() {
        return records;
    }

    public @Nullable T find(String wanted) {
        int number = number(wanted);
        return number < 0 ? null : records.get(number);
    }

    /** Number of the record with this id, counted from 0; -1 where there is none. */
    public int number(String wanted) {
        return numbers.getOrDefault(slot(wanted), -1);
    }

    /**
     * Puts a record in the place of the one with its id, or at the end.
     *
     * @return its number
     */
    public int put(T record) {
        long slot = slot(id.apply(record));
        int number = numbers.getOrDefault(slot, -1);
        if (number < 0) {
            numbers.put(slot, records.size());
            records.add(record);
            return records.size() - 1;
        }
        records.set(number, record);
        return number;
    }

    /** Where the id is, or is to be: its hash, or the next that is free. */
    private long slot(String wanted) {
        long slot = hash.applyAsLong(wanted);
        for (int number = numbers.getOrDefault(slot, -1);
                number >= 0 && !id.apply(records.get(number)).equals(wanted);
                number = numbers.getOrDefault(slot, -1)) {
            slot++;
        }
        return slot;
    }

    @Override
    public void close() {
        records.close();
    }
}
