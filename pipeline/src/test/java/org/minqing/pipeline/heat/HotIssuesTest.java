package org.minqing.pipeline.heat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.minqing.pipeline.InventedSubmissions.filed;
import static org.minqing.pipeline.InventedSubmissions.themed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minqing.corpus.record.FiledSubmission;
import org.minqing.corpus.record.HotIssue;
import org.minqing.corpus.record.Placement;
import org.minqing.corpus.record.Quarter;
import org.minqing.corpus.record.Standing;
import org.minqing.corpus.record.Submission;

class HotIssuesTest {

    private static final Quarter QUARTER = new Quarter(2026, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);
    private static final LocalDate BEFORE = LocalDate.of(2025, 11, 1);

    private final List<FiledSubmission> filed = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {3, 10, 100, 1000})
    void oneSenderCannotOutrankTwoPersons(int times) {
        add("ONE", times, DAY, i -> "p1");
        add("TWO", 2, BEFORE, i -> "q" + i);
        add("TWO", 2, DAY, i -> "q" + i);

        assertEquals(List.of("TWO", "ONE"), ids(issues()));
    }

    @Test
    void morePersonsOutrankFewer() {
        add("TEN", 10, DAY, i -> "p" + i);
        add("NINE", 9, DAY, i -> "q" + i);

        assertEquals(List.of("TEN", "NINE"), ids(issues()));
        assertEquals(List.of(10, 9), issues().stream().map(HotIssue::persons).toList());
    }

    @Test
    void aNewMatterOutranksAnOldOneOfTheSameSize() {
        add("OLD", 10, BEFORE, i -> "o" + i);
        add("OLD", 10, DAY, i -> "p" + i);
        add("NEW", 10, DAY, i -> "q" + i);

        assertEquals(List.of("NEW", "OLD"), ids(issues()));
    }

    @Test
    void thereIsNoGrowthOnABaseUnderTen() {
        add("NINE", 9, BEFORE, i -> "o" + i);
        add("NINE", 18, DAY, i -> "p" + i);

        assertNull(issues().getFirst().growth());
        assertEquals(9, issues().getFirst().previousCount());
    }

    @Test
    void growthOnABaseOfTenIsTheShareThatWasAdded() {
        add("TEN", 10, BEFORE, i -> "o" + i);
        add("TEN", 15, DAY, i -> "p" + i);

        assertEquals(0.5, issues().getFirst().growth());
    }

    @Test
    void countsAreThoseOfTheQuarter() {
        add("M", 4, BEFORE, i -> "o" + i);
        add("M", 3, DAY, i -> i == 0 ? "" : "p1");

        var issue = issues().getFirst();

        assertEquals(3, issue.count());
        assertEquals(1, issue.persons());
        assertEquals(1, issue.unknownPersons());
        assertEquals(3, issue.members().size());
        assertEquals(DAY, issue.first());
    }

    @Test
    void aLoneSubmissionIsNoIssueUnlessItIsGrave() {
        filed.add(filed(themed(1, DAY, "p1", "路灯不亮请修"), "LONE"));
        filed.add(filed(themed(2, DAY, "p2", "孩子在电梯里受伤了", Placement.NONE, true), "GRAVE"));

        assertEquals(List.of("GRAVE"), ids(issues()));
    }

    @Test
    void whatIsOutsideOrWithoutContentHeatsNothing() {
        for (var standing : List.of(Standing.OUTSIDE, Standing.NO_CONTENT)) {
            for (int i = 0; i < 5; i++) {
                filed.add(new FiledSubmission(themed(filed.size(), DAY, "p" + i, "路灯不亮请修"), "M" + standing, standing));
            }
        }

        assertEquals(List.of(), issues());
    }

    @Test
    void theRankingDoesNotDependOnTheOrderOfEqualMatters() {
        add("A", 3, DAY, i -> "p" + i);
        add("B", 3, DAY, i -> "q" + i);
        var expected = ids(issues());
        long seed = 20260403;
        var shuffled = new ArrayList<>(filed);
        Collections.shuffle(shuffled, new Random(seed));

        assertEquals(expected, ids(HotIssues.of(QUARTER, shuffled, Map.of(), 10)), "seed " + seed);
        assertEquals(List.of("A", "B"), expected);
    }

    @Test
    void noMoreThanTheLimitAreRankedFromOne() {
        for (var matter : List.of("A", "B", "C")) {
            add(matter, 2, DAY, i -> matter + i);
        }

        var issues = HotIssues.of(QUARTER, filed, Map.of("B", "分析员起的名"), 2);

        assertEquals(List.of(1, 2), issues.stream().map(HotIssue::rank).toList());
        assertEquals("分析员起的名", issues.get(1).title());
        assertEquals(List.of(), HotIssues.of(QUARTER, filed, Map.of(), 0));
    }

    /** Chooses the person of the i-th submission, from 0. */
    private interface Persons {
        String of(int i);
    }

    private void add(String matter, int count, LocalDate day, Persons persons) {
        for (int i = 0; i < count; i++) {
            filed.add(filed(themed(filed.size(), day, persons.of(i), "路灯不亮，第" + i + "次反映"), matter));
        }
    }

    private List<HotIssue> issues() {
        var ordered = new ArrayList<>(filed);
        ordered.sort((a, b) -> Submission.ORDER.compare(a.submission(), b.submission()));
        return HotIssues.of(QUARTER, ordered, Map.of(), 10);
    }

    private static List<String> ids(List<HotIssue> issues) {
        return issues.stream().map(HotIssue::id).toList();
    }
}
