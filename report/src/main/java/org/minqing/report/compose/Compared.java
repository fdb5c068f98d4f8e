package org.minqing.report.compose;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minqing.report.figures.Figure;
import org.minqing.report.model.Run;
import org.minqing.report.model.Table.Cell;

/**
 * A count of the quarter with its share and its changes.
 *
 * @param share of the whole in percent, or null where the base is too small
 * @param previous against the previous quarter (环比), or null where there is no such data
 * @param year against the same quarter of the year before (同比), or null where there is no such data
 */
record Compared(
        Figure now,
        @Nullable Figure share,
        @Nullable Change previous,
        @Nullable Change year) {

    Cell countCell() {
        return Cell.of(Run.of(now));
    }

    Cell shareCell() {
        return share == null ? Cell.NONE : Cell.of(Run.of(share));
    }

    /** {@code ，占12.3%}, or nothing. */
    List<Run> shareClause(Sentences sentences) {
        return share == null ? List.of() : sentences.fill("share.clause", Slot.of("share", share));
    }
}
