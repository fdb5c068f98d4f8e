package org.minqing.corpus.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * When and where a reception day was, from the table or the lines at the head of its minutes.
 *
 * @param day empty where neither the document nor the file's name says it
 * @param venue as written, or empty
 */
record MinutesHead(Optional<LocalDate> day, String venue) {

    private static final Pattern DAY_LABEL = Pattern.compile("(接待|接访|会议|活动|来访|走访)?(时间|日期)");
    private static final Pattern PLACE_LABEL = Pattern.compile("(接待|接访|会议|活动|走访)?(地点|地址|场所)|(代表)?活动室(名称)?");
    private static final Pattern LINE = Pattern.compile("([^：:]{2,10})[：:]\\s*(.+)", Pattern.DOTALL);

    /** @param firstItem number of the first item's paragraph, which ends the head */
    static MinutesHead of(TextDocument document, String fileName, int firstItem) {
        var dates = DateReading.ofFile(fileName);
        var lines = document.paragraphs().stream()
                .filter(paragraph -> paragraph.number() < firstItem)
                .map(TextDocument.Paragraph::text)
                .toList();
        var day = labelled(document, lines, DAY_LABEL)
                .flatMap(text -> dates.read(text).or(() -> dates.find(text)))
                .or(() -> lines.stream()
                        .map(dates::find)
                        .flatMap(Optional::stream)
                        .findFirst())
                .or(() -> dates.find(fileName));
        return new MinutesHead(day, labelled(document, lines, PLACE_LABEL).orElse(""));
    }

    private static Optional<String> labelled(TextDocument document, List<String> lines, Pattern label) {
        for (var row : rows(document, lines)) {
            for (int i = 0; i + 1 < row.size(); i++) {
                if (label.matcher(bare(row.get(i))).matches() && !row.get(i + 1).isEmpty()) {
                    return Optional.of(row.get(i + 1));
                }
            }
        }
        return Stream.concat(lines.stream(), cellLines(document))
                .map(LINE::matcher)
                .filter(matcher -> matcher.matches()
                        && label.matcher(bare(matcher.group(1))).matches())
                .map(matcher -> matcher.group(2).strip())
                .findFirst();
    }

    /** Rows of tables, and lines that tabs cut into columns. */
    private static List<List<String>> rows(TextDocument document, List<String> lines) {
        var rows = new ArrayList<List<String>>();
        for (var table : document.tables()) {
            for (var row : table.rows()) {
                rows.add(row.stream()
                        .filter(cell -> cell.origin() == TextDocument.Origin.OWN)
                        .map(TextDocument.TableCell::text)
                        .toList());
            }
        }
        lines.forEach(line -> rows.add(List.of(line.split("\\s*\t\\s*"))));
        return rows;
    }

    private static Stream<String> cellLines(TextDocument document) {
        return document.tables().stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(List::stream)
                .flatMap(cell -> cell.text().lines());
    }

    private static String bare(String label) {
        return label.replaceAll("[\\s\u3000：:]", "");
    }
}
