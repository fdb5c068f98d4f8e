package org.minqing.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minqing.corpus.record.FiledSubmission;
import org.minqing.corpus.record.Filter;
import org.minqing.corpus.record.Quarter;
import org.minqing.corpus.record.Standing;
import org.minqing.corpus.record.Submission;
import org.minqing.corpus.record.ThemedSubmission;

class IndexStateTest {

    private static final long SEED = 5;
    private static final Quarter Q1 = new Quarter(2026, 1);

    @TempDir
    private Path dir;

    private SearchIndex open(String name, String fingerprint) throws IOException {
        return SearchIndex.open(dir.resolve(name), Invented.taxonomy(dir), Invented::characters, fingerprint);
    }

    private static List<FiledSubmission> some(int count) {
        return IntStream.range(0, count)
                .mapToObj(row -> Invented.submission(row, Q1.firstDay(), "停车", "停车收费" + row))
                .toList();
    }

    @Test
    void replacingAQuarterLeavesTheOthers() throws IOException {
        try (var index = open("index", "1")) {
            var other = Invented.submission(99, LocalDate.of(2025, 12, 31), "停车", "停车");
            index.replace(Set.of(Q1, Q1.previous()), List.of(other, some(1).getFirst()), List.of());

            index.replace(Set.of(Q1), some(3), List.of());

            assertEquals(4, index.submissions(Filter.ALL));
            assertThrows(IllegalArgumentException.class, () -> index.replace(Set.of(Q1), List.of(other), List.of()));
        }
    }

    @Test
    void aFailureHalfWayLeavesTheOldState() throws IOException {
        try (var index = open("index", "1")) {
            index.replace(Set.of(Q1), some(3), List.of());
            var digest = index.digest();
            Iterable<FiledSubmission> failing = () -> some(5).stream()
                    .peek(filed -> {
                        if (filed.id().equals("id-4")) {
                            throw new IllegalStateException("planted");
                        }
                    })
                    .iterator();

            assertThrows(IllegalStateException.class, () -> index.replace(Set.of(Q1), failing, List.of()));

            index.refresh();
            assertEquals(digest, index.digest());
            assertEquals(List.of(), SearchIndex.check(dir.resolve("index")));
        }
    }

    @Test
    void anotherFingerprintIsRefusedWithTheCommandThatHelps() throws IOException {
        try (var index = open("index", "1")) {
            index.replace(Set.of(Q1), some(3), List.of());
        }

        var stale = assertThrows(StaleIndexException.class, () -> open("index", "2"));
        assertTrue(String.valueOf(stale.getMessage()).contains("minqing reindex"));

        try (var index = SearchIndex.rebuild(dir.resolve("index"), Invented.taxonomy(dir), Invented::characters, "2")) {
            assertEquals(0, index.submissions(Filter.ALL));
            index.replace(Set.of(Q1), some(2), List.of());
        }
        try (var index = open("index", "2")) {
            assertEquals(2, index.submissions(Filter.ALL));
        }
    }

    @Test
    void aDamagedSegmentIsNoticed() throws IOException {
        try (var index = open("index", "1")) {
            index.replace(Set.of(Q1), some(300), List.of());
        }
        assertEquals(List.of(), SearchIndex.check(dir.resolve("index")));

        damage(largest(dir.resolve("index")));

        var problems = SearchIndex.check(dir.resolve("index"));
        assertFalse(problems.isEmpty());
        assertTrue(problems.getFirst().contains("minqing reindex"), problems.getFirst());
    }

    @Test
    void anIndexWithoutAReadableListOfSegmentsIsDamagedAndCanBeRebuilt() throws IOException {
        var folder = dir.resolve("index");
        try (var index = open("index", "1")) {
            index.replace(Set.of(Q1), some(3), List.of());
        }
        try (var files = Files.list(folder)) {
            damage(files.filter(file -> file.getFileName().toString().startsWith("segments_"))
                    .findFirst()
                    .orElseThrow());
        }

        assertThrows(DamagedIndexException.class, () -> open("index", "1"));
        assertFalse(SearchIndex.check(folder).isEmpty());
        try (var index = SearchIndex.rebuild(folder, Invented.taxonomy(dir), Invented::characters, "1")) {
            index.replace(Set.of(Q1), some(4), List.of());
            assertEquals(4, index.submissions(Filter.ALL));
        }
        assertEquals(List.of(), SearchIndex.check(folder));
    }

    private static Path largest(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.max(Comparator.comparingLong(IndexStateTest::size)).orElseThrow();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void damage(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(file, bytes);
    }

    @Test
    void theDigestSaysWhatIsInTheIndexAndNotHowItLies() throws IOException {
        var submissions = Invented.many(new SplittableRandom(SEED), 200);
        var quarters = submissions.stream().map(f -> f.submission().quarter()).collect(Collectors.toSet());
        try (var once = open("once", "1");
                var often = open("often", "1")) {
            once.replace(quarters, submissions, List.of());
            for (var quarter : quarters) {
                var own = new ArrayList<>(submissions.stream()
                        .filter(f -> f.submission().quarter().equals(quarter))
                        .toList());
                often.replace(Set.of(quarter), own, List.of());
                often.replace(Set.of(quarter), own.reversed(), List.of());
            }
            submissions.subList(0, 10).forEach(often::update);
            assertEquals(once.digest(), often.digest());

            var changed = submissions.getFirst();
            often.update(new FiledSubmission(changed.themed(), changed.matter(), other(changed)));
            assertNotEquals(once.digest(), often.digest());
        }
    }

    private static Standing other(FiledSubmission filed) {
        var standings = Standing.values();
        return standings[(filed.standing().ordinal() + 1) % standings.length];
    }

    @Test
    void theDigestDoesNotDependOnTheKeyOfTheWorkspace() throws IOException {
        var submissions = Invented.many(new SplittableRandom(SEED), 100);
        var quarters = submissions.stream().map(f -> f.submission().quarter()).collect(Collectors.toSet());
        try (var one = open("one", "1");
                var another = open("another", "1")) {
            one.replace(quarters, submissions, List.of());
            another.replace(
                    quarters, submissions.stream().map(IndexStateTest::rekeyed).toList(), List.of());
            assertEquals(one.digest(), another.digest());
        }
    }

    private static FiledSubmission rekeyed(FiledSubmission filed) {
        var old = filed.submission();
        var submission = new Submission(
                "neu" + old.id().hashCode(),
                old.number(),
                old.channel(),
                old.receivedOn(),
                old.title(),
                old.text(),
                old.person().isEmpty() ? "" : "x" + old.person().hashCode(),
                old.kind(),
                old.street(),
                old.community(),
                old.place(),
                old.unit(),
                old.status(),
                old.reply(),
                old.repliedOn(),
                old.rating(),
                old.likes(),
                old.dislikes(),
                "other",
                old.source());
        var themed = filed.themed();
        return new FiledSubmission(
                new ThemedSubmission(submission, themed.title(), themed.text(), themed.placement(), themed.themes()),
                "Z" + filed.matter().hashCode(),
                filed.standing());
    }

    @Test
    void whoSearchesWhileTheIndexChangesSeesTheOldOrTheNewState() throws Exception {
        try (var index = open("index", "1");
                var threads = Executors.newFixedThreadPool(4)) {
            index.replace(Set.of(Q1), some(20), List.of());
            Callable<Set<Long>> searching = () -> {
                var totals = new HashSet<Long>();
                for (int round = 0; round < 200; round++) {
                    totals.add(index.search(SearchRequest.of("停车", 5)).total());
                }
                return totals;
            };
            var running =
                    Stream.generate(() -> threads.submit(searching)).limit(4).toList();
            for (int change = 0; change < 10; change++) {
                index.replace(Set.of(Q1), some(change % 2 == 0 ? 30 : 20), List.of());
            }
            for (var totals : running) {
                assertTrue(Set.of(20L, 30L).containsAll(totals.get()), () -> "expected 20 or 30, was " + totals);
            }
        }
    }

    @Test
    void theFirstSearchersOfANewStateMayComeAtOnce() throws Exception {
        try (var index = open("index", "1");
                var threads = Executors.newFixedThreadPool(4)) {
            for (int change = 0; change < 150; change++) {
                index.replace(Set.of(Q1), some(3), List.of());
                var together = new CyclicBarrier(4);
                Callable<Long> searching = () -> {
                    together.await();
                    return index.search(SearchRequest.of("停车", 5)).total();
                };
                for (var total : threads.invokeAll(Collections.nCopies(4, searching))) {
                    assertEquals(3, total.get());
                }
            }
        }
    }
}
