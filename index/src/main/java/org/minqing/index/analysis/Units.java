package org.minqing.index.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * A text as the list of its units, in order.
 *
 * @param list each with its place
 */
public record Units(List<Unit> list) {

    /**
     * A character, or a run of letters and digits.
     *
     * @param term folded, 1 to 64 code points
     * @param position from 0; neighbours differ by 1, by 2 where punctuation stands between them
     * @param start, end offsets in UTF-16 units of the text, end exclusive
     */
    public record Unit(String term, int position, int start, int end) {

        /** Whether it is a run of letters and digits, so that a longer run may begin with it. */
        public boolean isRun() {
            return CharacterKind.of(term.codePointAt(0)) == CharacterKind.RUN;
        }
    }

    public Units {
        list = List.copyOf(list);
    }

    public static Units of(String text) {
        var cursor = new UnitCursor().over(text);
        var list = new ArrayList<Unit>();
        int position = -1;
        while (cursor.next()) {
            position += cursor.increment();
            var term = new String(cursor.buffer(), cursor.from(), cursor.length());
            list.add(new Unit(term, position, cursor.start(), cursor.end()));
        }
        return new Units(list);
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }

    public int size() {
        return list.size();
    }

    public Unit get(int index) {
        return list.get(index);
    }

    public Unit last() {
        return list.getLast();
    }
}
