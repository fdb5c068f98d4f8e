package org.minqing.report.docx;

import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Gives a document the styles and fonts that stand in {@code styles.xml} and {@code fontTable.xml} beside this class. */
final class DocxStyles {

    private DocxStyles() {}

    static void apply(XWPFDocument document) throws IOException {
        try (var in = resource("styles.xml")) {
            document.createStyles().setStyles(StylesDocument.Factory.parse(in).getStyles());
        } catch (XmlException e) {
            throw new IllegalStateException("expected a readable styles.xml in the jar", e);
        }
        addFontTable(document);
    }

    private static void addFontTable(XWPFDocument document) throws IOException {
        var relation = XWPFRelation.FONT_TABLE;
        try (var in = resource("fontTable.xml")) {
            var name = PackagingURIHelper.createPartName("/word/fontTable.xml");
            var part = document.getPackage().createPart(name, relation.getContentType());
            try (var out = part.getOutputStream()) {
                in.transferTo(out);
            }
            document.getPackagePart().addRelationship(name, TargetMode.INTERNAL, relation.getRelation());
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("expected a usable part name", e);
        }
    }

    private static InputStream resource(String name) {
        var in = DocxStyles.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("expected a resource " + name + " beside " + DocxStyles.class.getName());
        }
        return in;
    }
}
