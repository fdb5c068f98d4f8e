package org.minqing.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minqing.report.figures.Figure;
import org.minqing.report.model.Run;
import org.minqing.report.model.Table.Cell;

/**
 * How a count differs from that of an earlier quarter.
 *
 * @param before the count of the earlier quarter
 * @param difference now less before
 * @param rate difference over before in percent, or null where the base is too small
 */
record Change(Figure before, Figure difference, @Nullable Figure rate) {

    boolean none() {
        return difference.value().signum() == 0;
    }

    /** {@code 增加3件，上升12.5%}; the words of direction belong to the figure. Not for {@link #none()}. */
    List<Run> clause() {
        boolean more = difference.value().signum() > 0;
        var runs = new ArrayList<Run>();
        runs.add(Run.of(difference, (more ? "增加" : "减少") + difference.size()));
        runs.add(Run.words("件"));
        if (rate != null) {
            runs.add(Run.words("，"));
            runs.add(Run.of(rate, (more ? "上升" : "下降") + rate.size()));
        }
        return List.copyOf(runs);
    }

    /** {@code +12.5%}, or {@code +3件} where there is no rate; — where there is nothing to compare with. */
    static Cell cell(@Nullable Change change) {
        if (change == null) {
            return Cell.NONE;
        }
        return change.rate == null ? Cell.of(Run.of(change.difference), Run.words("件")) : Cell.of(Run.of(change.rate));
    }

    static Cell beforeCell(@Nullable Change change) {
        return change == null ? Cell.NONE : Cell.of(Run.of(change.before));
    }
}
