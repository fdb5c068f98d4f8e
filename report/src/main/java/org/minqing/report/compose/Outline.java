package org.minqing.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.minqing.report.model.Block;
import org.minqing.report.model.Run;
import org.minqing.report.model.Section;

/** Numbers headings as official documents do: 一、（一）1. */
final class Outline {

    private static final String NUMERALS = "一二三四五六七八九十";

    private Outline() {}

    /** @param number from 1 to 10 */
    static Section section(Draft draft, String id, int number, List<Block> blocks) {
        return new Section(id, numeral(number) + "、" + draft.words("part." + id), blocks);
    }

    /** A heading （一）, its number from 1 to 10. */
    static Block second(int number, String words) {
        return new Block.Heading(2, "（" + numeral(number) + "）" + words);
    }

    static Block third(int number, String words) {
        return new Block.Heading(3, number + "." + words);
    }

    static Block paragraph(List<Run> runs) {
        return new Block.Paragraph(runs);
    }

    /** The sentences that have words, one after the other in one paragraph. */
    @SafeVarargs
    static Block paragraph(List<Run> first, List<Run>... others) {
        var runs = new ArrayList<>(first);
        for (var sentence : others) {
            runs.addAll(sentence);
        }
        return new Block.Paragraph(runs);
    }

    private static String numeral(int number) {
        return NUMERALS.substring(number - 1, number);
    }
}
