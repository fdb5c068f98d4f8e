package org.minqing.corpus.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Makes and finds documents for tests. */
final class Documents {

    private Documents() {}

    /** A fixture from the folder {@code documents}, under another name if it is to lie. */
    static Path fixture(Path folder, String fixture, String name) throws IOException {
        try (var in = Objects.requireNonNull(Documents.class.getResourceAsStream("documents/" + fixture), fixture)) {
            return Files.write(folder.resolve(name), in.readAllBytes());
        }
    }

    static Path docx(Path folder, String name, Consumer<XWPFDocument> content) throws IOException {
        try (var document = new XWPFDocument()) {
            content.accept(document);
            return write(folder.resolve(name), document::write);
        }
    }

    static void paragraphs(XWPFDocument document, String... texts) {
        for (var text : texts) {
            document.createParagraph().createRun().setText(text);
        }
    }

    static XWPFTable table(XWPFDocument document, String[]... rows) {
        var table = document.createTable(rows.length, rows[0].length);
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].length; column++) {
                table.getRow(row).getCell(column).setText(rows[row][column]);
            }
        }
        return table;
    }

    /** A page of which a scanner made a picture: no text. */
    static Path scan(Path folder, String name) throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            return write(folder.resolve(name), document::save);
        }
    }

    static Path lockedPdf(Path folder, String name) throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var policy = new StandardProtectionPolicy("甲", "乙", new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            return write(folder.resolve(name), document::save);
        }
    }

    /** A container with one stream in it. */
    static Path container(Path folder, String name, String stream) throws IOException {
        try (var container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
            return write(folder.resolve(name), container::writeFilesystem);
        }
    }

    /** What writes a document. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException, EncryptedDocumentException;
    }

    static Path write(Path file, Writing writing) throws IOException {
        var bytes = new ByteArrayOutputStream();
        writing.to(bytes);
        return Files.write(file, bytes.toByteArray());
    }
}
