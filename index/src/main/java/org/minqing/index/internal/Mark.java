package org.minqing.index.internal;

import java.util.ArrayList;
import java.util.List;
import org.minqing.index.analysis.Units;

/**
 * What is to be highlighted for one part of a query.
 *
 * @param sought units in a row, not empty
 * @param prefix whether the last unit may go on
 */
record Mark(Units sought, boolean prefix) {

    /**
     * A place in a text.
     *
     * @param start, end offsets in UTF-16 units, end exclusive
     */
    record Span(int start, int end) {}

    /** Every place in a text where the units stand in a row, as the index finds them. */
    List<Span> in(Units text) {
        var spans = new ArrayList<Span>();
        for (int first = 0; first + sought.size() <= text.size(); first++) {
            if (standsAt(text, first)) {
                spans.add(new Span(
                        text.get(first).start(),
                        text.get(first + sought.size() - 1).end()));
            }
        }
        return spans;
    }

    private boolean standsAt(Units text, int first) {
        for (int at = 0; at < sought.size(); at++) {
            var wanted = sought.get(at);
            var found = text.get(first + at);
            boolean begins = prefix && at == sought.size() - 1 && wanted.isRun();
            boolean equal = begins
                    ? found.term().startsWith(wanted.term())
                    : found.term().equals(wanted.term());
            int distance = found.position() - text.get(first).position();
            if (!equal || distance != wanted.position() - sought.get(0).position()) {
                return false;
            }
        }
        return true;
    }
}
