package org.minqing.corpus.intake;

import java.util.regex.Pattern;

/**
 * What a first look at a sheet found out.
 *
 * @param name as the workbook names it, or empty
 * @param title what stands above the headings, or empty
 * @param lastHeading number of the last row of headings; rows up to it are no data
 * @param map what the columns mean
 * @param rowCount whether the column of numbers merely counts the rows
 * @param hiddenRows number of hidden rows
 */
record SheetPlan(String name, String title, int lastHeading, HeadingMap map, boolean rowCount, int hiddenRows) {

    private static final Pattern TOTAL = Pattern.compile("(本页|本表|本月|本季度|本周)?(合计|总计|小计|共计|总数).{0,20}");
    private static final Pattern NOTE = Pattern.compile("(注|备注|说明|填表|制表|统计|打印|导出|审核|以上|以下).*", Pattern.DOTALL);

    /** Whether a row holds a record: not above the headings, blank, a total, a footnote, or the headings again. */
    boolean isData(TableRow row, Headings headings) {
        if (row.number() <= lastHeading) {
            return false;
        }
        if (row.fault() != null) {
            return true;
        }
        int first = firstFilled(row);
        return first >= 0 && !isTotal(row, first) && !isNote(row, first) && !isHeadingLike(row, headings);
    }

    /** Whether most of what stands in a row is the names of columns. */
    static boolean isHeadingLike(TableRow row, Headings headings) {
        int known = 0;
        int strange = 0;
        for (var cell : row.cells()) {
            if (!cell.isBlank()) {
                boolean isName = headings.isName(cell.value());
                known += isName ? 1 : 0;
                strange += isName ? 0 : 1;
            }
        }
        return known >= 2 && known >= strange;
    }

    private static int firstFilled(TableRow row) {
        for (int column = 0; column < row.cells().size(); column++) {
            if (!row.cell(column).isBlank()) {
                return column;
            }
        }
        return -1;
    }

    private boolean isTotal(TableRow row, int first) {
        var dates = map.columns(Field.DATE);
        boolean dated = dates.stream()
                .anyMatch(column -> column != first && !row.cell(column).isBlank());
        return !dated
                && TOTAL.matcher(Headings.normalize(row.cell(first).value())).matches();
    }

    private boolean isNote(TableRow row, int first) {
        return row.filled() == 1
                && map.namedColumns() > 2
                && !map.columns(Field.TEXT).contains(first)
                && NOTE.matcher(row.cell(first).value()).matches();
    }
}
