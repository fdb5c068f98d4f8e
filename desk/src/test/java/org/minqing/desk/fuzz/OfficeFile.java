package org.minqing.desk.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An office document that is whole but for one part: changes of that part reach the reader instead of breaking the zip. */
final class OfficeFile {

    private static final String TYPES = """
            <?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\
            <Override PartName="/%s" ContentType="application/vnd.openxmlformats-officedocument.%s.main+xml"/></Types>""";

    private static final String RELATIONS = """
            <?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s"/>\
            </Relationships>""";

    private static final String WORKBOOK = """
            <?xml version="1.0" encoding="UTF-8"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
            <sheets><sheet name="明细" sheetId="1" r:id="rId1"/></sheets></workbook>""";

    private OfficeFile() {}

    /** @param sheet bytes of the only sheet */
    static byte[] workbook(byte[] sheet) {
        return zip(Map.of(
                "[Content_Types].xml",
                utf8(TYPES.formatted("xl/workbook.xml", "spreadsheetml.sheet")),
                "_rels/.rels",
                utf8(RELATIONS.formatted("officeDocument", "xl/workbook.xml")),
                "xl/_rels/workbook.xml.rels",
                utf8(RELATIONS.formatted("worksheet", "worksheets/sheet1.xml")),
                "xl/workbook.xml",
                utf8(WORKBOOK),
                "xl/worksheets/sheet1.xml",
                sheet));
    }

    /** @param body bytes of the main part */
    static byte[] document(byte[] body) {
        return zip(Map.of(
                "[Content_Types].xml",
                utf8(TYPES.formatted("word/document.xml", "wordprocessingml.document")),
                "_rels/.rels",
                utf8(RELATIONS.formatted("officeDocument", "word/document.xml")),
                "word/document.xml",
                body));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
