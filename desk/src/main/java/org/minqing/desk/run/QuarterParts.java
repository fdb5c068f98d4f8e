package org.minqing.desk.run;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.minqing.corpus.record.FiledSubmission;
import org.minqing.corpus.record.Quarter;
import org.minqing.corpus.record.Selection;

/** The stretches of a list in the order of {@code Submission.ORDER} that are the quarters'. */
final class QuarterParts {

    private final List<FiledSubmission> filed;

    /** Position of the first submission of each quarter. */
    private final SortedMap<Quarter, Integer> firsts = new TreeMap<>();

    QuarterParts(List<FiledSubmission> filed) {
        this.filed = Collections.unmodifiableList(filed);
        int position = 0;
        for (var one : filed) {
            firsts.putIfAbsent(one.submission().quarter(), position++);
        }
    }

    SortedSet<Quarter> quarters() {
        return new TreeSet<>(firsts.keySet());
    }

    /** Position of the first submission of a quarter that has one. */
    int first(Quarter quarter) {
        return begin(quarter);
    }

    /** The submissions of a quarter, looked up in the whole list when they are asked for. */
    List<FiledSubmission> of(Quarter quarter) {
        return of(quarter, quarter);
    }

    /** The submissions from one quarter to another, that one included. */
    List<FiledSubmission> of(Quarter from, Quarter to) {
        return filed.subList(begin(from), end(to));
    }

    /** The submissions of some quarters, one after the other. */
    List<FiledSubmission> of(Collection<Quarter> quarters) {
        var positions =
                quarters.stream().sorted().flatMapToInt(quarter -> IntStream.range(begin(quarter), end(quarter)));
        return new Selection<>(filed, positions.toArray());
    }

    private int end(Quarter quarter) {
        return begin(Quarter.of(quarter.lastDay().plusDays(1)));
    }

    /** Position of the first submission of this quarter or a later one. */
    private int begin(Quarter quarter) {
        return firsts.tailMap(quarter).values().stream().findFirst().orElse(filed.size());
    }
}
