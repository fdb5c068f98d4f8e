package org.minqing.corpus.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.minqing.corpus.record.SourceRow;

/**
 * How the rows of a sheet are read: as rows of that sheet, or, on a sheet that a person gave back, as rows of the sheets that they
 * came from, whose names tell the channel and the year.
 */
final class RowReadings {

    private final SheetPlan plan;
    private final IntakeOptions options;
    private final boolean cutByDelimiters;
    private final Delivery delivery;
    private final Optional<ReturnedRows> returned;
    private final Map<SourceRow, RowReading> bySheet = new HashMap<>();

    RowReadings(SheetPlan plan, IntakeOptions options, boolean cutByDelimiters, Delivery delivery) {
        this.plan = plan;
        this.options = options;
        this.cutByDelimiters = cutByDelimiters;
        this.delivery = delivery;
        this.returned = ReturnedRows.in(plan.map());
    }

    /** Whether the rows are news items. */
    boolean isNews() {
        return of(delivery.source(plan.name(), 0)).isNews();
    }

    void read(TableRow row) {
        var place = returned.flatMap(rows -> rows.origin(row)).orElse(delivery.source(plan.name(), row.number()));
        of(place).read(row, place);
    }

    private RowReading of(SourceRow place) {
        return bySheet.computeIfAbsent(
                place.inRow(0), sheet -> new RowReading(plan, sheet, options, cutByDelimiters, delivery));
    }
}
