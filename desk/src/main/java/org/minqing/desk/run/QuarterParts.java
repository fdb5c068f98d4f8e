package org.minqing.desk.run;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.minqing.corpus.record.FiledSubmission;
import org.minqing.corpus.record.Quarter;

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

    int first(Quarter quarter) {
        return firsts.getOrDefault(quarter, 0);
    }

    /** The submissions of a quarter, looked up in the whole list when they are asked for. */
    List<FiledSubmission> of(Quarter quarter) {
        if (!firsts.containsKey(quarter)) {
            return List.of();
        }
        int end = firsts.entrySet().stream()
                .filter(entry -> entry.getKey().compareTo(quarter) > 0)
                .map(java.util.Map.Entry::getValue)
                .findFirst()
                .orElse(filed.size());
        return filed.subList(first(quarter), end);
    }
}
