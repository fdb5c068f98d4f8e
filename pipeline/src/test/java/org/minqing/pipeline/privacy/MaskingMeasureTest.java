package org.minqing.pipeline.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.minqing.pipeline.privacy.MaskingMeasure.Count;
import org.minqing.pipeline.privacy.MaskingMeasure.Mark;

class MaskingMeasureTest {

    private final MaskingMeasure measure = new MaskingMeasure();

    @Test
    void aNumberMustBeHiddenByNineTenthsAndANameByHalf() {
        measure.add(
                "a",
                List.of(mark(0, 11, PersonalType.MOBILE), mark(20, 23, PersonalType.NAME)),
                List.of(span(0, 9, PersonalType.MOBILE), span(20, 22, PersonalType.NAME)));

        assertEquals(new Count(0, 1, 1), measure.counts().get("MOBILE"));
        assertEquals(new Count(1, 0, 0), measure.counts().get("NAME"));
        assertEquals(1.0, measure.leakRate());
    }

    @Test
    void aSpanOfAnotherTypeHidesButIsCountedAgainstBothTypes() {
        measure.add("a", List.of(mark(0, 18, PersonalType.PERMIT)), List.of(span(0, 18, PersonalType.ID_CARD)));

        assertEquals(new Count(0, 1, 0), measure.counts().get("PERMIT"));
        assertEquals(new Count(0, 0, 1), measure.counts().get("ID_CARD"));
        assertEquals(new Count(1, 0, 0), measure.any());
        assertEquals(0.0, measure.leakRate());
    }

    @Test
    void oneSpanAnswersForOneMark() {
        measure.add(
                "a",
                List.of(mark(0, 2, PersonalType.NAME), mark(2, 4, PersonalType.NAME)),
                List.of(span(0, 4, PersonalType.NAME)));

        assertEquals(new Count(1, 1, 0), measure.any());
        assertEquals(0.0, measure.leakRate());
    }

    @Test
    void alarmsAreCountedOnTextsWithoutMarks() {
        measure.add("a", List.of(), List.of(span(0, 4, PersonalType.QQ)));
        measure.add("b", List.of(), List.of());

        assertEquals(0.5, measure.falseAlarmRate());
        assertEquals(List.of("a QQ 第1字起"), measure.needless());
    }

    @Test
    void f2WeighsRecallFourTimes() {
        assertEquals(5 * 0.5 * 0.8 / (4 * 0.5 + 0.8), new Count(8, 2, 8).f2(), 1e-12);
    }

    private static Mark mark(int start, int end, PersonalType type) {
        return new Mark(start, end, type, "");
    }

    private static Span span(int start, int end, PersonalType type) {
        return new Span(start, end, type, "");
    }
}
