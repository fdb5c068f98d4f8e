package org.minqing.corpus.samples;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The hotline's export: a merged title row, in some quarters a line on the export or a second row of headings over merged
 * cells, a total row, trailing blank rows and a second sheet without a table.
 */
final class TicketWorkbook {

    /** Columns of the hotline's export, in its order; the words are those of a real ticket system. */
    private static final List<String> COLUMNS =
            List.of("工单编号 来电时间 受理渠道 来电类别 工单标题 主要内容 事发地 所属街道 所属社区 姓名 联系电话 承办单位 工单状态 办理情况 办结时间 对办理结果是否满意".split(" "));

    private static final int DATE = COLUMNS.indexOf("来电时间");
    private static final int TEXT = COLUMNS.indexOf("主要内容");
    private static final int PHONE = COLUMNS.indexOf("联系电话");
    private static final int UNIT = COLUMNS.indexOf("承办单位");
    private static final int RATING = COLUMNS.indexOf("对办理结果是否满意");
    private static final int TRAILING_BLANK_ROWS = 3;

    private TicketWorkbook() {}

    /** Rows above the first ticket. */
    static int rowsAbove(TruthRow file) {
        return file.text("heading").equals("plain") ? 2 : 3;
    }

    static byte[] build(TruthRow file, List<TruthRow> tickets) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("工单明细");
            CellStyle dateStyle = workbook.createCellStyle();
            dateStyle.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd hh:mm:ss"));
            addHead(workbook, sheet, file);
            for (var ticket : tickets) {
                add(sheet.createRow(sheet.getLastRowNum() + 1), ticket, dateStyle);
            }
            addFooter(sheet, tickets.size());
            var notes = workbook.createSheet("说明");
            notes.createRow(0).createCell(0).setCellValue("本表由热线系统导出，仅供内部研判使用（虚构样例）。");
            notes.createRow(1).createCell(0).setCellValue("办理情况以承办单位最后一次回复为准。");
            return OfficeBytes.of(workbook);
        }
    }

    private static void addHead(XSSFWorkbook workbook, XSSFSheet sheet, TruthRow file) {
        CellStyle centred = workbook.createCellStyle();
        centred.setAlignment(HorizontalAlignment.CENTER);
        var name = file.text("file");
        XSSFCell title = sheet.createRow(0).createCell(0);
        title.setCellValue(name.substring(0, name.lastIndexOf('.')) + "汇总表");
        title.setCellStyle(centred);
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, COLUMNS.size() - 1));
        switch (file.text("heading")) {
            case "plain" -> addTexts(sheet.createRow(1), COLUMNS);
            case "dated" -> {
                sheet.createRow(1).createCell(0).setCellValue("导出单位：热线运行科（虚构）　导出时间：2026-01-04 09:12");
                sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, COLUMNS.size() - 1));
                addTexts(sheet.createRow(2), COLUMNS);
            }
            case "grouped" -> addGroupedHead(sheet);
            default -> throw new IllegalArgumentException("expected plain, dated or grouped, was " + file.json());
        }
    }

    /** Two rows of headings: what concerns the handling stands under one merged cell. */
    private static void addGroupedHead(XSSFSheet sheet) {
        var upper = sheet.createRow(1);
        var lower = sheet.createRow(2);
        for (int column = 0; column < COLUMNS.size(); column++) {
            if (column < UNIT) {
                upper.createCell(column).setCellValue(COLUMNS.get(column));
                sheet.addMergedRegion(new CellRangeAddress(1, 2, column, column));
            } else {
                lower.createCell(column).setCellValue(COLUMNS.get(column));
            }
        }
        upper.createCell(UNIT).setCellValue("办理情况及评价");
        sheet.addMergedRegion(new CellRangeAddress(1, 1, UNIT, COLUMNS.size() - 1));
    }

    private static void add(XSSFRow row, TruthRow ticket, CellStyle dateStyle) {
        var kind = ticket.text("kind");
        addTexts(
                row,
                List.of(
                        ticket.text("number"),
                        time(ticket),
                        ticket.text("channel"),
                        kind.equals("感谢") ? "表扬" : kind,
                        ticket.text("title"),
                        ticket.text("text"),
                        ticket.text("place"),
                        ticket.streetAsWritten(),
                        ticket.text("community"),
                        ticket.text("name"),
                        ticket.text("phone"),
                        ticket.text("unit"),
                        ticket.text("status"),
                        ticket.text("reply"),
                        ticket.text("repliedOn"),
                        ticket.text("rating")));
        if (ticket.hasFlaw("real-date")) {
            XSSFCell cell = row.createCell(DATE);
            cell.setCellValue(LocalDateTime.parse(ticket.text("date") + "T" + ticket.text("time")));
            cell.setCellStyle(dateStyle);
        }
        if (ticket.hasFlaw("phone-number")) {
            row.createCell(PHONE).setCellValue(Double.parseDouble(ticket.text("phone")));
        }
        if (ticket.hasFlaw("ref-error")) {
            addReferenceError(row.createCell(RATING));
        }
        if (ticket.hasFlaw("text-ref-error")) {
            addReferenceError(row.createCell(TEXT));
        }
    }

    private static void addReferenceError(XSSFCell cell) {
        cell.setCellFormula("#REF!");
        cell.setCellErrorValue(FormulaError.REF);
    }

    private static String time(TruthRow ticket) {
        if (ticket.hasFlaw("slash-date")) {
            var day = ticket.day();
            return day.getYear() + "/" + day.getMonthValue() + "/" + day.getDayOfMonth();
        }
        return (ticket.text("date") + " " + ticket.text("time")).strip();
    }

    private static void addFooter(XSSFSheet sheet, int count) {
        XSSFRow total = sheet.createRow(sheet.getLastRowNum() + 1);
        total.createCell(0).setCellValue("合计");
        total.createCell(4).setCellValue("共" + count + "件");
        for (int i = 0; i < TRAILING_BLANK_ROWS; i++) {
            XSSFRow blank = sheet.createRow(sheet.getLastRowNum() + 1);
            blank.createCell(0).setBlank();
            blank.createCell(5).setCellValue("");
        }
    }

    static void addTexts(XSSFRow row, List<String> texts) {
        for (int column = 0; column < texts.size(); column++) {
            if (!texts.get(column).isEmpty()) {
                row.createCell(column).setCellValue(texts.get(column));
            }
        }
    }
}
