package org.minqing.corpus.intake;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.minqing.corpus.knowledge.KnowledgeException;
import org.minqing.corpus.record.RejectionCode;

/** Rows of a small csv file that people edit: blank lines, and lines whose first cell begins with {@code #}, are left out. */
final class SettingRows {

    /**
     * One row.
     *
     * @param file name, for messages
     * @param line as an editor shows it
     */
    record Row(String file, int line, List<String> cells) {

        Row {
            cells = List.copyOf(cells);
        }

        /** @param column counted from 1, as people do */
        String cell(int column) {
            return column <= cells.size() ? cells.get(column - 1) : "";
        }

        void expect(List<String> headings) {
            for (int column = 1; column <= headings.size(); column++) {
                if (!cell(column).equals(headings.get(column - 1))) {
                    refuse(column, "第一行要写：" + String.join(",", headings));
                }
            }
        }

        void refuse(int column, String why) {
            throw new KnowledgeException("settings/" + file + " 第" + line + "行第" + column + "列：" + why);
        }
    }

    private SettingRows() {}

    /** @throws KnowledgeException if a quote is not closed */
    static List<Row> of(String file, String text) {
        var rows = new ArrayList<Row>();
        try {
            var parser = new DelimitedParser(new StringReader(text), ',', new TextCleaning());
            for (var row = parser.next(); row != null; row = parser.next()) {
                var cells =
                        row.cells().stream().map(Cell::text).map(String::strip).toList();
                var found = new Row(file, row.number(), cells);
                if (row.fault() == RejectionCode.ROW_UNCLOSED_QUOTE) {
                    found.refuse(Math.max(1, cells.size()), "引号没有闭合");
                }
                if (cells.stream().anyMatch(cell -> !cell.isEmpty())
                        && !found.cell(1).startsWith("#")) {
                    rows.add(found);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
