package org.minqing.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minqing.corpus.record.Facet;
import org.minqing.corpus.record.FiledSubmission;
import org.minqing.corpus.record.Filter;
import org.minqing.corpus.record.Quarter;
import org.minqing.corpus.record.Submission;

class CountingTest {

    private static final long SEED = 11;

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final List<FiledSubmission> submissions = Invented.many(random, 400);

    @TempDir
    private Path dir;

    private SearchIndex index;

    @BeforeEach
    void indexThem() throws IOException {
        index = SearchIndex.open(dir.resolve("index"), Invented.taxonomy(dir), Invented::characters, "1");
        for (int number = 1; number <= 4; number++) {
            var quarter = new Quarter(2025, number);
            var news = List.of(Invented.news(number, quarter.firstDay(), "停车", "停车收费"));
            index.replace(Set.of(quarter), of(quarter), news);
        }
        for (var submission : submissions.subList(0, 20)) {
            index.update(submission);
        }
    }

    @AfterEach
    void close() {
        index.close();
    }

    private List<FiledSubmission> of(Quarter quarter) {
        return submissions.stream()
                .filter(filed -> filed.submission().quarter().equals(quarter))
                .toList();
    }

    @Test
    void countsAreThoseOfTheListForAnyFilter() {
        int found = 0;
        for (int round = 0; round < 300; round++) {
            var filter = filter();
            var expected = filter.select(submissions);
            var where = filter.query() + ", seed " + SEED;

            assertEquals(expected.size(), index.submissions(filter), where);
            assertEquals(persons(expected), index.persons(filter), where);
            assertEquals(
                    expected.stream()
                            .filter(f -> f.submission().person().isEmpty())
                            .count(),
                    index.unknownPersons(filter),
                    where);
            assertEquals(
                    expected.stream().map(FiledSubmission::matter).distinct().count(), index.matters(filter), where);
            assertEquals(ids(expected), index.ids(filter), where);
            var handed = new TreeSet<String>();
            index.forEachId(filter, handed::add);
            assertEquals(new TreeSet<>(ids(expected)), handed, where);
            found += expected.isEmpty() ? 0 : 1;
        }
        assertTrue(found > 100, "expected filters that find something, found " + found);
    }

    @Test
    void everyFacetIsCountedLikeTheList() {
        for (var facet : Facet.values()) {
            var filter = Filter.of(Facet.STREET, "新阳街道");
            Map<String, Long> expected = filter.select(submissions).stream()
                    .flatMap(filed -> facet.of(filed).stream())
                    .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));

            assertEquals(expected, index.counts(facet, filter), facet.label());
        }
    }

    @Test
    void aFilterTypedAsItsQueryFindsTheSame() {
        for (int round = 0; round < 300; round++) {
            var filter = filter();

            assertEquals(index.submissions(filter), index.submissions(filter.query()), filter.query());
            assertEquals(index.ids(filter), index.ids(filter.query()), filter.query());
        }
        for (var channel : Invented.CHANNELS) {
            var filter = Filter.of(Facet.CHANNEL, channel);

            assertTrue(index.submissions(filter) > 0, channel);
            assertEquals(index.submissions(filter), index.submissions(filter.query()), filter.query());
        }
        assertEquals(0, index.submissions(Filter.of(Facet.CHANNEL, "").query()));
    }

    @Test
    void newsAreInNoCount() {
        assertEquals(submissions.size(), index.submissions(Filter.ALL));
        assertEquals(submissions.size(), index.submissions(""));
        assertEquals(
                submissions.size(),
                index.counts(Facet.QUARTER, Filter.ALL).values().stream()
                        .mapToLong(Long::longValue)
                        .sum());
        var news = new SearchRequest("停车", Filter.ALL, null, null, 10, true, false, SearchRequest.Sort.DATE);
        assertEquals(4, index.search(news).total());
    }

    @Test
    void anIndexThatDoesNotExistCountsNothing() throws IOException {
        try (var empty = SearchIndex.open(dir.resolve("none"), Invented.taxonomy(dir), Invented::characters, "1")) {
            assertEquals(0, empty.submissions(Filter.ALL));
            assertEquals(0, empty.persons(Filter.ALL));
            assertEquals(List.of(), empty.ids(Filter.ALL));
            assertEquals(Map.of(), empty.counts(Facet.THEME, Filter.ALL));
            assertEquals(0, empty.search(SearchRequest.of("停车", 10)).total());
        }
    }

    @Test
    void valuesOfAnyLengthAreTaken() {
        var day = LocalDate.of(2026, 1, 1);
        var channel = "渠".repeat(40_000);
        var text = Invented.characters("长");
        var filed =
                Invented.submission(9, day, text, text, channel, "p".repeat(70_000), "街".repeat(20_000), "T01", "M1");

        index.replace(Set.of(new Quarter(2026, 1)), List.of(filed), List.of());

        assertEquals(1, index.submissions(Filter.of(Facet.CHANNEL, channel)));
        assertEquals(1, index.persons(Filter.of(Facet.QUARTER, "2026Q1")));
    }

    private Filter filter() {
        var filter = Filter.ALL;
        var like = Invented.one(random, submissions);
        for (int part = random.nextInt(4); part > 0; part--) {
            var facet = Invented.one(random, List.of(Facet.values()));
            var values = facet.of(random.nextInt(5) == 0 ? Invented.one(random, submissions) : like);
            filter = values.isEmpty() ? filter : filter.and(facet, values.getFirst());
        }
        return filter;
    }

    private static long persons(List<FiledSubmission> filed) {
        return filed.stream()
                .map(each -> each.submission().person())
                .filter(person -> !person.isEmpty())
                .distinct()
                .count();
    }

    private static List<String> ids(List<FiledSubmission> filed) {
        return filed.stream()
                .map(FiledSubmission::submission)
                .sorted(Submission.ORDER)
                .map(Submission::id)
                .toList();
    }
}
