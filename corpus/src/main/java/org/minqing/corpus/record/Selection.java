package org.minqing.corpus.record;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Some records of another list, in an order of their own, without holding them: the list may lie on the disk. */
public final class Selection<T> extends AbstractList<T> implements RandomAccess {

    private final List<T> list;
    private final int[] positions;

    /**
     * @param list with fast access to every position; not changed while this is used
     * @param positions in the list, shape [selected]
     */
    public Selection(List<T> list, int[] positions) {
        this.list = list;
        this.positions = positions.clone();
    }

    /** Those of a list that are wanted, in its order. */
    public static <T> Selection<T> of(List<T> list, Predicate<? super T> wanted) {
        return new Selection<>(
                list,
                IntStream.range(0, list.size())
                        .filter(position -> wanted.test(list.get(position)))
                        .toArray());
    }

    @Override
    public T get(int index) {
        return list.get(positions[index]);
    }

    @Override
    public int size() {
        return positions.length;
    }
}
