package org.minqing.corpus.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minqing.corpus.record.RejectionCode;

class WorkbookIntakeTest {

    @TempDir
    Path folder;

    private static void headings(Sheet sheet) {
        Workbook.row(sheet, "工单编号", "来电时间", "工单标题", "主要内容", "来电人", "联系电话");
    }

    private Collected read(Path file) throws IOException {
        return Collected.from(file);
    }

    @Test
    void titleTotalBlankRowsAndRepeatedHeadingsAreNoData() throws IOException {
        var read = read(Workbook.xlsx(folder, "12345工单.xlsx", "明细", sheet -> {
            Workbook.row(sheet, "海沧区热线工单明细表");
            headings(sheet);
            Workbook.row(sheet, "HC-7", "2026-01-05 09:30:00", "路灯", "路灯不亮", "吴小明", "13800000001");
            Workbook.row(sheet, "", " ", "", "-");
            headings(sheet);
            Workbook.row(sheet, "HC-8", "2026/1/6", "", "井盖坏了", "匿名", "");
            Workbook.row(sheet, "合计", "", "", "2件");
            Workbook.row(sheet, "注：以上数据由系统导出");
        }));

        assertEquals(List.of("HC-7", "HC-8"), read.numbers());
        assertEquals(
                List.of(3, 6),
                read.submissions.stream().map(s -> s.source().row()).toList());
        assertEquals(0, read.report.rejected());
        var first = read.submissions.getFirst();
        assertEquals("12345热线", first.channel());
        assertEquals("明细", first.source().sheet());
        assertEquals(LocalDate.of(2026, 1, 5), first.receivedOn());
        assertEquals(List.of("吴小明"), first.names());
        assertEquals("13800000001", first.person());
        assertEquals(List.of(), read.submissions.getLast().names());
    }

    @Test
    void columnsAreFoundBySynonymsWithBlanksFullWidthAndRemarks() throws IOException {
        var read = read(Workbook.xlsx(folder, "a.xlsx", "Sheet1", sheet -> {
            Workbook.row(sheet, "受 理\n编号", "受理时间（必填）", "反映 内容", "属地", "点位", "承办单位：", "神秘列");
            Workbook.row(sheet, "A-1", "2026年1月5日", "噪声大", "新阳街道", "翁角路", "城管局", "x");
        }));

        var submission = read.submissions.getFirst();
        assertEquals("A-1", submission.number());
        assertEquals("新阳街道", submission.street());
        assertEquals("翁角路", submission.place());
        assertEquals("城管局", submission.unit());
        assertEquals(List.of(WarningCode.COLUMN_UNKNOWN), read.warningCodes());
        assertEquals("神秘列", read.warnings.getFirst().detail());
        assertEquals("number", read.report.mapping().get("受 理\n编号"));
    }

    @Test
    void twoRowsOfHeadingsAreReadAsOne() throws IOException {
        var read = read(Workbook.xlsx(folder, "a.xlsx", "Sheet1", sheet -> {
            Workbook.row(sheet, "工单编号", "来电人信息", "", "来电时间", "诉求内容");
            Workbook.row(sheet, "", "姓名", "电话", "", "");
            Workbook.row(sheet, "A-1", "郑一", "13800000002", "2026-01-05", "积水");
        }));

        assertEquals(List.of("积水"), read.texts());
        assertEquals(List.of("郑一"), read.submissions.getFirst().names());
        assertEquals("13800000002", read.submissions.getFirst().person());
        assertEquals(3, read.submissions.getFirst().source().row());
    }

    @Test
    void aRowWithoutTextIsRejectedWithItsColumnEvenIfItHasATitle() throws IOException {
        var read = read(Workbook.xlsx(folder, "a.xlsx", "明细", sheet -> {
            headings(sheet);
            Workbook.row(sheet, "A-1", "2026-01-05", "只有标题", "", "", "");
        }));

        var rejection = read.rejected(RejectionCode.CELL_NO_TEXT, "明细", 2, "主要内容");
        assertEquals("只有标题", rejection.cells().get("工单标题"));
        assertEquals("a.xlsx [明细] 第2行“主要内容”：为空，请补填后重新导入", rejection.message());
    }

    @Test
    void aListWithTitlesOnlyTakesThemAsTexts() throws IOException {
        var read = read(Workbook.xlsx(folder, "a.xlsx", "明细", sheet -> {
            Workbook.row(sheet, "工单编号", "来电时间", "工单标题");
            Workbook.row(sheet, "A-1", "2026-01-05", "路灯不亮");
        }));

        assertEquals(List.of("路灯不亮"), read.texts());
        assertEquals("", read.submissions.getFirst().title());
    }

    @Test
    void missingAndImpossibleDatesAreToldApart() throws IOException {
        var read = read(Workbook.xlsx(folder, "a.xlsx", "明细", sheet -> {
            headings(sheet);
            Workbook.row(sheet, "A-1", "", "", "积水", "", "");
            Workbook.row(sheet, "A-2", "2026-02-30", "", "积水", "", "");
            Workbook.row(sheet, "A-3", "2026年13月1日", "", "积水", "", "");
            Workbook.row(sheet, "A-4", "2026-02-28", "", "积水", "", "");
        }));

        assertEquals(
                List.of(RejectionCode.CELL_NO_DATE, RejectionCode.CELL_BAD_DATE, RejectionCode.CELL_BAD_DATE),
                read.codes());
        assertEquals("2026-02-30", read.rejections.get(1).detail());
        assertEquals("来电时间", read.rejections.get(1).column());
        assertEquals(List.of("A-4"), read.numbers());
    }

    @Test
    void dateCellsSerialNumbersAndBuiltInEastAsianFormatsAreDates() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("明细");
            headings(sheet);
            var custom = workbook.createCellStyle();
            custom.setDataFormat(workbook.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
            var eastAsian = workbook.createCellStyle();
            eastAsian.setDataFormat((short) 31);
            for (int i = 0; i < 3; i++) {
                Workbook.row(sheet, "A-" + i, "", "", "积水");
            }
            var day = LocalDateTime.of(2026, 1, 5, 9, 30);
            sheet.getRow(1).createCell(1).setCellValue(day);
            sheet.getRow(1).getCell(1).setCellStyle(custom);
            sheet.getRow(2).createCell(1).setCellValue(day);
            sheet.getRow(2).getCell(1).setCellStyle(eastAsian);
            sheet.getRow(3).createCell(1).setCellValue(46027);

            var read = read(Workbook.write(folder.resolve("a.xlsx"), workbook));

            var days = read.submissions.stream()
                    .map(s -> s.receivedOn().toString())
                    .toList();
            assertEquals(List.of("2026-01-05", "2026-01-05", "2026-01-05"), days);
            assertTrue(read.submissions.getFirst().wholeRow().contains("2026-01-05 09:30:00"));
        }
    }

    @Test
    void workbooksThatCountDaysFrom1904AreReadRight() throws IOException {
        var file = Workbook.xlsx(folder, "a.xlsx", "明细", sheet -> {
            headings(sheet);
            Workbook.row(sheet, "A-1", "", "", "积水");
            var style = sheet.getWorkbook().createCellStyle();
            style.setDataFormat((short) 14);
            var cell = sheet.getRow(1).createCell(1);
            cell.setCellValue(46027 - 1462);
            cell.setCellStyle(style);
        });
        Workbook.edit(
                file,
                "xl/workbook.xml",
                xml -> xml.replaceFirst("<workbookPr[^>]*/>", "<workbookPr date1904=\"true\"/>"));

        assertEquals(LocalDate.of(2026, 1, 5), read(file).submissions.getFirst().receivedOn());
    }

    @Test
    void aNumberColumnThatOnlyCountsTheRowsIsNoNumberOfTheSource() throws IOException {
        var read = read(Workbook.xlsx(folder, "a.xlsx", "明细", sheet -> {
            Workbook.row(sheet, "编号", "时间", "内容");
            Workbook.row(sheet, "1", "2026-01-05", "甲");
            Workbook.row(sheet, "2", "2026-01-05", "乙");
            Workbook.row(sheet, "3", "2026-01-05", "丙");
        }));

        assertEquals(List.of("", "", ""), read.numbers());
        assertEquals(List.of(WarningCode.NUMBER_IS_ROW_COUNT), read.warningCodes());
        assertTrue(read.submissions.stream().noneMatch(s -> s.wholeRow().matches("[123].*")));
    }

    @Test
    void realNumbersStayEvenIfTheyFollowEachOther() throws IOException {
        var read = read(Workbook.xlsx(folder, "a.xlsx", "明细", sheet -> {
            Workbook.row(sheet, "序号", "编号", "时间", "内容");
            Workbook.row(sheet, "1", "188006", "2026-01-05", "甲");
            Workbook.row(sheet, "2", "188007", "2026-01-05", "乙");
        }));

        assertEquals(List.of("188006", "188007"), read.numbers());
    }

    @Test
    void formulaErrorsInTextAreRejectedAndCachedValuesAreRead() throws IOException {
        var file = Workbook.xlsx(folder, "a.xlsx", "明细", sheet -> {
            headings(sheet);
            Workbook.row(sheet, "A-1", "2026-01-05", "", "x");
            Workbook.row(sheet, "A-2", "2026-01-05", "", "x");
            sheet.getRow(1).getCell(3).setCellFormula("\"积\"&\"水\"");
            sheet.getRow(2).getCell(3).setCellFormula("B99");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
        Workbook.edit(
                file,
                "xl/worksheets/sheet1.xml",
                xml -> xml.replaceFirst(
                        "<c r=\"D3\"[^>]*><f>B99</f>.*?</c>", "<c r=\"D3\" t=\"e\"><f>B99</f><v>#REF!</v></c>"));
        var read = read(file);

        assertEquals(List.of("积水"), read.texts());
        assertEquals(
                "#REF!",
                read.rejected(RejectionCode.CELL_FORMULA_ERROR, "明细", 3, "主要内容").detail());
    }

    @Test
    void aFormulaErrorInAnotherColumnCostsNoRow() throws IOException {
        var file = Workbook.xlsx(folder, "a.xlsx", "明细", sheet -> {
            Workbook.row(sheet, "工单编号", "来电时间", "主要内容", "满意度");
            Workbook.row(sheet, "A-1", "2026-01-05", "积水", "");
            sheet.getRow(1).createCell(3).setCellErrorValue((byte) 0x17);
        });

        var read = read(file);
        assertEquals("", read.submissions.getFirst().rating());
        assertEquals(1, read.report.accepted());
    }

    @Test
    void aCellThatPointsAtAMissingTextIsRejected() throws IOException {
        var file = Workbook.xlsx(folder, "a.xlsx", "明细", sheet -> {
            headings(sheet);
            Workbook.row(sheet, "A-1", "2026-01-05", "", "积水");
        });
        Workbook.edit(file, "xl/worksheets/sheet1.xml", xml -> xml.replaceFirst("(<c r=\"D2\"[^>]*><v>)\\d+", "$1999"));

        read(file).rejected(RejectionCode.CELL_DANGLING_STRING, "明细", 2, "主要内容");
    }

    @Test
    void longNumbersStoredAsNumbersGiveAWarning() throws IOException {
        var read = read(Workbook.xlsx(folder, "a.xlsx", "明细", sheet -> {
            Workbook.row(sheet, "工单编号", "来电时间", "主要内容", "身份证号");
            Workbook.row(sheet, "A-1", "2026-01-05", "积水", "");
            sheet.getRow(1).createCell(3).setCellValue(350211190001011000.0);
        }));

        assertEquals(List.of(WarningCode.CELL_PRECISION_LOST), read.warningCodes());
        assertEquals("身份证号", read.warnings.getFirst().column());
        assertEquals(2, read.warnings.getFirst().source().row());
    }

    @Test
    void notesArePassedOverAndTablesWithoutHeadingsAreRejected() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            headings(workbook.createSheet("明细"));
            Workbook.row(workbook.getSheet("明细"), "A-1", "2026-01-05", "", "积水");
            Workbook.row(workbook.createSheet("说明"), "本表由系统导出");
            Workbook.row(workbook.getSheet("说明"), "如有疑问请联系");
            var strange = workbook.createSheet("无表头");
            Workbook.row(strange, "甲", "乙");
            Workbook.row(strange, "丙", "丁");

            var read = read(Workbook.write(folder.resolve("a.xlsx"), workbook));

            assertEquals(
                    "甲 乙",
                    read.rejected(RejectionCode.SHEET_NO_HEADER, "无表头", 0, "").detail());
            assertEquals(1, read.report.accepted());
        }
    }

    @Test
    void headingsBelowTheTwentiethRowAreNotFound() throws IOException {
        var read = read(Workbook.xlsx(folder, "a.xlsx", "明细", sheet -> {
            for (int i = 0; i < 20; i++) {
                Workbook.row(sheet, "甲" + i, "乙");
            }
            headings(sheet);
        }));

        read.rejected(RejectionCode.SHEET_NO_HEADER, "明细", 0, "");
    }

    @Test
    void hiddenRowsAreReadAndSaid() throws IOException {
        var read = read(Workbook.xlsx(folder, "a.xlsx", "明细", sheet -> {
            headings(sheet);
            Workbook.row(sheet, "A-1", "2026-01-05", "", "积水");
            sheet.getRow(1).setZeroHeight(true);
        }));

        assertEquals(List.of("积水"), read.texts());
        assertEquals(List.of(WarningCode.HIDDEN_ROWS), read.warningCodes());
    }

    @Test
    void theRowsChannelWinsOverTheFilesAndTheOperatorsOverBoth() throws IOException {
        var file = Workbook.xlsx(folder, "12345.xlsx", "明细", sheet -> {
            Workbook.row(sheet, "来电时间", "主要内容", "受理渠道");
            Workbook.row(sheet, "2026-01-05", "积水", "来信");
            Workbook.row(sheet, "2026-01-05", "噪声", "");
        });

        var own = read(file).submissions.stream().map(s -> s.channel()).toList();
        var said = Collected.from(file, new IntakeOptions("问卷", null)).submissions.stream()
                .map(s -> s.channel())
                .distinct()
                .toList();

        assertEquals(List.of("来信", "12345热线"), own);
        assertEquals(List.of("问卷"), said);
    }

    @Test
    void oldWorkbooksAreReadLikeNewOnes() throws IOException {
        var read = read(Workbook.xls(folder, "旧.xls", "明细", sheet -> {
            headings(sheet);
            Workbook.row(sheet, "A-1", "", "", "积水");
            var style = sheet.getWorkbook().createCellStyle();
            style.setDataFormat((short) 14);
            sheet.getRow(1).createCell(1).setCellValue(LocalDateTime.of(2026, 1, 5, 0, 0));
            sheet.getRow(1).getCell(1).setCellStyle(style);
        }));

        assertEquals("xls", read.report.format());
        assertEquals(LocalDate.of(2026, 1, 5), read.submissions.getFirst().receivedOn());
        assertEquals(List.of(), read.warningCodes());
    }
}
