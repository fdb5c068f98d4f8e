package org.minqing.corpus.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.minqing.corpus.record.RejectionCode;

/** Looks into the directory of a zip or OLE2 container to tell what it holds. */
final class Containers {

    private Containers() {}

    /**
     * @throws UnreadableFileException if the zip is cut, hostile, or no office document
     */
    static FileFormat ofZip(Path file) throws IOException, UnreadableFileException {
        try (var zip = OfficeZip.open(file)) {
            var names = zip.names();
            if (names.contains("xl/workbook.xml")) {
                return FileFormat.XLSX;
            }
            if (names.contains("word/document.xml")) {
                return FileFormat.DOCX;
            }
            throw new UnreadableFileException(
                    RejectionCode.FORMAT_UNSUPPORTED, names.contains("xl/workbook.bin") ? "Excel 二进制工作簿" : "压缩包");
        }
    }

    /**
     * @throws UnreadableFileException if the container is damaged, encrypted, too old, or holds no workbook
     */
    static FileFormat ofOle(Path file) throws UnreadableFileException {
        Set<String> names;
        try (var container = new POIFSFileSystem(file.toFile(), true)) {
            names = container.getRoot().getEntryNames();
        } catch (IOException | RuntimeException e) {
            throw new UnreadableFileException(RejectionCode.FILE_DAMAGED, "", e);
        }
        if (names.contains(Decryptor.DEFAULT_POIFS_ENTRY)) {
            throw new UnreadableFileException(RejectionCode.FILE_ENCRYPTED, "");
        }
        if (names.contains("Workbook") || names.contains("WORKBOOK")) {
            return FileFormat.XLS;
        }
        if (names.contains("Book")) {
            throw new UnreadableFileException(RejectionCode.FORMAT_OLD, "Excel 5/95 工作簿");
        }
        if (names.contains("WordDocument")) {
            throw new UnreadableFileException(RejectionCode.FORMAT_OLD, "Word 97-2003 文档，请另存为 .docx");
        }
        throw new UnreadableFileException(RejectionCode.FORMAT_UNSUPPORTED, "OLE2");
    }
}
