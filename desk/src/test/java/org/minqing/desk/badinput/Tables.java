package org.minqing.desk.badinput;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Tables as an office exports them, to be made bad afterwards. */
final class Tables {

    static final String SHEET = "明细";
    static final String HEADINGS = "工单编号,来电时间,工单标题,主要内容";
    static final String FIRST = "B1,2026-01-05,路灯不亮,海景路的路灯三天不亮了请派人来修";
    static final String SECOND = "B2,2026-01-06,井盖松动,囷瑶村口的井盖松动车一过就响";

    private Tables() {}

    /** Lines under the usual headings. */
    static String csv(String... rows) {
        return HEADINGS + "\n" + String.join("\n", rows) + "\n";
    }

    /** Two good rows. */
    static String good() {
        return csv(FIRST, SECOND);
    }

    /** A workbook with one sheet, filled row by row. */
    static byte[] xlsx(Consumer<Sheet> content) {
        try (var workbook = new XSSFWorkbook()) {
            content.accept(workbook.createSheet(SHEET));
            return bytes(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workbook of two good rows. */
    static byte[] goodXlsx() {
        return xlsx(sheet -> {
            for (var line : good().split("\n", -1)) {
                row(sheet, line.split(",", -1));
            }
        });
    }

    static byte[] bytes(Workbook workbook) throws IOException {
        var bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }

    /** Appends a row of text cells; an empty text leaves a cell out. */
    static void row(Sheet sheet, String... values) {
        var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int column = 0; column < values.length; column++) {
            if (!values[column].isEmpty()) {
                row.createCell(column).setCellValue(values[column]);
            }
        }
    }

    /** Appends the usual headings. */
    static void headings(Sheet sheet) {
        row(sheet, HEADINGS.split(",", -1));
    }

    /** Rewrites one part of an office document as UTF-8 text; a part that is not there is added from an empty one. */
    static byte[] edit(byte[] document, String part, UnaryOperator<String> change) {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(document));
                var out = new ZipOutputStream(bytes)) {
            boolean there = false;
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var content = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                boolean here = entry.getName().equals(part);
                there |= here;
                out.write(
                        here
                                ? change.apply(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
            if (!there) {
                out.putNextEntry(new ZipEntry(part));
                out.write(change.apply("").getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
