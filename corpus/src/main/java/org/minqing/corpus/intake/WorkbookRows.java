package org.minqing.corpus.intake;

import java.io.IOException;
import java.nio.file.Path;
import org.minqing.corpus.record.RejectionCode;

/** Rows of an .xlsx workbook, streamed; only its table of shared texts is held, packed. */
final class WorkbookRows implements RowSource, AutoCloseable {

    private final OfficeZip zip;
    private final WorkbookParts parts;
    private final DateStyles styles;
    private final PackedTexts strings;
    private final TextCleaning cleaning;

    private WorkbookRows(
            OfficeZip zip, WorkbookParts parts, DateStyles styles, PackedTexts strings, TextCleaning cleaning) {
        this.zip = zip;
        this.parts = parts;
        this.styles = styles;
        this.strings = strings;
        this.cleaning = cleaning;
    }

    /**
     * @throws UnreadableFileException if a part that every sheet needs is damaged or hostile
     */
    static WorkbookRows open(Path file, TextCleaning cleaning) throws IOException, UnreadableFileException {
        var zip = OfficeZip.open(file);
        var strings = new SharedStrings();
        try {
            var parts = new WorkbookParts();
            zip.parse("xl/workbook.xml", parts);
            zip.parse("xl/_rels/workbook.xml.rels", parts);
            var styles = new DateStyles();
            parseIfThere(zip, "xl/styles.xml", styles);
            parseIfThere(zip, "xl/sharedStrings.xml", strings);
            return new WorkbookRows(zip, parts, styles, strings.strings(), cleaning);
        } catch (IOException | UnreadableFileException | RuntimeException e) {
            strings.strings().close();
            zip.close();
            throw e;
        }
    }

    private static void parseIfThere(OfficeZip zip, String part, org.xml.sax.helpers.DefaultHandler handler)
            throws IOException, UnreadableFileException {
        if (zip.names().contains(part)) {
            zip.parse(part, handler);
        }
    }

    /** What the workbook holds besides data, in Chinese, or empty: nothing of it is run or fetched. */
    String activeContent() {
        return ActiveContent.in(zip.names());
    }

    @Override
    public void visit(RowVisitor visitor) throws IOException, UnreadableFileException {
        for (var sheet : parts.sheets()) {
            var part = parts.part(sheet);
            if (part.isEmpty()) {
                throw new UnreadableFileException(RejectionCode.FILE_DAMAGED, "缺少工作表");
            }
            if (part.contains("worksheets/")) {
                visitor.sheet(sheet.name(), sheet.hidden());
                if (parts.from1904()) {
                    visitor.countsFrom1904();
                }
                zip.parse(part, new SheetHandler(strings, styles, parts.from1904(), cleaning, visitor));
            }
        }
    }

    @Override
    public void close() throws IOException {
        strings.close();
        zip.close();
    }
}
