package org.minqing.corpus.intake.isolated;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.minqing.corpus.intake.isolated.PdfLines.Cell;
import org.minqing.corpus.intake.isolated.PdfLines.Line;

class PdfParagraphsTest {

    private static final float LETTER = 10;
    private static final float LEFT = 50;

    private static Line line(float left, float baseline, String text) {
        return new Line(List.of(new Cell(text, left)), left + text.length() * LETTER, baseline, LETTER);
    }

    /** Lines that follow each other, from an upper edge on. */
    private static List<Line> lines(float top, String... texts) {
        var lines = new ArrayList<Line>();
        for (int i = 0; i < texts.length; i++) {
            boolean indented = texts[i].startsWith("　　");
            lines.add(line(LEFT + (indented ? 2 * LETTER : 0), top + i * 15, texts[i].strip()));
        }
        return lines;
    }

    @Test
    void linesThatReachTheMarginGoOnWithoutABlankAndShortOnesEndAParagraph() {
        var page = lines(100, "一二三四五六七八九十甲乙", "丙丁。", "一二三四五六七八九十戊己", "庚辛。");

        assertEquals(List.of("一二三四五六七八九十甲乙丙丁。", "一二三四五六七八九十戊己庚辛。"), PdfParagraphs.of(List.of(page)));
    }

    @Test
    void anIndentedOrNumberedLineBeginsAParagraphThoughTheOneBeforeIsFull() {
        var page = lines(100, "一二三四五六七八九十甲。", "　　乙丙丁一二三四五六。", "2．张××反映积水七八。", "余下。");

        assertEquals(List.of("一二三四五六七八九十甲。", "乙丙丁一二三四五六。", "2．张××反映积水七八。余下。"), PdfParagraphs.of(List.of(page)));
    }

    @Test
    void aParagraphGoesOnOverThePageWithoutHeadFootAndNumber() {
        var first = lines(100, "一二三四五六七八九十甲乙", "一二三四五六七八九十丙丁");
        first.addFirst(line(LEFT, 60, "接待记录"));
        first.add(line(LEFT, 200, "— 1 —"));
        var second = lines(100, "一二三四五六七八九十戊己", "庚辛。");
        second.addFirst(line(LEFT, 60, "接待记录"));
        second.add(line(LEFT, 200, "— 2 —"));

        assertEquals(List.of("一二三四五六七八九十甲乙一二三四五六七八九十丙丁一二三四五六七八九十戊己庚辛。"), PdfParagraphs.of(List.of(first, second)));
    }

    @Test
    void aLineThatEveryPageBeginsWithIsTextWhereNoGapPartsIt() {
        var page = lines(100, "张××反映：积水。", "下雨的时候大家没法走路，", "请修。");

        assertEquals(
                List.of("张××反映：积水。", "下雨的时候大家没法走路，请修。", "张××反映：积水。", "下雨的时候大家没法走路，请修。"),
                PdfParagraphs.of(List.of(page, page)));
    }

    @Test
    void columnsAreSetApartAndGoOnBelow() {
        var row = new Line(List.of(new Cell("接待时间", 50), new Cell("2026年1月15", 120)), 220, 100, LETTER);
        var rest = new Line(List.of(new Cell("日上午", 120)), 150, 115, LETTER);

        assertEquals(List.of("接待时间\t2026年1月15日上午"), PdfParagraphs.of(List.of(List.of(row, rest))));
    }
}
