package org.minqing.corpus.intake.isolated;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFUserException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.minqing.corpus.record.RejectionCode;

/** Chooses the parser that fits the bytes. Runs in the child. */
final class Parsers {

    private Parsers() {}

    static void parse(Task task, byte[] content, PieceOutput out) throws IOException, RefusedException {
        switch (task) {
            case OLE -> parseContainer(content, out);
            case PDF -> PdfDocument.parse(content, out);
            case RTF -> RichText.parse(content, out);
        }
    }

    private static void parseContainer(byte[] content, PieceOutput out) throws IOException, RefusedException {
        try (var container = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            var names = container.getRoot().getEntryNames();
            if (names.contains(Decryptor.DEFAULT_POIFS_ENTRY)) {
                throw new RefusedException(RejectionCode.FILE_ENCRYPTED, "");
            }
            if (names.contains("Workbook") || names.contains("WORKBOOK")) {
                OldWorkbook.parse(container, out);
            } else if (names.contains("WordDocument")) {
                OldDocument.parse(container, out);
            } else {
                throw unreadable(names);
            }
        } catch (EncryptedDocumentException e) {
            throw new RefusedException(RejectionCode.FILE_ENCRYPTED, "");
        } catch (OldFileFormatException e) {
            throw new RefusedException(RejectionCode.FORMAT_OLD, "");
        } catch (HSSFUserException e) {
            throw new RefusedException(RejectionCode.FILE_DAMAGED, "");
        }
    }

    private static RefusedException unreadable(Set<String> names) {
        if (names.contains("Book")) {
            return new RefusedException(RejectionCode.FORMAT_OLD, "Excel 5/95 工作簿");
        }
        if (names.contains("PowerPoint Document")) {
            return new RefusedException(RejectionCode.FORMAT_UNSUPPORTED, "演示文稿");
        }
        boolean mail = names.stream().anyMatch(name -> name.startsWith("__properties_version"));
        return new RefusedException(RejectionCode.FORMAT_UNSUPPORTED, mail ? "Outlook 邮件（.msg），请另存为 .eml" : "OLE2");
    }
}
