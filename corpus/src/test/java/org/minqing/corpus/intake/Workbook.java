package org.minqing.corpus.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes workbooks for tests. */
final class Workbook {

    private Workbook() {}

    /** Writes an .xlsx with one sheet. */
    static Path xlsx(Path folder, String name, String sheet, Consumer<Sheet> content) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            content.accept(workbook.createSheet(sheet));
            return write(folder.resolve(name), workbook);
        }
    }

    static Path xls(Path folder, String name, String sheet, Consumer<Sheet> content) throws IOException {
        try (var workbook = new HSSFWorkbook()) {
            content.accept(workbook.createSheet(sheet));
            return write(folder.resolve(name), workbook);
        }
    }

    static Path write(Path file, org.apache.poi.ss.usermodel.Workbook workbook) throws IOException {
        var bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return Files.write(file, bytes.toByteArray());
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

    /** Rewrites one part of an office document as UTF-8 text. */
    static Path edit(Path file, String part, UnaryOperator<String> change) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(Files.newInputStream(file));
                var out = new ZipOutputStream(bytes)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var content = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(
                        entry.getName().equals(part)
                                ? change.apply(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        }
        return Files.write(file, bytes.toByteArray());
    }
}
