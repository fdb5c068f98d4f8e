package org.minqing.corpus.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The second pass over a table: each sheet's data rows become submissions, news items or rejections. */
final class TableReading implements RowVisitor {

    private final List<SheetSurvey> surveys;
    private final Headings headings;
    private final IntakeOptions options;
    private final boolean cutByDelimiters;
    private final Delivery delivery;
    private int next;
    private @Nullable Sheet sheet;

    /** The sheet that is being read. */
    private record Sheet(SheetPlan plan, RowReadings reading, MergedDown merged, Map<RowKind, Integer> kinds) {

        int count(RowKind kind) {
            return kinds.getOrDefault(kind, 0);
        }
    }

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
        finish();
        sheet = surveys.get(next++).plan().map(this::begin).orElse(null);
    }

    private Sheet begin(SheetPlan plan) {
        var reading = new RowReadings(plan, options, cutByDelimiters, delivery);
        delivery.mapped(plan.map().mapping());
        new SheetRemarks(plan, reading.isNews(), delivery).make();
        return new Sheet(plan, reading, new MergedDown(plan), new EnumMap<>(RowKind.class));
    }

    @Override
    public void row(TableRow row, boolean hidden) {
        if (sheet == null) {
            return;
        }
        var kind = sheet.plan().kind(row, headings);
        sheet.kinds().merge(kind, 1, Integer::sum);
        if (kind != RowKind.HEADING) {
            var whole = sheet.merged().fill(row);
            if (kind == RowKind.DATA) {
                sheet.reading().read(whole);
            }
        }
    }

    /** To be called behind the last row of the file. */
    void finish() {
        if (sheet == null) {
            return;
        }
        var plan = sheet.plan();
        sheet.merged()
                .filled()
                .forEach((column, filled) -> delivery.warn(
                        delivery.source(plan.name(), filled.firstRow()),
                        plan.map().label(column),
                        WarningCode.CELLS_MERGED,
                        filled.rows() + "行"));
        int notes = sheet.count(RowKind.NOTE) + sheet.count(RowKind.REPEATED_HEADING);
        delivery.sheet(SheetReport.of(plan, sheet.reading().isNews(), sheet.count(RowKind.TOTAL), notes));
        sheet = null;
    }
}
