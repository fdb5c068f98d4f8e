package org.minqing.report.figures;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minqing.corpus.record.FiledSubmission;
import org.minqing.corpus.record.Filter;
import org.minqing.report.text.VisibleText;

/**
 * A number of a report and where it comes from.
 *
 * @param id such as {@code 2026Q1/internal/T01/count}; letters, digits, Han characters and {@code /} only
 * @param name Chinese, for the annex; fit to be printed
 * @param value a whole number, or percent with one decimal; negative where a difference is
 * @param base id of the figure that a share or change is over, or null
 * @param parts ids of the figures that it is derived from; none where it was counted
 * @param filters a submission behind the figure matches one of them; none where no submission is behind it
 * @param without and none of these
 * @param query what an analyst can type, or a formula over the ids of other figures; fit to be printed
 * @param records number of submissions behind it; of news or rows where it counts those
 * @param evidence SHA-256 of the sorted references behind it, 64 hexadecimal digits
 */
public record Figure(
        String id,
        String name,
        Measure measure,
        BigDecimal value,
        @Nullable String base,
        List<String> parts,
        List<Filter> filters,
        List<Filter> without,
        String query,
        long records,
        String evidence) {

    public Figure {
        name = VisibleText.line(name);
        query = VisibleText.line(query);
        parts = List.copyOf(parts);
        filters = List.copyOf(filters);
        without = List.copyOf(without);
    }

    public String unit() {
        return measure.unit();
    }

    /** The value as it is printed where it stands alone: {@code 12}, {@code 12.3%}, {@code +3}, {@code -4.5%}. */
    public String shown() {
        var sign = measure.signed() && value.signum() > 0 ? "+" : "";
        return sign + value.toPlainString() + (measure.percent() ? "%" : "");
    }

    /** The value without its sign, for words that say the direction: {@code 3}, {@code 4.5%}. */
    public String size() {
        return value.abs().toPlainString() + (measure.percent() ? "%" : "");
    }

    /**
     * @throws ArithmeticException if the value is no whole number
     */
    public long count() {
        return value.longValueExact();
    }

    /** Whether the submission is one of those behind this figure. */
    public boolean isBehind(FiledSubmission filed) {
        return filters.stream().anyMatch(filter -> filter.matches(filed))
                && without.stream().noneMatch(filter -> filter.matches(filed));
    }

    /** Those of the list that are behind this figure, in its order: what {@code trace} prints. */
    public List<FiledSubmission> trace(List<FiledSubmission> ofAllQuarters) {
        return ofAllQuarters.stream().filter(this::isBehind).toList();
    }
}
