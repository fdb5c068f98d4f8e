package org.minqing.corpus.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReadingTest {

    private final DateReading dates = new DateReading(OptionalInt.empty());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-05 09:30:00",
                "2026-01-05 9:30",
                "2026-1-5",
                "2026/1/5",
                "2026/01/05 12:00:00",
                "2026.1.5",
                "20260105",
                "20260105093000",
                "2026年1月5日",
                "2026 年 1 月 5 日 上午9时许",
                "2026年1月5日 9时30分",
                "2026年01月05号（星期一）",
                "２０２６／１／５",
                "二〇二六年一月五日",
                "46027",
                "46027.3958",
                "2026-01-05T09:30:00+08:00",
                "2026-01-05T09:30:00.000+0800",
                "2026-01-04T16:00:00Z",
                "2026-01-05 24:00",
                "2026-01-05 00:00:00.0",
                "Mon Jan 05 09:30:00 CST 2026",
                "Jan 5, 2026 9:30:00 AM",
                "1767576600000"
            })
    void theFifthOfJanuaryIsReadInEveryFormOfficesUse(String written) {
        assertEquals(Optional.of(LocalDate.of(2026, 1, 5)), dates.read(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5/1/2026",
                "13/1/2026",
                "26-1-5",
                "26年1月5日",
                "2026-02-30",
                "2026年13月1日",
                "2026-00-01",
                "1899-12-31",
                "1989-12-31",
                "2101-01-01",
                "2026-01-05 25:00",
                "2026-01-05 24:01",
                "2026-01-05 09:60",
                "2026年1月5日至8日",
                "1月5日",
                "Foo 5, 2026",
                "9999999999999",
                "2026年1月",
                "00:00",
                "昨天",
                "2026年第一季度",
                "",
                "12345",
                "13800000000"
            })
    void whatIsNoDayOrCannotBeToldForSureIsRefused(String written) {
        assertEquals(Optional.empty(), dates.read(written));
    }

    @Test
    void theLastMinuteOfAQuarterBelongsToItsLastDay() {
        assertEquals(Optional.of(LocalDate.of(2026, 3, 31)), dates.read("2026-03-31 24:00"));
        assertEquals(Optional.of(LocalDate.of(2026, 4, 1)), dates.read("2026-03-31T16:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({"2026年第一季度工单.xlsx, 2026-01-05", "留言2017-2020.xlsx, ''", "工单20260105001.xlsx, ''"})
    void aDayWithoutYearTakesTheOnlyYearOfTheFilesName(String file, String expected) {
        var day = DateReading.ofFile(file).read("1月5日上午9时许");

        assertEquals(expected, day.map(LocalDate::toString).orElse(""));
    }

    @Test
    void aDayIsFoundInsideALine() {
        assertEquals(Optional.of(LocalDate.of(2026, 1, 5)), dates.find("发布时间：2026-01-05 09:30 来源：某报 浏览：20260301"));
        assertEquals(Optional.of(LocalDate.of(2026, 1, 5)), dates.find("代表接待日记录20260105.docx"));
    }
}
