package org.minqing.corpus.intake;

import java.util.regex.Pattern;

/**
 * How a sheet is laid out: what a first look found out.
 *
 * @param name as the workbook names it, or empty
 * @param title what stands above the headings, or empty
 * @param firstHeading, lastHeading numbers of the first and last row of headings; rows up to the last are no data
 * @param map what the columns mean
 */
record SheetPlan(String name, String title, int firstHeading, int lastHeading, HeadingMap map, SheetTraits traits) {

    private static final Pattern TOTAL = Pattern.compile("(本页|本表|本月|本季度|本周)?(合计|总计|小计|共计|累计|总数).{0,20}");
    private static final Pattern NOTE = Pattern.compile("(注|备注|说明|填表|制表|统计|打印|导出|审核|以上|以下).*", Pattern.DOTALL);
    /** What stands below a table with a colon behind it; the value may have a cell of its own. */
    private static final Pattern SIGNATURE = Pattern.compile(
            "(注|备注|说明|附注|(制表|填表|填报|统计|审核|复核|审批|经办|报送|打印|导出|汇总|联系)(单位|部门|人|人员|员|日期|时间|电话)?"
                    + "|单位负责人|负责人|分管领导|单位|盖章|日期)(\\([^)]{0,10}\\))?:.*",
            Pattern.DOTALL);

    private static final Pattern BLANK = Pattern.compile("[\\s\\u3000]+");
    /** Sums and signatures are shorter, in characters. */
    private static final int LONGEST_REMARK = 200;

    SheetPlan with(SheetTraits found) {
        return new SheetPlan(name, title, firstHeading, lastHeading, map, found);
    }

    RowKind kind(TableRow row, Headings headings) {
        if (row.number() <= lastHeading) {
            return RowKind.HEADING;
        }
        if (row.fault() != null) {
            return RowKind.DATA;
        }
        int first = firstFilled(row);
        if (first < 0) {
            return RowKind.BLANK;
        }
        if (isTotal(row, first)) {
            return RowKind.TOTAL;
        }
        if (isNote(row, first)) {
            return RowKind.NOTE;
        }
        return headings.areNames(row) ? RowKind.REPEATED_HEADING : RowKind.DATA;
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
        var text = row.cell(first).value();
        return !dated
                && text.length() <= LONGEST_REMARK
                && TOTAL.matcher(Headings.normalize(text)).matches();
    }

    private boolean isNote(TableRow row, int first) {
        var text = row.cell(first).value();
        if (isSignature(text) && hasNoText(row, first)) {
            return true;
        }
        return row.filled() == 1
                && map.namedColumns() > 2
                && !map.columns(Field.TEXT).contains(first)
                && NOTE.matcher(text).matches();
    }

    /** Whether nothing in the row can be a submission's text: none stands there but the remark itself, or another one. */
    private boolean hasNoText(TableRow row, int first) {
        return map.columns(Field.TEXT).stream()
                .filter(column -> column != first)
                .map(column -> row.cell(column).value())
                .allMatch(text -> text.isEmpty() || isSignature(text));
    }

    private static boolean isSignature(String text) {
        boolean possible = text.length() <= LONGEST_REMARK && (text.indexOf('：') > 0 || text.indexOf(':') > 0);
        return possible
                && SIGNATURE
                        .matcher(BLANK.matcher(text)
                                .replaceAll("")
                                .replace('：', ':')
                                .replace('（', '(')
                                .replace('）', ')'))
                        .matches();
    }
}
