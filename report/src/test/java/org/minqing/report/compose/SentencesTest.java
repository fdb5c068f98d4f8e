package org.minqing.report.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.minqing.report.figures.ReportException;
import org.minqing.report.model.Run;

class SentencesTest {

    private static final Sentences SENTENCES = Sentences.parse("a=共{count}件，占{share}。\nb=没有数据。\n");

    @Test
    void marksAreFilledInTheOrderOfTheTemplate() {
        var count = List.<Run>of(new Run.Shown("2026Q1/internal/x/count", "12"));

        var runs = SENTENCES.fill("a", Slot.of("share", "一半"), Slot.of("count", count));

        assertEquals("共12件，占一半。", Run.text(runs));
        assertEquals(new Run.Shown("2026Q1/internal/x/count", "12"), runs.get(1));
    }

    @Test
    void aMarkThatCannotBeFilledIsNamedWithThoseThatCan() {
        var thrown = assertThrows(ReportException.class, () -> SENTENCES.fill("a", Slot.of("count", "12")));

        assertEquals("sentences.properties：“a”里的 {share} 不可用，可用的有 count", thrown.getMessage());
    }

    @Test
    void aMissingSentenceIsNamed() {
        var thrown = assertThrows(ReportException.class, () -> SENTENCES.words("c"));

        assertEquals("sentences.properties：缺少“c”，请补上", thrown.getMessage());
    }
}
