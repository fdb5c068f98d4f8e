package org.minqing.corpus.intake.isolated;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.minqing.corpus.record.RejectionCode;

/** Reads a .pdf with text in it as paragraphs. Nothing of it is drawn, run or fetched. */
final class PdfDocument {

    private PdfDocument() {}

    static void parse(byte[] content, PieceOutput out) throws IOException, RefusedException {
        try (var document = Loader.loadPDF(content)) {
            out.put(new Piece.Form(Piece.Layout.DOCUMENT));
            var lines = new PdfLines();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                lines.read(document, page);
                out.tick();
            }
            int number = 0;
            for (var paragraph : PdfParagraphs.of(lines.pages())) {
                out.put(new Piece.Paragraph(++number, false, paragraph));
            }
            if (number == 0) {
                throw new RefusedException(RejectionCode.DOCUMENT_NO_TEXT, "扫描件");
            }
            remark(document, out);
        } catch (InvalidPasswordException e) {
            throw new RefusedException(RejectionCode.FILE_ENCRYPTED, "");
        }
    }

    private static void remark(PDDocument document, PieceOutput out) throws IOException {
        var names = document.getDocumentCatalog().getNames();
        if (names != null && names.getJavaScript() != null) {
            out.put(new Piece.Remark(true, "脚本"));
        }
        if (names != null && names.getEmbeddedFiles() != null) {
            out.put(new Piece.Remark(true, "嵌入对象"));
        }
    }
}
