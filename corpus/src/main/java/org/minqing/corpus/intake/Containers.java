package org.minqing.corpus.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.minqing.corpus.intake.archive.Container;
import org.minqing.corpus.intake.archive.FaultException;
import org.minqing.corpus.intake.archive.ZipContainer;
import org.minqing.corpus.intake.mail.MailContainer;
import org.minqing.corpus.record.RejectionCode;

/** Looks into the directory of a zip to tell what it holds. */
final class Containers {

    /** Documents that are zips and no archives, by an entry that each has; the first that fits names it. */
    private static final Map<String, String> FOREIGN = foreign();

    private Containers() {}

    private static Map<String, String> foreign() {
        var foreign = new LinkedHashMap<String, String>();
        foreign.put("xl/workbook.bin", "Excel 二进制工作簿");
        foreign.put("ppt/presentation.xml", "PowerPoint 演示文稿");
        foreign.put("OFD.xml", "OFD 版式文件");
        foreign.put("META-INF/container.xml", "EPUB 电子书");
        foreign.put("META-INF/manifest.xml", "OpenDocument 文档");
        foreign.put("META-INF/MANIFEST.MF", "程序");
        foreign.put("[Content_Types].xml", "Office 文档");
        return Collections.unmodifiableMap(foreign);
    }

    /**
     * @throws UnreadableFileException if the zip is cut, or an office document that is not read
     */
    static FileFormat ofZip(Path file) throws IOException, UnreadableFileException {
        Set<String> names;
        try {
            names = ZipContainer.names(file);
        } catch (FaultException e) {
            throw new UnreadableFileException(e.fault().code(), e.fault().detail(), e);
        }
        if (names.contains("xl/workbook.xml")) {
            return FileFormat.XLSX;
        }
        if (names.contains("word/document.xml")) {
            return FileFormat.DOCX;
        }
        for (var foreign : FOREIGN.entrySet()) {
            if (names.contains(foreign.getKey())) {
                throw new UnreadableFileException(RejectionCode.FORMAT_UNSUPPORTED, foreign.getValue());
            }
        }
        return FileFormat.ZIP;
    }

    /**
     * Opens a file that holds others.
     *
     * @param format {@link FileFormat#ZIP}, else an e-mail
     * @throws FaultException if the archive as a whole cannot be trusted
     */
    static Container open(Path file, FileFormat format) throws IOException, FaultException {
        return format == FileFormat.ZIP ? ZipContainer.open(file) : MailContainer.open(file);
    }
}
