package org.minqing.report.compose;

import java.util.List;
import org.minqing.report.figures.Figure;
import org.minqing.report.model.Run;

/**
 * What stands at a mark of a sentence.
 *
 * @param mark name between the braces
 */
record Slot(String mark, List<Run> runs) {

    Slot {
        runs = List.copyOf(runs);
    }

    static Slot of(String mark, Figure figure) {
        return new Slot(mark, List.of(Run.of(figure)));
    }

    static Slot of(String mark, String words) {
        return new Slot(mark, List.of(Run.words(words)));
    }

    static Slot of(String mark, List<Run> runs) {
        return new Slot(mark, runs);
    }
}
