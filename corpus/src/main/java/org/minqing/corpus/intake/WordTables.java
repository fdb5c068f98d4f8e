package org.minqing.corpus.intake;

import java.util.ArrayList;
import java.util.List;
import org.minqing.corpus.intake.TextDocument.Origin;
import org.minqing.corpus.intake.TextDocument.Table;
import org.minqing.corpus.intake.TextDocument.TableCell;

/** The tables of {@code word/document.xml}; one inside a cell is text of that cell. */
final class WordTables {

    private static final int WIDEST_SPAN = 63;

    private final List<Table> tables = new ArrayList<>();
    private final List<List<TableCell>> rows = new ArrayList<>();
    private final List<TableCell> row = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private Origin origin = Origin.OWN;
    private int span;
    private int depth;
    private boolean rowDeleted;

    List<Table> tables() {
        return tables;
    }

    boolean isOutside() {
        return depth == 0;
    }

    /** @param value of the element's attribute {@code val}, or empty */
    void start(String element, String value) {
        if (element.equals("tbl")) {
            depth++;
        }
        if (depth != 1) {
            return;
        }
        switch (element) {
            case "tbl" -> rows.clear();
            case "tr" -> {
                row.clear();
                rowDeleted = false;
            }
            case "tc" -> {
                cell.setLength(0);
                origin = Origin.OWN;
                span = 1;
            }
            case "gridSpan" -> span = value.matches("\\d{1,2}") ? Math.min(Integer.parseInt(value), WIDEST_SPAN) : 1;
            case "vMerge" -> origin = value.equals("restart") ? Origin.OWN : Origin.ABOVE;
            default -> {}
        }
    }

    void end(String element) {
        if (depth == 1) {
            switch (element) {
                case "tc" -> endCell();
                case "tr" -> {
                    if (!rowDeleted) {
                        rows.add(List.copyOf(row));
                    }
                }
                case "tbl" -> tables.add(new Table(rows));
                default -> {}
            }
        }
        if (element.equals("tbl")) {
            depth--;
        }
    }

    private void endCell() {
        row.add(new TableCell(cell.toString(), origin));
        for (int i = 1; i < span; i++) {
            row.add(new TableCell("", Origin.LEFT));
        }
    }

    /** Adds a paragraph to the open cell. */
    void append(String paragraph) {
        if (!paragraph.isEmpty()) {
            cell.append(cell.isEmpty() ? "" : "\n").append(paragraph);
        }
    }

    /** The open row was deleted by a tracked change. */
    void deleteRow() {
        rowDeleted = true;
    }
}
