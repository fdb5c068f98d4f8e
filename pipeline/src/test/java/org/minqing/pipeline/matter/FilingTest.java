package org.minqing.pipeline.matter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.minqing.pipeline.InventedSubmissions.themed;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.minqing.corpus.record.FiledSubmission;
import org.minqing.corpus.record.Placement;
import org.minqing.corpus.record.Standing;
import org.minqing.corpus.record.ThemedSubmission;

class FilingTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final String TEXT = "路灯又不亮了，请派人来修";

    @Test
    void theFirstOfOnePersonsSubmissionsOfAMatterCountsAndTheOthersAreRepeats() {
        assertEquals(
                List.of(Standing.EFFECTIVE, Standing.REPEAT, Standing.REPEAT, Standing.EFFECTIVE),
                standings(
                        themed(1, MARCH, "p1", TEXT),
                        themed(2, MARCH, "p1", TEXT),
                        themed(3, MARCH, "p1", TEXT + "！"),
                        themed(4, MARCH, "p2", TEXT)));
    }

    @Test
    void onePersonsSubmissionsOfTwoMattersBothCount() {
        var filed =
                Filing.file(List.of(themed(1, MARCH, "p1", TEXT), themed(2, MARCH, "p1", TEXT)), List.of("M1", "M2"));

        assertEquals(
                List.of(Standing.EFFECTIVE, Standing.EFFECTIVE),
                filed.stream().map(FiledSubmission::standing).toList());
    }

    @Test
    void theSamePersonCountsAgainInTheNextQuarter() {
        assertEquals(
                List.of(Standing.EFFECTIVE, Standing.EFFECTIVE, Standing.REPEAT),
                standings(themed(1, MARCH, "p1", TEXT), themed(2, APRIL, "p1", TEXT), themed(3, APRIL, "p1", TEXT)));
    }

    @Test
    void whoIsNotKnownIsNobodysRepeat() {
        assertEquals(
                List.of(Standing.EFFECTIVE, Standing.EFFECTIVE),
                standings(themed(1, MARCH, "", TEXT), themed(2, MARCH, "", TEXT)));
    }

    @Test
    void aTextOfFewLettersHasNoContent() {
        assertEquals(
                List.of(Standing.NO_CONTENT, Standing.NO_CONTENT, Standing.EFFECTIVE),
                standings(
                        themed(1, MARCH, "p1", "123456789！？？。。"),
                        themed(2, MARCH, "p2", "一二三四"),
                        themed(3, MARCH, "p3", "一二三四五")));
    }

    @Test
    void aTextAboutAnotherDistrictIsOutside() {
        var elsewhere = new Placement(List.of(), "", "", true);

        assertEquals(List.of(Standing.OUTSIDE), standings(themed(1, MARCH, "p1", TEXT, elsewhere, false)));
    }

    @Test
    void nothingIsDroppedAndTheOrderStays() {
        var themed = List.of(themed(1, MARCH, "p1", TEXT), themed(2, MARCH, "p1", "？"), themed(3, APRIL, "", TEXT));

        var filed = Filing.file(themed, oneMatter(themed));

        assertEquals(themed, filed.stream().map(FiledSubmission::themed).toList());
    }

    @Test
    void aSubmissionWithoutMatterIsRefused() {
        var themed = List.of(themed(1, MARCH, "p1", TEXT));

        assertThrows(IllegalArgumentException.class, () -> Filing.file(themed, List.of()));
    }

    private static List<Standing> standings(ThemedSubmission... submissions) {
        var themed = List.of(submissions);
        return Filing.file(themed, oneMatter(themed)).stream()
                .map(FiledSubmission::standing)
                .toList();
    }

    private static List<String> oneMatter(List<ThemedSubmission> themed) {
        return Collections.nCopies(themed.size(), "M1");
    }
}
