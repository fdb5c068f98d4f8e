package org.minqing.report.model;

import java.util.List;

/**
 * A table with a heading row.
 *
 * @param id Latin letters, unique in the report, such as {@code themes}
 * @param title with its number, such as 表1 …
 * @param columns from left to right
 * @param rows each as many cells as there are columns; at least one
 * @param note below the table, or empty
 */
public record Table(String id, String title, List<Column> columns, List<Row> rows, String note) implements Block {

    /**
     * @param heading with the unit where it has one
     * @param width share of the table's width, in any unit, > 0
     * @param numeric whether it holds numbers, to be centred
     */
    public record Column(String heading, int width, boolean numeric) {

        public static Column words(String heading, int width) {
            return new Column(heading, width, false);
        }

        public static Column numbers(String heading, int width) {
            return new Column(heading, width, true);
        }
    }

    public enum RowKind {
        PLAIN,
        /** A row that details the one above it. */
        DETAIL,
        TOTAL
    }

    public record Row(RowKind kind, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(RowKind kind, Cell... cells) {
            return new Row(kind, List.of(cells));
        }
    }

    /** @param runs at most one figure among them; none for an empty cell */
    public record Cell(List<Run> runs) {

        public static final Cell NONE = Cell.of("—");

        public Cell {
            runs = List.copyOf(runs);
            if (runs.stream().filter(Run.Shown.class::isInstance).count() > 1) {
                throw new IllegalArgumentException("expected at most one figure in a cell, was " + runs);
            }
        }

        public static Cell of(String words) {
            return new Cell(List.of(Run.words(words)));
        }

        public static Cell of(Run... runs) {
            return new Cell(List.of(runs));
        }

        public String text() {
            return Run.text(runs);
        }
    }

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (var row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("expected " + columns.size() + " cells in a row of " + id + ", was "
                        + row.cells().size());
            }
        }
    }
}
