package org.minqing.report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minqing.corpus.record.Facet;
import org.minqing.report.figures.Figure;
import org.minqing.report.figures.FigureBook;

/**
 * A whole divided by the values of a facet. The parts add up to the whole.
 *
 * @param parts most frequent first; the value of what is not known stands last
 * @param rest what is left where there were too many values to list, or null
 */
record Breakdown(Figure whole, List<Part> parts, @Nullable Figure rest) {

    /**
     * @param value of the facet
     * @param label to print
     */
    record Part(String value, String label, Compared compared) {

        long count() {
            return compared.now().count();
        }
    }

    /**
     * How to divide.
     *
     * @param key begins the ids of the figures, with a slash at its end, or empty
     * @param label what to print for a value
     * @param always values that are listed also without a submission, in this order
     * @param last value that stands at the end
     * @param skipped value that does not belong to the whole, or empty
     * @param limit most values to list
     */
    record Plan(
            Facet facet,
            String key,
            Function<String, String> label,
            List<String> always,
            String last,
            String skipped,
            int limit) {}

    Breakdown {
        parts = List.copyOf(parts);
    }

    /**
     * @throws org.minqing.report.figures.ReportException if the parts do not add up to the whole
     */
    static Breakdown of(Draft draft, Plan plan, Figure whole) {
        var values = values(draft, plan);
        boolean all = values.size() <= plan.limit();
        var parts = values.stream()
                .limit(plan.limit())
                .map(value -> part(draft, plan, whole, value))
                .toList();
        var counts = parts.stream().map(part -> part.compared().now()).toList();
        if (all) {
            draft.book().requireSum(plan.facet().label(), whole, counts);
            return new Breakdown(whole, parts, null);
        }
        var name = plan.facet().label() + "其他件数";
        return new Breakdown(whole, parts, draft.book().remainder(plan.key() + "rest", name, whole, counts));
    }

    /** Parts that have submissions, without the value that stands at the end. */
    List<Part> known(String last) {
        return parts.stream()
                .filter(part -> part.count() > 0 && !part.value().equals(last))
                .toList();
    }

    Stream<Part> part(String value) {
        return parts.stream().filter(part -> part.value().equals(value));
    }

    private static Part part(Draft draft, Plan plan, Figure whole, String value) {
        var label = plan.label().apply(value);
        var key = plan.key() + FigureBook.keyOf(plan.facet() == Facet.MONTH ? value.replace("-", "") : value);
        var name = plan.facet().label() + "“" + label + "”";
        return new Part(value, label, draft.compare(key, name, filter -> filter.and(plan.facet(), value), whole));
    }

    private static List<String> values(Draft draft, Plan plan) {
        var frequencies = frequencies(draft, plan.facet());
        plan.always().forEach(value -> frequencies.putIfAbsent(value, 0L));
        frequencies.remove(plan.skipped());
        var values = new ArrayList<>(frequencies.keySet());
        values.sort(Comparator.comparing((String value) -> value.equals(plan.last()))
                .thenComparing(value -> -frequencies.getOrDefault(value, 0L))
                .thenComparing(value -> rank(plan.always(), value))
                .thenComparing(Comparator.naturalOrder()));
        return values;
    }

    private static int rank(List<String> always, String value) {
        int at = always.indexOf(value);
        return at < 0 ? always.size() : at;
    }

    private static Map<String, Long> frequencies(Draft draft, Facet facet) {
        var frequencies = new HashMap<String, Long>();
        draft.effectiveSubmissions()
                .forEach(filed -> facet.of(filed).forEach(value -> frequencies.merge(value, 1L, Long::sum)));
        return frequencies;
    }
}
