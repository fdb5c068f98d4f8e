package org.minqing.corpus.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.minqing.corpus.intake.TextDocument.Origin;
import org.minqing.corpus.intake.TextDocument.Paragraph;
import org.minqing.corpus.intake.TextDocument.Table;

/**
 * A table that is filled in like a form: labels with their values beside them, and what people said in one of them.
 *
 * @param labels in their order, the one over what people said as a known heading
 * @param values of the labels
 * @param row number of the row in which they said it, from 1
 * @param said what people said
 * @param day what a label over it says, else the document's
 */
record DocumentForm(List<Cell> labels, List<Cell> values, int row, String said, Optional<LocalDate> day) {

    private static final String DAY_LABEL = "接待时间";
    private static final String TEXT_LABEL = "反映内容";
    private static final int LONGEST_LABEL = 20;
    private static final Pattern SAID = Pattern.compile(".*(?:反映|诉求|意见|建议|问题).*");
    private static final Pattern ANSWERED = Pattern.compile(".*(?:处理|办理|答复|回复|领导|审核|批示|单位|解决|结果).*");
    private static final Pattern OF_A_RECEPTION =
            Pattern.compile("(?:接待|接访|来访|选民|记录|参加|值班)(?:时间|日期|地点|地址|场所|代表|选民|人员|人|对象|群众)?|代表(?:姓名)?");

    /** The form, or empty where the table is something else. */
    static Optional<DocumentForm> of(Table table, Headings headings, MinutesHead head, DateReading dates) {
        var reading = new Reading(headings, dates);
        for (int i = 0; i < table.rows().size(); i++) {
            var pairs = pairs(table, i);
            for (int pair = 0; pair + 1 < pairs.size(); pair += 2) {
                reading.take(Headings.normalize(pairs.get(pair)), pairs.get(pair + 1), i + 1);
            }
        }
        return reading.form(head);
    }

    /** A form whose rows are being read. */
    private static final class Reading {

        private final Headings headings;
        private final DateReading dates;
        private final List<Cell> labels = new ArrayList<>();
        private final List<Cell> values = new ArrayList<>();
        private Optional<LocalDate> day = Optional.empty();
        private String said = "";
        private int row;
        private int known;

        Reading(Headings headings, DateReading dates) {
            this.headings = headings;
            this.dates = dates;
        }

        void take(String label, String value, int number) {
            var meaning = headings.map(TableRow.of(0, List.of(Cell.text(label))));
            boolean isText = meaning.has(Field.TEXT)
                    || SAID.matcher(label).matches() && !ANSWERED.matcher(label).matches();
            known += isText
                            || headings.isName(label)
                            || OF_A_RECEPTION.matcher(label).matches()
                    ? 1
                    : 0;
            if (isText && said.isBlank()) {
                said = value;
                row = number;
                add(TEXT_LABEL, value);
                return;
            }
            var dated = dates.read(value).or(() -> dates.find(value));
            if (meaning.has(Field.DATE) && day.isEmpty() && dated.isPresent()) {
                day = dated;
            } else {
                add(label, value);
            }
        }

        private void add(String label, String value) {
            labels.add(Cell.text(label));
            values.add(Cell.text(value));
        }

        Optional<DocumentForm> form(MinutesHead head) {
            return said.isBlank() || known < 2
                    ? Optional.empty()
                    : Optional.of(new DocumentForm(labels, values, row, said, day.or(head::day)));
        }
    }

    /** The texts of a row, if it is pairs of a label and a value; a label that stands alone has its value below. */
    private static List<String> pairs(Table table, int index) {
        var own = texts(table, index);
        if (own.size() == 1
                && index + 1 < table.rows().size()
                && texts(table, index + 1).size() == 1) {
            own = List.of(own.getFirst(), texts(table, index + 1).getFirst());
        }
        boolean labelled = true;
        for (int i = 0; i < own.size(); i += 2) {
            labelled &= own.get(i).length() <= LONGEST_LABEL;
        }
        return labelled && own.size() % 2 == 0 ? own : List.of();
    }

    private static List<String> texts(Table table, int index) {
        return table.rows().get(index).stream()
                .filter(cell -> cell.origin() == Origin.OWN)
                .map(TextDocument.TableCell::text)
                .toList();
    }

    /** What several people said, where the form numbers it; else nothing. */
    List<MinutesItems.Item> items() {
        var lines = said.lines()
                .map(line -> new Paragraph(row, false, line.strip()))
                .toList();
        var items = MinutesItems.numbered(lines);
        return items.size() >= 2 ? items : List.of();
    }

    /** The form as a table of one row. */
    List<TableRow> rows() {
        var names = new ArrayList<>(labels);
        var cells = new ArrayList<>(values);
        day.ifPresent(known -> {
            names.add(Cell.text(DAY_LABEL));
            cells.add(Cell.text(known.toString()));
        });
        return List.of(TableRow.of(0, names), TableRow.of(row, cells));
    }
}
