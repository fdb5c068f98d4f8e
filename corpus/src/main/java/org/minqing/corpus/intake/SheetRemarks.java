package org.minqing.corpus.intake;

import java.util.ArrayList;
import org.minqing.corpus.record.SourceRow;

/** Says what is odd about a sheet as a whole, before its rows are read. */
record SheetRemarks(SheetPlan plan, boolean news, Delivery delivery) {

    void make() {
        var traits = plan.traits();
        var unknown = new ArrayList<>(plan.map().unknown());
        if (!news) {
            plan.map()
                    .columns(Field.OUTLET)
                    .forEach(column -> unknown.add(plan.map().label(column)));
        }
        warnIf(!unknown.isEmpty(), "", WarningCode.COLUMN_UNKNOWN, String.join("、", unknown));
        var repeated = plan.map().repeated();
        warnIf(!repeated.isEmpty(), "", WarningCode.COLUMN_REPEATED, String.join("、", repeated));
        warnIf(traits.hidden(), "", WarningCode.HIDDEN_SHEET, "");
        warnIf(traits.hiddenRows() > 0, "", WarningCode.HIDDEN_ROWS, traits.hiddenRows() + "行");
        var hidden = traits.hiddenColumns().stream()
                .filter(column -> column < plan.map().names().size())
                .mapToObj(plan.map()::label)
                .toList();
        warnIf(!hidden.isEmpty(), "", WarningCode.HIDDEN_COLUMNS, hidden.size() + "列：" + String.join("、", hidden));
        warnIf(traits.rowCount(), plan.map().nameOf(Field.NUMBER, ""), WarningCode.NUMBER_IS_ROW_COUNT, "");
        warnIf(
                traits.dayOrder() != DayOrder.UNKNOWN,
                plan.map().nameOf(Field.DATE, ""),
                WarningCode.DATE_ORDER,
                traits.dayOrder().label());
    }

    private void warnIf(boolean odd, String column, WarningCode code, String detail) {
        if (odd) {
            delivery.warn(sheet(), column, code, detail);
        }
    }

    private SourceRow sheet() {
        return delivery.source(plan.name(), 0);
    }
}
