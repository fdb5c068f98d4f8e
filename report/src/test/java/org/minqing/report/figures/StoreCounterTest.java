package org.minqing.report.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.minqing.corpus.record.Facet;
import org.minqing.corpus.record.FiledSubmission;
import org.minqing.corpus.record.Filter;
import org.minqing.report.SampleQuarters;

class StoreCounterTest {

    @Test
    void countsAreThoseOfGoingThroughAllSubmissionsForAnyFilter() {
        var all = SampleQuarters.all();
        var counter = new StoreCounter(all);
        long seed = 20260331;
        var random = new Random(seed);

        for (int n = 0; n < 500; n++) {
            var filter = filter(random, all.get(random.nextInt(all.size())));
            var selected = filter.select(all);

            assertEquals(selected.size(), counter.submissions(filter), filter.query() + " seed " + seed);
            assertEquals(
                    selected.stream()
                            .map(filed -> filed.submission().reference())
                            .toList(),
                    counter.references(filter));
            assertEquals(
                    selected.stream().map(FiledSubmission::matter).distinct().count(), counter.matters(filter));
            assertEquals(
                    selected.stream()
                            .map(filed -> filed.submission().person())
                            .filter(person -> !person.isEmpty())
                            .distinct()
                            .count(),
                    counter.persons(filter));
        }
        assertEquals(all.size(), counter.submissions(Filter.ALL));
        assertEquals(0, counter.submissions(Filter.of(Facet.STREET, "没有的街道")));
    }

    private static Filter filter(Random random, FiledSubmission like) {
        var filter = Filter.ALL;
        for (var facet : Facet.values()) {
            var values = facet.of(like);
            if (!values.isEmpty() && random.nextInt(6) == 0) {
                filter = filter.and(facet, values.getFirst());
            }
        }
        return filter;
    }
}
