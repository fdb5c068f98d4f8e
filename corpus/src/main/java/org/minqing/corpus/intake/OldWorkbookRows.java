package org.minqing.corpus.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.minqing.corpus.record.RejectionCode;

/** Rows of an .xls workbook (Excel 97 to 2003). The format holds at most 65,536 rows a sheet and is loaded whole. */
final class OldWorkbookRows implements RowSource, AutoCloseable {

    private final HSSFWorkbook workbook;
    private final TextCleaning cleaning;

    private OldWorkbookRows(HSSFWorkbook workbook, TextCleaning cleaning) {
        this.workbook = workbook;
        this.cleaning = cleaning;
    }

    /**
     * @throws UnreadableFileException if the workbook is encrypted, older, or damaged
     */
    static OldWorkbookRows open(Path file, TextCleaning cleaning) throws IOException, UnreadableFileException {
        try (var container = new POIFSFileSystem(file.toFile(), true)) {
            return new OldWorkbookRows(new HSSFWorkbook(container, false), cleaning);
        } catch (EncryptedDocumentException e) {
            throw new UnreadableFileException(RejectionCode.FILE_ENCRYPTED, "", e);
        } catch (OldExcelFormatException e) {
            throw new UnreadableFileException(RejectionCode.FORMAT_OLD, "", e);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableFileException(RejectionCode.FILE_DAMAGED, "", e);
        }
    }

    @Override
    public void visit(RowVisitor visitor) {
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            visitor.sheet(workbook.getSheetName(i), workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i));
            lookAround(workbook.getSheetAt(i), visitor);
            for (var row : workbook.getSheetAt(i)) {
                visitor.row(row((HSSFRow) row), row.getZeroHeight());
            }
        }
    }

    private void lookAround(HSSFSheet sheet, RowVisitor visitor) {
        if (workbook.getInternalWorkbook().isUsing1904DateWindowing()) {
            visitor.countsFrom1904();
        }
        for (var area : sheet.getMergedRegions()) {
            visitor.merged(new MergedCells(
                    area.getFirstRow() + 1, area.getLastRow() + 1, area.getFirstColumn(), area.getLastColumn()));
        }
        for (int column = 0; column <= SpreadsheetVersion.EXCEL97.getLastColumnIndex(); column++) {
            if (sheet.isColumnHidden(column)) {
                visitor.hiddenColumns(column, column);
            }
        }
    }

    private TableRow row(HSSFRow row) {
        var cells = new ArrayList<Cell>();
        for (int column = 0; column < row.getLastCellNum(); column++) {
            var cell = row.getCell(column, Row.MissingCellPolicy.RETURN_BLANK_AS_NULL);
            cells.add(cell == null ? Cell.BLANK : cell(cell));
        }
        return TableRow.of(row.getRowNum() + 1, cells);
    }

    private Cell cell(HSSFCell cell) {
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> number(cell);
            case BOOLEAN -> Cell.text(cell.getBooleanCellValue() ? "是" : "否");
            case ERROR -> new Cell(errorText(cell.getErrorCellValue()), Cell.Kind.ERROR);
            case STRING -> Cell.text(cleaning.clean(cell.getStringCellValue()));
            default -> Cell.BLANK;
        };
    }

    private Cell number(HSSFCell cell) {
        boolean date = DateUtil.isCellDateFormatted(cell);
        boolean from1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
        return CellNumbers.cell(Double.toString(cell.getNumericCellValue()), date, from1904);
    }

    private static String errorText(byte code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#错误";
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
