package org.minqing.report.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minqing.corpus.record.Facet;
import org.minqing.corpus.record.Filter;
import org.minqing.corpus.record.Quarter;

class FigureBookTest {

    /** Says for each street how many submissions it has. */
    private record Streets(Map<String, Integer> counts) implements Counter {

        @Override
        public long submissions(Filter filter) {
            return counts.getOrDefault(filter.values().getOrDefault(Facet.STREET, ""), 0);
        }

        @Override
        public long persons(Filter filter) {
            return 1;
        }

        @Override
        public long unknownPersons(Filter filter) {
            return 0;
        }

        @Override
        public long matters(Filter filter) {
            return 1;
        }

        @Override
        public List<String> references(Filter filter) {
            return Collections.nCopies((int) submissions(filter), filter.query());
        }
    }

    private static FigureBook book(Map<String, Integer> counts) {
        return new FigureBook(new Quarter(2026, 1), Edition.INTERNAL, new Streets(counts), Thresholds.STANDARD);
    }

    private static Figure count(FigureBook book, String street) {
        return book.count(street + "/count", street, Measure.SUBMISSIONS, Filter.of(Facet.STREET, street));
    }

    /** Examples of published reports, worked out again in domain/report.md, and halves that must round up. */
    @ParameterizedTest
    @CsvSource({"207,3942,5.3%", "371,2557,14.5%", "2,37,5.4%", "1,80,1.3%", "3,80,3.8%", "1,2000,0.1%", "64,64,100.0%"
    })
    void aShareIsRoundedHalfUpToOneDecimal(int part, int base, String shown) {
        var book = book(Map.of("甲", part, "乙", base));

        var share =
                book.share("甲/share", "甲占比", count(book, "甲"), count(book, "乙")).orElseThrow();

        assertEquals(shown, share.shown());
        assertEquals("2026Q1/internal/乙/count", share.base());
    }

    @ParameterizedTest
    @CsvSource({"4567,4304,+263,+6.1%", "25,30,-5,-16.7%", "10,10,0,0.0%", "21,20,+1,+5.0%"})
    void aChangeIsOverTheEarlierQuarter(int now, int before, String difference, String rate) {
        var book = book(Map.of("甲", now, "乙", before));
        var first = count(book, "甲");
        var second = count(book, "乙");

        assertEquals(difference, book.difference("d", "增减", first, second).shown());
        assertEquals(rate, book.change("c", "幅度", first, second).orElseThrow().shown());
    }

    @Test
    void aBaseUnderThirtyHasNoPercentageAndUnderTenNoRateOfChange() {
        var book = book(Map.of("甲", 7, "乙", 29, "丙", 9));
        var part = count(book, "甲");

        assertTrue(book.share("s", "占比", part, count(book, "乙")).isEmpty());
        assertTrue(book.change("c", "幅度", part, count(book, "丙")).isEmpty());
        assertTrue(book.change("e", "幅度", part, count(book, "丁")).isEmpty());
    }

    @Test
    void partsThatDoNotAddUpStopTheReport() {
        var book = book(Map.of("甲", 7, "乙", 2, "丙", 4));
        var whole = count(book, "甲");
        var parts = List.of(count(book, "乙"), count(book, "丙"));

        var thrown = assertThrows(ReportException.class, () -> book.requireSum("区域分布", whole, parts));

        assertEquals("区域分布各项之和为6件，与应有的7件不符，未输出报告；请运行 check 检查索引", thrown.getMessage());
        assertEquals("1", book.remainder("r", "其他", whole, parts).shown());
        assertThrows(ReportException.class, () -> book.remainder("n", "其他", parts.getFirst(), List.of(whole)));
    }

    @Test
    void anIdHasOneDefinition() {
        var book = book(Map.of("甲", 7, "乙", 2));
        count(book, "甲");
        count(book, "甲");

        assertEquals(1, book.figures().size());
        assertThrows(
                IllegalArgumentException.class,
                () -> book.count("甲/count", "甲", Measure.SUBMISSIONS, Filter.of(Facet.STREET, "乙")));
    }

    @ParameterizedTest
    @CsvSource({"新阳街道,新阳街道", "12345热线,12345热线", "厦门百姓/留言板,x", "App（安卓）,x", "a_b,x", "一个特别特别特别特别长的名称,x", "𠮷,x"})
    void aNameBecomesAPartOfAnIdThatWordAndExcelTake(String name, String begins) {
        var part = FigureBook.keyOf(name);

        assertTrue(part.startsWith(begins), part);
        assertTrue(part.matches("[A-Za-z0-9一-龥]{1,12}"), part);
    }
}
