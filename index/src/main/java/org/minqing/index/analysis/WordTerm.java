package org.minqing.index.analysis;

import java.util.ArrayList;
import java.util.List;
import org.minqing.corpus.record.SegmentedText;

/**
 * A word of a text, or two neighbouring ideographs of a long word.
 *
 * @param term folded, 1 to 64 code points
 * @param part whether it is part of the word before it
 */
public record WordTerm(String term, boolean part) {

    /** Words and parts in the order of the text, as the index has them. */
    public static List<WordTerm> of(SegmentedText text) {
        var cursor = new WordCursor().over(text);
        var terms = new ArrayList<WordTerm>();
        while (cursor.next()) {
            terms.add(new WordTerm(new String(cursor.buffer(), cursor.from(), cursor.length()), cursor.isPart()));
        }
        return terms;
    }
}
