package org.minqing.corpus.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minqing.corpus.record.RawSubmission;
import org.minqing.corpus.record.RejectionCode;

/** Tables as people lay them out for people. */
class TableShapesTest {

    @TempDir
    Path folder;

    private static void merge(Sheet sheet, String area) {
        sheet.addMergedRegion(CellRangeAddress.valueOf(area));
    }

    private static List<String> people(Collected read) {
        return read.submissions.stream().map(RawSubmission::person).toList();
    }

    @Test
    void groupHeadingsAboveSayWhatTheLowerOnesMean() throws IOException {
        var read = Collected.from(Workbook.xlsx(folder, "a.xlsx", "台账", sheet -> {
            Workbook.row(sheet, "海沧区2026年一季度诉求台账");
            Workbook.row(sheet, "序号", "受理", "", "诉求人", "", "反映内容", "办结", "");
            Workbook.row(sheet, "", "时间", "渠道", "姓名", "电话", "", "时间", "结果");
            Workbook.row(sheet, "1", "2026-01-05", "来信", "郑一", "13800000002", "积水", "2026-01-20", "已修");
            merge(sheet, "B2:C2");
            merge(sheet, "A2:A3");
        }));

        var submission = read.submissions.getFirst();
        assertEquals("2026-01-05", submission.receivedOn().toString());
        assertEquals("2026-01-20", String.valueOf(submission.repliedOn()));
        assertEquals("来信", submission.channel());
        assertEquals("已修", submission.reply());
        assertEquals(List.of("郑一"), submission.names());
        assertEquals(4, submission.source().row());
        var sheet = read.report.sheets().getFirst();
        assertEquals(List.of(2, 3), List.of(sheet.firstHeading(), sheet.lastHeading()));
        assertEquals("海沧区2026年一季度诉求台账", sheet.title());
    }

    @Test
    void aTextInTheLowerHeadingRowIsFoundTooAndTheGroupsAreNoTitle() throws IOException {
        var read =
                Collected.fromText(folder, "a.csv", "诉求信息,,,诉求人,\n编号,时间,内容,姓名,电话\nA-1,2026-01-05,积水,郑一,13800000002\n");

        assertEquals(List.of("积水"), read.texts());
        assertEquals(List.of("郑一"), read.submissions.getFirst().names());
        assertEquals(List.of(), read.warningCodes());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void cellsMergedDownwardsHoldForEveryRowAndAreSaid(boolean old) throws IOException {
        var read = Collected.from(
                old
                        ? Workbook.xls(folder, "a.xls", "明细", TableShapesTest::fiveOfOnePerson)
                        : Workbook.xlsx(folder, "a.xlsx", "明细", TableShapesTest::fiveOfOnePerson));

        assertEquals(5, read.report.accepted());
        assertEquals(List.of("13800000002"), people(read).stream().distinct().toList());
        assertTrue(read.submissions.stream().allMatch(one -> one.names().equals(List.of("郑一"))));
        assertTrue(read.submissions.stream().allMatch(one -> one.receivedOn().getDayOfMonth() == 5));
        assertEquals(
                List.of(5, 0, 0, 0, 0),
                read.submissions.stream().map(RawSubmission::likes).toList());
        assertEquals(
                List.of("时间 4行", "姓名 4行", "电话 4行"),
                read.warnings.stream()
                        .map(warning -> warning.column() + " " + warning.detail())
                        .toList());
        assertEquals(3, read.warnings.getFirst().source().row());
    }

    private static void fiveOfOnePerson(Sheet sheet) {
        Workbook.row(sheet, "时间", "内容", "姓名", "电话", "点赞数");
        Workbook.row(sheet, "2026-01-05", "积水", "郑一", "13800000002", "5");
        for (var text : List.of("噪声", "路灯", "井盖", "停车")) {
            Workbook.row(sheet, "", text);
        }
        for (var column : List.of("A", "C", "D", "E")) {
            merge(sheet, column + "2:" + column + "6");
        }
    }

    @Test
    void aTextMergedOverSeveralRowsIsReadForEachOfThemAndSaid() throws IOException {
        var read = Collected.from(Workbook.xlsx(folder, "a.xlsx", "明细", sheet -> {
            Workbook.row(sheet, "时间", "内容", "姓名");
            Workbook.row(sheet, "2026-01-05", "三人都反映积水", "郑一");
            Workbook.row(sheet, "2026-01-06", "", "王二");
            Workbook.row(sheet, "2026-01-07", "噪声", "林三");
            merge(sheet, "B2:B3");
        }));

        assertEquals(List.of("三人都反映积水", "三人都反映积水", "噪声"), read.texts());
        assertEquals(List.of(WarningCode.CELLS_MERGED), read.warningCodes());
        assertEquals("内容", read.warnings.getFirst().column());
    }

    @Test
    void cellsOfAPageThatSpanRowsDoNotMoveTheOthers() throws IOException {
        var read = Collected.fromText(folder, "导出.xls", """
                <table><tr><th rowspan=2>时间</th><th colspan=2>诉求人</th><th rowspan=2>反映内容</th></tr>
                <tr><th>姓名</th><th>电话</th></tr>
                <tr><td rowspan=2>2026-01-05</td><td>郑一</td><td>13800000002</td><td>积水</td></tr>
                <tr><td>王二</td><td>13800000003</td><td>噪声</td></tr>
                <tr style="display:none"><td>2026-01-06</td><td>林三</td><td></td><td>路灯</td></tr></table>
                """);

        assertEquals(List.of("积水", "噪声", "路灯"), read.texts());
        assertEquals(List.of("13800000002", "13800000003", "林三"), people(read));
        assertEquals(
                List.of(WarningCode.HIDDEN_ROWS, WarningCode.CELLS_MERGED, WarningCode.TYPE_MISMATCH),
                read.warningCodes());
    }

    @Test
    void sumsAndSignaturesBelowATableAreNoSubmissionsAndAreCounted() throws IOException {
        var read = Collected.from(Workbook.xlsx(folder, "a.xlsx", "明细", sheet -> {
            Workbook.row(sheet, "工单编号", "来电时间", "主要内容", "街道");
            Workbook.row(sheet, "HC-7", "2026-01-05", "积水", "新阳街道");
            Workbook.row(sheet, "小计", "", "", "1");
            Workbook.row(sheet, "总 计：1件");
            Workbook.row(sheet, "制表人：", "郑一", "", "审核人：王二");
            Workbook.row(sheet, "", "", "填表日期：2026年4月1日");
            Workbook.row(sheet, "填报单位（盖章）：某某办公室");
        }));

        assertEquals(List.of("HC-7"), read.numbers());
        assertEquals(List.of(), read.codes());
        var sheet = read.report.sheets().getFirst();
        assertEquals(List.of(2, 3), List.of(sheet.totals(), sheet.notes()));
    }

    @Test
    void aTextThatBeginsLikeARemarkIsARemarkNoMoreWhenItHasADate() throws IOException {
        var read = Collected.fromText(folder, "a.csv", "时间,内容\n2026-01-05,说明：路口积水\n");

        assertEquals(List.of("说明：路口积水"), read.texts());
    }

    @Test
    void hiddenAndRepeatedColumnsAndHiddenSheetsAreReadAndSaid() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("明细");
            Workbook.row(sheet, "来电时间", "内容", "内容", "电话");
            Workbook.row(sheet, "2026-01-05", "", "右边的", "13800000002");
            Workbook.row(sheet, "2026-01-06", "左边的", "右边的", "");
            sheet.setColumnHidden(3, true);
            workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
            workbook.createSheet("说明");
            workbook.setActiveSheet(1);

            var read = Collected.from(Workbook.write(folder.resolve("a.xlsx"), workbook));

            assertEquals(List.of("右边的", "左边的"), read.texts());
            assertEquals(
                    List.of(WarningCode.COLUMN_REPEATED, WarningCode.HIDDEN_SHEET, WarningCode.HIDDEN_COLUMNS),
                    read.warningCodes());
            assertEquals("内容(C列)", read.warnings.getFirst().detail());
            assertEquals("1列：电话", read.warnings.getLast().detail());
        }
    }

    @Test
    void bareSerialNumbersFollowTheWorkbooksOwnCalendar() throws IOException {
        var file = Workbook.xlsx(folder, "a.xlsx", "明细", sheet -> {
            Workbook.row(sheet, "来电时间", "内容");
            Workbook.row(sheet, "", "积水");
            sheet.getRow(1).createCell(0).setCellValue(46027 - 1462);
        });
        Workbook.edit(
                file, "xl/workbook.xml", xml -> xml.replaceFirst("<workbookPr[^>]*/>", "<workbookPr date1904=\"1\"/>"));

        var read = Collected.from(file);

        assertEquals("2026-01-05", read.submissions.getFirst().receivedOn().toString());
    }

    @Test
    void theOrderOfDayAndMonthIsProvenByTheColumnAndSaid() throws IOException {
        var read = Collected.fromText(folder, "a.csv", "时间,内容\n5/1/2026,积水\n13/1/2026 9:30,噪声\n");
        var unproven = Collected.fromText(folder, "c.csv", "时间,内容\n5/1/2026,积水\n");
        var mixed =
                Collected.fromText(folder, "b.csv", "时间,内容\n5/1/2026,积水\n13/1/2026,噪声\n1/13/2026,路灯\n5/5/2026,井盖\n");

        assertEquals(
                List.of("2026-01-05", "2026-01-13"),
                read.submissions.stream()
                        .map(one -> one.receivedOn().toString())
                        .toList());
        assertEquals(List.of(WarningCode.DATE_ORDER), read.warningCodes());
        assertEquals(List.of("井盖"), mixed.texts());
        assertEquals(
                "5/1/2026",
                unproven.rejected(RejectionCode.CELL_BAD_DATE, "", 2, "时间").detail());
    }

    @Test
    void aDayWithoutAYearTakesItFromTheTitleAboveTheTable() throws IOException {
        var read = Collected.fromText(folder, "台账.csv", "2026年一季度来访登记\n时间,内容\n1月5日上午9时许,积水\n一月六日,噪声\n");

        assertEquals(
                List.of("2026-01-05", "2026-01-06"),
                read.submissions.stream()
                        .map(one -> one.receivedOn().toString())
                        .toList());
    }
}
