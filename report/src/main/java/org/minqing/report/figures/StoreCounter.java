package org.minqing.report.figures;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.minqing.corpus.record.Facet;
import org.minqing.corpus.record.FiledSubmission;
import org.minqing.corpus.record.Filter;

/** Counts from the submissions themselves, without the index. Immutable; one instance serves every thread. */
public final class StoreCounter implements Counter {

    private final List<FiledSubmission> all;
    private final Map<Facet, Map<String, List<FiledSubmission>>> byValue;

    /**
     * @param ofAllQuarters every submission of the workspace
     */
    public StoreCounter(List<FiledSubmission> ofAllQuarters) {
        this.all = List.copyOf(ofAllQuarters);
        this.byValue = new EnumMap<>(Facet.class);
        for (var facet : Facet.values()) {
            var lists = new HashMap<String, List<FiledSubmission>>();
            all.forEach(filed -> facet.of(filed).stream()
                    .distinct()
                    .forEach(value -> lists.computeIfAbsent(value, key -> new ArrayList<>())
                            .add(filed)));
            byValue.put(facet, lists);
        }
    }

    @Override
    public long submissions(Filter filter) {
        return matching(filter).count();
    }

    @Override
    public long persons(Filter filter) {
        return distinct(filter, filed -> filed.submission().person());
    }

    @Override
    public long unknownPersons(Filter filter) {
        return matching(filter)
                .filter(filed -> filed.submission().person().isEmpty())
                .count();
    }

    @Override
    public long matters(Filter filter) {
        return distinct(filter, FiledSubmission::matter);
    }

    @Override
    public List<String> references(Filter filter) {
        return matching(filter).map(filed -> filed.submission().reference()).toList();
    }

    private long distinct(Filter filter, Function<FiledSubmission, String> property) {
        return matching(filter)
                .map(property)
                .filter(value -> !value.isEmpty())
                .distinct()
                .count();
    }

    private Stream<FiledSubmission> matching(Filter filter) {
        return candidates(filter).stream().filter(filter::matches);
    }

    /** The shortest list that holds all that match. */
    private List<FiledSubmission> candidates(Filter filter) {
        var shortest = all;
        for (var wanted : filter.values().entrySet()) {
            var list = byValue.getOrDefault(wanted.getKey(), Map.of()).getOrDefault(wanted.getValue(), List.of());
            shortest = list.size() < shortest.size() ? list : shortest;
        }
        return shortest;
    }
}
