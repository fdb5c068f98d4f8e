package org.minqing.corpus.intake;

import java.io.IOException;
import java.nio.file.Path;
import org.minqing.corpus.record.RejectionCode;

/** Looks into the directory of a zip to tell what it holds. */
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
}
