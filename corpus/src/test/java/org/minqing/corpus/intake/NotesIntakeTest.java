package org.minqing.corpus.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minqing.corpus.record.RawSubmission;
import org.minqing.corpus.record.RejectionCode;

/** Jottings of a station as text; every text is invented for this test. */
class NotesIntakeTest {

    @TempDir
    Path folder;

    @Test
    void numberedLinesUnderADayAreEntriesOfThatDay() throws IOException {
        var read = Collected.fromText(folder, "海发代表活动站值班记事2026年一季度.txt", """
                海发社区代表活动站值班记事

                1月12日 周一 晴 值班代表：林××、陈×
                1、蔡××反映：楼下路灯三盏不亮。
                连着一个礼拜了。
                处理：已转城管局。
                2．卖菜阿姨说市场收费涨了。

                1月19日  星期一  阴转小雨
                今日无人来访。
                2月2日（周一）
                （1）学生家长想问暑假托管。
                """, Charset.forName("GB18030"));

        assertEquals(List.of("蔡××反映：楼下路灯三盏不亮。\n连着一个礼拜了。", "卖菜阿姨说市场收费涨了。", "学生家长想问暑假托管。"), read.texts());
        assertEquals(
                List.of(LocalDate.of(2026, 1, 12), LocalDate.of(2026, 1, 12), LocalDate.of(2026, 2, 2)),
                read.submissions.stream().map(RawSubmission::receivedOn).toList());
        assertEquals(
                List.of(4, 7, 12),
                read.submissions.stream().map(s -> s.source().row()).toList());
        assertEquals("已转城管局。", read.submissions.getFirst().reply());
        assertEquals(List.of("蔡××"), read.submissions.getFirst().names());
        assertEquals("代表联络站", read.submissions.getFirst().channel());
        assertEquals("txt", read.report.format());
    }

    @Test
    void aDayWithoutNumbersIsCutAtBlankLinesAndAtTheEndsOfSentences() throws IOException {
        var read = Collected.fromText(folder, "来访手记.txt", """
                【2026年1月8日】上午，老邱来说巷子里的车
                停得救护车进不去。
                他要大家一起想办法。

                【2026-01-15】
                房东问租房合同在哪里
                备案，说跑了两趟没办成。
                ——————
                记录人：许二
                """);

        assertEquals(List.of("老邱来说巷子里的车停得救护车进不去。", "他要大家一起想办法。", "房东问租房合同在哪里备案，说跑了两趟没办成。"), read.texts());
        assertEquals(LocalDate.of(2026, 1, 15), read.submissions.getLast().receivedOn());
    }

    @Test
    void aDayThatTheCalendarLacksOrThatIsMissingRejectsItsEntriesOnly() throws IOException {
        var read = Collected.fromText(folder, "站点记事2025年.txt", "站点记事\n有人来问公交改线的事。\n\n2月29日\n1、路面坑洼。\n\n3月1日\n1、井盖响。\n");

        assertEquals(List.of(RejectionCode.CELL_NO_DATE, RejectionCode.CELL_BAD_DATE), read.codes());
        assertEquals(
                List.of(2, 5),
                read.rejections.stream().map(r -> r.source().row()).toList());
        assertEquals(List.of("井盖响。"), read.texts());
    }

    @Test
    void aTextWithoutDaysIsStillToldThatItHasNoHeadings() throws IOException {
        var read = Collected.fromText(folder, "随便.txt", "这里有一些话。\n还有一些话。\n");

        read.rejected(RejectionCode.SHEET_NO_HEADER, "", 0, "");
    }

    @Test
    void aTableWhoseRowsBeginWithDatesStaysATable() throws IOException {
        var read = Collected.fromText(folder, "a.txt", "时间\t内容\n2026年1月5日\t积水\n2026年1月6日\t路灯\n");

        assertEquals(List.of("积水", "路灯"), read.texts());
        assertEquals("csv", read.report.format());
    }

    @Test
    void daysOnWhichNobodyCameAreNoEntries() throws IOException {
        var read = Collected.fromText(folder, "2026年站记.txt", "1月5日 值班：林××\n今日无群众来访。\n1月6日\n无来访\n");

        read.rejected(RejectionCode.DOCUMENT_NO_TEXT, "", 0, "");
        assertTrue(read.texts().isEmpty());
    }

    @Test
    void nothingThatSomebodySaidIsTakenForTheFrame() throws IOException {
        var read = Collected.fromText(folder, "2026年站记.txt", """
                1、第一行就是一件：路灯不亮

                1月5日 晴
                1、李××问医保。
                （他要我们周五前回电话）
                备注：已经来过三次。
                备注：以上均已登记。
                """);

        assertEquals(List.of("李××问医保。\n（他要我们周五前回电话）\n备注：已经来过三次。"), read.texts());
        assertEquals(List.of(RejectionCode.CELL_NO_DATE), read.codes());
    }
}
