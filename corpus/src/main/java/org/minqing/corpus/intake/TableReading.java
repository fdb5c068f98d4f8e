package org.minqing.corpus.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The second pass over a table: each sheet's data rows become submissions or rejections. */
final class TableReading implements RowVisitor {

    private final List<SheetSurvey> surveys;
    private final Headings headings;
    private final IntakeOptions options;
    private final boolean cutByDelimiters;
    private final Delivery delivery;
    private int next;
    private @Nullable RowReading reading;

    TableReading(
            List<SheetSurvey> surveys,
            Headings headings,
            IntakeOptions options,
            boolean cutByDelimiters,
            Delivery delivery) {
        this.surveys = surveys;
        this.headings = headings;
        this.options = options;
        this.cutByDelimiters = cutByDelimiters;
        this.delivery = delivery;
    }

    @Override
    public void sheet(String name, boolean hidden) {
        var plan = surveys.get(next++).plan();
        plan.ifPresent(this::announce);
        reading = plan.map(found -> new RowReading(found, options, cutByDelimiters, delivery))
                .orElse(null);
    }

    private void announce(SheetPlan plan) {
        var sheet = delivery.source(plan.name(), 0);
        delivery.mapped(plan.map().mapping());
        var unknown = plan.map().unknown();
        if (!unknown.isEmpty()) {
            delivery.warn(sheet, "", WarningCode.COLUMN_UNKNOWN, String.join("、", unknown));
        }
        if (plan.hiddenRows() > 0) {
            delivery.warn(sheet, "", WarningCode.HIDDEN_ROWS, plan.hiddenRows() + "行");
        }
        if (plan.rowCount()) {
            delivery.warn(sheet, plan.map().nameOf(Field.NUMBER, ""), WarningCode.NUMBER_IS_ROW_COUNT, "");
        }
    }

    @Override
    public void row(TableRow row, boolean hidden) {
        if (reading != null && reading.plan().isData(row, headings)) {
            reading.read(row);
        }
    }
}
