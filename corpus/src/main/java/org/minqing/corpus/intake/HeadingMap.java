package org.minqing.corpus.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * What the columns of a sheet mean.
 *
 * @param names headings as they stand in the file, by column; may be empty
 * @param columns columns of each field, the best first, counted from 0
 */
record HeadingMap(List<String> names, Map<Field, List<Integer>> columns) {

    HeadingMap {
        names = List.copyOf(names);
        columns = Map.copyOf(columns);
    }

    List<Integer> columns(Field field) {
        return columns.getOrDefault(field, List.of());
    }

    boolean has(Field field) {
        return columns.containsKey(field);
    }

    /** What a column means, or empty where its heading is not known. */
    Optional<Field> fieldOf(int column) {
        return columns.entrySet().stream()
                .filter(entry -> entry.getValue().contains(column))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Labels of used columns whose heading stands there before, in the order of the columns. */
    List<String> repeated() {
        var seen = new HashSet<String>();
        var repeated = new ArrayList<String>();
        var labels = labels(0);
        for (int column = 0; column < names.size(); column++) {
            boolean again = !seen.add(Headings.normalize(names.get(column)));
            if (again && fieldOf(column).filter(Field::isUsed).isPresent()) {
                repeated.add(labels.get(column));
            }
        }
        return repeated;
    }

    /** Number of columns whose heading is known. */
    int knownColumns() {
        return columns.values().stream().mapToInt(List::size).sum();
    }

    /** Number of columns with a heading. */
    int namedColumns() {
        return (int) names.stream().filter(name -> !name.isEmpty()).count();
    }

    /** The last column with a heading, counted from 0; -1 where there is none. */
    int lastNamed() {
        int last = names.size() - 1;
        while (last >= 0 && names.get(last).isEmpty()) {
            last--;
        }
        return last;
    }

    /** Heading of a field's best column, or {@code otherwise} where the sheet has none. */
    String nameOf(Field field, String otherwise) {
        var columns = columns(field);
        return columns.isEmpty() ? otherwise : label(columns.getFirst());
    }

    /** Heading of a column, or its letter where it has none. */
    String label(int column) {
        var name = column < names.size() ? names.get(column) : "";
        return name.isEmpty() ? "第" + letters(column) + "列" : name;
    }

    /** One label a column, no two equal, at least {@code width} of them. */
    List<String> labels(int width) {
        var labels = new ArrayList<String>();
        for (int column = 0; column < Math.max(width, names.size()); column++) {
            var label = label(column);
            labels.add(labels.contains(label) ? label + "(" + letters(column) + "列)" : label);
        }
        return labels;
    }

    /** Heading to field for the columns that are used, in the order of the columns. */
    SequencedMap<String, String> mapping() {
        var mapping = new LinkedHashMap<String, String>();
        for (int column = 0; column < names.size(); column++) {
            var name = names.get(column);
            fieldOf(column).filter(Field::isUsed).ifPresent(field -> mapping.putIfAbsent(name, field.key()));
        }
        return mapping;
    }

    /** Headings that nobody knows, in the order of the columns. */
    List<String> unknown() {
        var unknown = new ArrayList<String>();
        for (int column = 0; column < names.size(); column++) {
            if (!names.get(column).isEmpty() && fieldOf(column).isEmpty()) {
                unknown.add(names.get(column));
            }
        }
        return unknown;
    }

    /** The letters over a column in Excel: A, B, …, Z, AA. */
    static String letters(int column) {
        return (column < 26 ? "" : letters(column / 26 - 1)) + (char) ('A' + column % 26);
    }
}
