package org.minqing.desk.badinput;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** Workbooks that are cut, odd, or lie about themselves. */
final class Workbooks {

    private static final String SHEET_PART = "xl/worksheets/sheet1.xml";

    private Workbooks() {}

    static Map<String, Recipe> recipes() {
        var files = new LinkedHashMap<String, Recipe>();
        var good = Tables.goodXlsx();
        files.put("截断.xlsx", Recipe.of(Arrays.copyOf(good, good.length / 2)));
        files.put("宏.xlsm", Recipe.of(active(good)));
        files.put("公式.xlsx", Recipe.of(formulas()));
        files.put("标题在上.xlsx", Recipe.of(Tables.xlsx(Workbooks::titled)));
        files.put("同名列.xlsx", Recipe.of(Tables.xlsx(sheet -> {
            Tables.row(sheet, "工单编号", "来电时间", "主要内容", "主要内容");
            Tables.row(sheet, "B1", "2026-01-05", "左边的路灯不亮", "右边的路灯不亮");
            Tables.row(sheet, "B2", "2026-01-05", "", "只有右边的路灯不亮");
        })));
        files.put("隐藏.xlsx", Recipe.of(Tables.xlsx(Workbooks::hidden)));
        files.put("竖并.xlsx", Recipe.of(Tables.xlsx(Workbooks::merged)));
        files.put(
                "1904.xlsx",
                Recipe.of(Tables.edit(
                        Tables.xlsx(Workbooks::serial),
                        "xl/workbook.xml",
                        xml -> xml.replaceFirst("<workbookPr[^>]*/>", "<workbookPr date1904=\"true\"/>"))));
        files.put("长号.xlsx", Recipe.of(Tables.xlsx(sheet -> {
            Tables.row(sheet, "工单编号", "来电时间", "主要内容", "身份证号", "联系电话");
            Tables.row(sheet, "B1", "2026-01-05", "海景路的路灯不亮");
            sheet.getRow(1).createCell(3).setCellValue(350211190001011000.0);
            sheet.getRow(1).createCell(4).setCellValue(13800000001.0);
        })));
        files.put(
                "悬空.xlsx",
                Recipe.of(
                        Tables.edit(good, SHEET_PART, xml -> xml.replaceFirst("(<c r=\"D3\"[^>]*><v>)\\d+", "$1999"))));
        files.put(
                "行号太大.xlsx", Recipe.of(Tables.edit(good, SHEET_PART, xml -> xml.replace("r=\"3\"", "r=\"1048577\""))));
        files.put("列号太大.xlsx", Recipe.of(Tables.edit(good, SHEET_PART, xml -> xml.replace("r=\"D3\"", "r=\"XFE3\""))));
        files.put("行号倒序.xlsx", Recipe.of(Tables.edit(good, SHEET_PART, xml -> xml.replace("r=\"2\"", "r=\"9\""))));
        files.put("行号重复.xlsx", Recipe.of(Tables.edit(good, SHEET_PART, xml -> xml.replace("r=\"3\"", "r=\"2\""))));
        files.put(
                "巨维.xlsx",
                Recipe.of(
                        Tables.edit(
                                good,
                                SHEET_PART,
                                xml -> xml.replaceFirst("<dimension[^>]*/>", "<dimension ref=\"A1:XFD1048576\"/>")
                                        .replace(
                                                "</sheetData>",
                                                "<row r=\"1048576\"><c r=\"XFD1048576\" t=\"inlineStr\"><is><t>末格</t></is></c></row></sheetData>"))));
        files.put("满行.xlsx", Recipe.of(Tables.xlsx(Workbooks::full)));
        files.put("满格.xlsx", Recipe.of(Tables.xlsx(sheet -> {
            Tables.headings(sheet);
            Tables.row(sheet, "B1", "2026-01-05", "路灯", "路灯不亮。".repeat(32_767 / 5));
        })));
        return files;
    }

    private static void titled(Sheet sheet) {
        Tables.row(sheet, "海沧区2026年一季度工单明细");
        Tables.row(sheet, "");
        Tables.row(sheet, "填报单位：虚构中心");
        Tables.headings(sheet);
        Tables.row(sheet, Tables.FIRST.split(",", -1));
        Tables.row(sheet, "B2", "2026-01-06", "缺内容");
        Tables.row(sheet, "合计", "", "", "2件");
    }

    /** A bad row that is filled to the last column that a sheet has. */
    private static void full(Sheet sheet) {
        Tables.headings(sheet);
        Tables.row(sheet, Tables.FIRST.split(",", -1));
        Tables.row(sheet, "B2", "2026-02-30", "井盖", "井盖松动");
        for (int column = 4; column < SpreadsheetVersion.EXCEL2007.getMaxColumns(); column++) {
            sheet.getRow(2).createCell(column).setCellValue("满");
        }
    }

    private static void hidden(Sheet sheet) {
        Tables.headings(sheet);
        Tables.row(sheet, Tables.FIRST.split(",", -1));
        Tables.row(sheet, Tables.SECOND.split(",", -1));
        sheet.getRow(2).setZeroHeight(true);
        sheet.setColumnHidden(2, true);
        sheet.setAutoFilter(CellRangeAddress.valueOf("A1:D3"));
        var away = sheet.getWorkbook().createSheet("藏起的");
        Tables.headings(away);
        Tables.row(away, "B3", "2026-01-07", "积水", "雨后积水到第二天还没有退");
        sheet.getWorkbook().setSheetHidden(1, true);
    }

    /** One person and one day over three rows. */
    private static void merged(Sheet sheet) {
        Tables.row(sheet, "工单编号", "来电时间", "姓名", "主要内容");
        Tables.row(sheet, "B1", "2026-01-05", "郑小芳", "海景路的路灯不亮");
        Tables.row(sheet, "B2", "", "", "村口的井盖松动");
        Tables.row(sheet, "B3", "", "", "雨后积水不退");
        sheet.addMergedRegion(CellRangeAddress.valueOf("B2:B4"));
        sheet.addMergedRegion(CellRangeAddress.valueOf("C2:C4"));
    }

    private static void serial(Sheet sheet) {
        Tables.headings(sheet);
        Tables.row(sheet, "B1", "", "路灯", "海景路的路灯三天不亮了");
        sheet.getRow(1).createCell(1).setCellValue(46027 - 1462);
    }

    private static byte[] formulas() {
        var bytes = Tables.xlsx(sheet -> {
            Tables.headings(sheet);
            for (int i = 1; i <= 3; i++) {
                Tables.row(sheet, "B" + i, "2026-01-05", "路灯", "x");
            }
            sheet.getRow(1).getCell(3).setCellFormula("\"海景路\"&\"路灯不亮\"");
            sheet.getRow(2).getCell(1).setCellFormula("DATE(2026,1,6)");
            sheet.getRow(3).getCell(3).setCellFormula("WEBSERVICE(\"http://127.0.0.1:9/\")");
        });
        return Tables.edit(
                bytes,
                SHEET_PART,
                xml -> xml.replaceFirst(
                                "<c r=\"D2\"[^>]*><f>(.*?)</f>.*?</c>",
                                "<c r=\"D2\" t=\"str\"><f>$1</f><v>海景路路灯不亮</v></c>")
                        .replaceFirst("<c r=\"B3\"[^>]*><f>(.*?)</f>.*?</c>", "<c r=\"B3\"><f>$1</f><v>46028</v></c>")
                        .replaceFirst(
                                "<c r=\"D4\"[^>]*><f>(.*?)</f>.*?</c>",
                                "<c r=\"D4\" t=\"e\"><f>$1</f><v>#REF!</v></c>"));
    }

    /** A macro, an external link, an embedded object, and a DDE formula. */
    private static byte[] active(byte[] good) {
        var bytes = Tables.edit(good, "xl/vbaProject.bin", nothing -> "x");
        bytes = Tables.edit(bytes, "xl/externalLinks/externalLink1.xml", nothing -> "<externalLink/>");
        bytes = Tables.edit(bytes, "xl/embeddings/oleObject1.bin", nothing -> "x");
        return Tables.edit(
                bytes,
                SHEET_PART,
                xml -> xml.replaceFirst(
                        "<c r=\"C3\"[^>]*>.*?</c>", "<c r=\"C3\" t=\"str\"><f>cmd|'/c calc'!A0</f><v>井盖松动</v></c>"));
    }
}
