package org.minqing.report.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minqing.corpus.record.Filter;
import org.minqing.corpus.record.Quarter;

/**
 * Registers every figure of one report, each once, and keeps the rules of printing them: which base is too small, how is
 * rounded (half up, one decimal), and that parts add up to their whole. Not for several threads.
 */
public final class FigureBook {

    private final String prefix;
    private final Counter counter;
    private final Thresholds thresholds;
    private final Map<String, Figure> figures = new LinkedHashMap<>();

    public FigureBook(Quarter quarter, Edition edition, Counter counter, Thresholds thresholds) {
        this.prefix = quarter + "/" + edition.id() + "/";
        this.counter = counter;
        this.thresholds = thresholds;
    }

    /** A name as a part of a key. */
    public static String keyOf(String name) {
        return Fingerprint.idPart(name);
    }

    /**
     * Counts over a filter.
     *
     * @param key the id without quarter and edition, such as {@code T01/count}
     * @param measure one of those that are counted over a filter
     */
    public Figure count(String key, String name, Measure measure, Filter filter) {
        long value = switch (measure) {
            case SUBMISSIONS -> counter.submissions(filter);
            case PERSONS -> counter.persons(filter);
            case UNKNOWN_PERSONS -> counter.unknownPersons(filter);
            case MATTERS -> counter.matters(filter);
            default -> throw new IllegalArgumentException("expected a counted measure, was " + measure);
        };
        var references = counter.references(filter);
        if (measure == Measure.SUBMISSIONS) {
            requireEqual(name, value, references.size());
        }
        return register(new Figure(
                prefix + key,
                name,
                measure,
                BigDecimal.valueOf(value),
                null,
                List.of(),
                List.of(filter),
                List.of(),
                filter.query(),
                references.size(),
                Fingerprint.of(references)));
    }

    /** A count that comes with the request; {@code references} say what was counted, and are none where it is only a number. */
    public Figure given(String key, String name, Measure measure, long value, List<String> references) {
        return register(new Figure(
                prefix + key,
                name,
                measure,
                BigDecimal.valueOf(value),
                null,
                List.of(),
                List.of(),
                List.of(),
                measure.definition(),
                value,
                Fingerprint.of(references)));
    }

    /**
     * What is left of a whole when its parts are taken away.
     *
     * @throws ReportException if the parts are more than the whole
     */
    public Figure remainder(String key, String name, Figure whole, List<Figure> parts) {
        long value = whole.count() - sum(parts);
        if (value < 0) {
            throw new ReportException(name + "：各项之和超过“" + whole.name() + "”" + whole.shown() + "件，请运行 check 检查索引");
        }
        var query = whole.id() + parts.stream().map(part -> " － " + part.id()).collect(Collectors.joining());
        var without = parts.stream().flatMap(part -> part.filters().stream()).toList();
        var operands = Stream.concat(Stream.of(whole), parts.stream()).toList();
        return register(new Figure(
                prefix + key,
                name,
                Measure.REMAINDER,
                BigDecimal.valueOf(value),
                null,
                idsOf(operands),
                whole.filters(),
                without,
                query,
                value,
                evidenceOf(operands)));
    }

    /** The share of a base in percent; empty where the base is too small for a percentage. */
    public Optional<Figure> share(String key, String name, Figure part, Figure base) {
        if (base.count() < thresholds.shareBase()) {
            return Optional.empty();
        }
        var query = part.id() + " ÷ " + base.id();
        return Optional.of(derived(
                key, name, Measure.SHARE, percent(part.count(), base.count()), base, query, part, List.of(part)));
    }

    /** Now less before, in submissions. */
    public Figure difference(String key, String name, Figure now, Figure before) {
        var value = BigDecimal.valueOf(now.count() - before.count());
        var query = now.id() + " － " + before.id();
        return derived(key, name, Measure.DIFFERENCE, value, null, query, now, List.of(now, before));
    }

    /** The rate of change in percent; empty where the base is too small for a rate. */
    public Optional<Figure> change(String key, String name, Figure now, Figure before) {
        if (before.count() < thresholds.changeBase()) {
            return Optional.empty();
        }
        var value = percent(now.count() - before.count(), before.count());
        var query = "（" + now.id() + " － " + before.id() + "） ÷ " + before.id();
        return Optional.of(derived(key, name, Measure.CHANGE, value, before, query, now, List.of(now, before)));
    }

    /** The difference of two shares in percentage points, as a reader would work it out from the printed shares. */
    public Figure points(String key, String name, Figure shareNow, Figure shareBefore) {
        var value = shareNow.value().subtract(shareBefore.value());
        var query = shareNow.id() + " － " + shareBefore.id();
        return derived(key, name, Measure.POINTS, value, null, query, shareNow, List.of(shareNow, shareBefore));
    }

    /**
     * @param what the table or sentence, Chinese
     * @throws ReportException if the parts do not add up to the whole
     */
    public void requireSum(String what, Figure whole, List<Figure> parts) {
        requireEqual(what + "各项之和", sum(parts), whole.count());
    }

    /** What every id begins with: {@code 2026Q1/internal/}. */
    public String prefix() {
        return prefix;
    }

    public Thresholds thresholds() {
        return thresholds;
    }

    /** All figures in the order in which they were registered. */
    public List<Figure> figures() {
        return List.copyOf(figures.values());
    }

    private Figure derived(
            String key,
            String name,
            Measure measure,
            BigDecimal value,
            @Nullable Figure base,
            String query,
            Figure first,
            List<Figure> traced) {
        var operands = new ArrayList<>(traced);
        if (base != null && !traced.contains(base)) {
            operands.add(base);
        }
        var filters = traced.stream().flatMap(part -> part.filters().stream()).toList();
        return register(new Figure(
                prefix + key,
                name,
                measure,
                value,
                base == null ? null : base.id(),
                idsOf(operands),
                filters,
                first.without(),
                query,
                first.records(),
                evidenceOf(operands)));
    }

    private Figure register(Figure figure) {
        var before = figures.putIfAbsent(figure.id(), figure);
        if (before != null && !before.equals(figure)) {
            throw new IllegalArgumentException(
                    "expected one definition of " + figure.id() + ", was " + before.query() + " and " + figure.query());
        }
        return figure;
    }

    private static void requireEqual(String what, long sum, long whole) {
        if (sum != whole) {
            throw new ReportException(what + "为" + sum + "件，与应有的" + whole + "件不符，未输出报告；请运行 check 检查索引");
        }
    }

    private static BigDecimal percent(long part, long base) {
        return BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(base), 1, RoundingMode.HALF_UP);
    }

    private static long sum(List<Figure> parts) {
        return parts.stream().mapToLong(Figure::count).sum();
    }

    private static List<String> idsOf(List<Figure> operands) {
        return operands.stream().map(Figure::id).toList();
    }

    private static String evidenceOf(List<Figure> operands) {
        return Fingerprint.of(operands.stream().map(Figure::evidence).toList());
    }
}
