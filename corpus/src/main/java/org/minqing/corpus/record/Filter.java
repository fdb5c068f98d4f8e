package org.minqing.corpus.record;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A conjunction of facet values: the query of a figure, and the same that an analyst can type.
 *
 * @param values one wanted value a facet; empty means every submission
 */
public record Filter(Map<Facet, String> values) {

    public static final Filter ALL = new Filter(Map.of());

    public Filter {
        var sorted = new EnumMap<Facet, String>(Facet.class);
        sorted.putAll(values);
        values = Collections.unmodifiableMap(sorted);
    }

    public static Filter of(Facet facet, String value) {
        return ALL.and(facet, value);
    }

    public Filter and(Facet facet, String value) {
        var more = new EnumMap<Facet, String>(Facet.class);
        more.putAll(values);
        more.put(facet, value);
        return new Filter(more);
    }

    public boolean matches(FiledSubmission filed) {
        return values.entrySet().stream()
                .allMatch(entry -> entry.getKey().of(filed).contains(entry.getValue()));
    }

    /**
     * As an analyst types it: {@code 季度:2026Q1 主题:T01}; a value that is empty or has a space or a sign of the query language
     * stands in quotation marks, {@code "} and {@code \} with a {@code \} before them.
     */
    public String query() {
        return values.entrySet().stream()
                .map(entry -> entry.getKey().label() + ":" + quoted(entry.getValue()))
                .collect(Collectors.joining(" "));
    }

    private static String quoted(String value) {
        boolean plain = !value.isEmpty() && value.codePoints().noneMatch(Filter::isSign);
        return plain ? value : "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static boolean isSign(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || "\"“”＂()（）-*\\".indexOf(c) >= 0;
    }

    /** Those of the list that match, in its order, looked up in the list when they are asked for. */
    public List<FiledSubmission> select(List<FiledSubmission> filed) {
        return Selection.of(filed, this::matches);
    }
}
