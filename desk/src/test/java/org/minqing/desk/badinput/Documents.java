package org.minqing.desk.badinput;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Word-processor documents, old binary ones, and ones behind a password. */
final class Documents {

    /** What a reader that follows entities would bring in. */
    static final String CANARY = "金丝雀文件里的字";

    private static final String MINUTES = "人大代表接待选民日记录\n接待时间：2026年1月15日\n1.张××反映：海景路的路灯不亮，夜里看不见路。\n2.部分业主建议：加开去地铁口的公交。";
    private static final String PART = "word/document.xml";
    private static final String LAUGHS = laughs();

    private Documents() {}

    static Map<String, Recipe> recipes() {
        var files = new LinkedHashMap<String, Recipe>();
        files.put("其实是新格式.doc", Recipe.of(minutes()));
        files.put("其实是富文本.doc", Recipe.of(rtf()));
        files.put("金山表格.et", at -> java.nio.file.Files.write(at, xls(false)));
        files.put("金山文字.wps", at -> java.nio.file.Files.write(at, ole("WpsCustomData")));
        files.put("加密.xlsx", at -> java.nio.file.Files.write(at, encrypted(Tables.goodXlsx())));
        files.put("加密.docx", at -> java.nio.file.Files.write(at, encrypted(minutes())));
        files.put("加密.xls", at -> java.nio.file.Files.write(at, xls(true)));
        files.put("很旧.xls", at -> java.nio.file.Files.write(at, ole("Book")));
        files.put("更旧.xls", Recipe.of(new byte[] {9, 4, 6, 0, 0, 0, 16, 0, 0, 0, 10, 0, 0, 0}));
        hostile(files);
        files.put("修订.docx", Recipe.of(Tables.edit(minutes(), PART, Documents::withRevisions)));
        return files;
    }

    private static void hostile(Map<String, Recipe> files) {
        files.put(
                "外部实体.xlsx",
                at -> java.nio.file.Files.write(
                        at, Tables.edit(Tables.goodXlsx(), "xl/sharedStrings.xml", external(at))));
        files.put("外部实体.docx", at -> java.nio.file.Files.write(at, Tables.edit(minutes(), PART, external(at))));
        files.put(
                "外部实体.html",
                at -> java.nio.file.Files.writeString(
                        at,
                        external(at)
                                .apply(
                                        "<html><body><h1>海沧步道完工</h1><p>来源：虚构日报 2026-01-05</p><p>海沧区滨海步道昨天完工，全长三公里，沿线装了一百盏路灯，&e;市民可以从码头走到公园。</p></body></html>")));
        files.put(
                "图里有实体.docx",
                at -> java.nio.file.Files.write(
                        at,
                        Tables.edit(
                                minutes(),
                                "word/media/image1.svg",
                                nothing -> external(at)
                                        .apply("<svg xmlns=\"http://www.w3.org/2000/svg\"><text>&e;</text></svg>"))));
        files.put("十亿笑.xlsx", Recipe.of(Tables.edit(Tables.goodXlsx(), "xl/sharedStrings.xml", Documents::laughing)));
        files.put("十亿笑.docx", Recipe.of(Tables.edit(minutes(), PART, Documents::laughing)));
        files.put(
                "平方实体.xlsx",
                Recipe.of(Tables.edit(
                        Tables.goodXlsx(),
                        "xl/worksheets/sheet1.xml",
                        xml -> "<!DOCTYPE x [<!ENTITY a \"" + "a".repeat(50_000) + "\">]><x>" + "&a;".repeat(50_000)
                                + "</x>")));
    }

    /** A document type before the root whose entity names a file beside {@code at}. */
    private static java.util.function.UnaryOperator<String> external(java.nio.file.Path at) {
        var canary = at.resolveSibling("canary.txt");
        try {
            java.nio.file.Files.writeString(canary, CANARY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return xml ->
                typed(xml, "<!ENTITY e SYSTEM \"" + canary.toUri() + "\">").replace("路灯不亮", "&e;");
    }

    private static String laughing(String xml) {
        return typed(xml, LAUGHS).replace("路灯", "&l9;");
    }

    private static String typed(String xml, String entities) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><!DOCTYPE x [" + entities + "]>"
                + xml.replaceFirst("^<\\?xml[^>]*\\?>", "");
    }

    private static String laughs() {
        var entities = new StringBuilder("<!ENTITY l0 \"哈\">");
        for (int i = 1; i <= 9; i++) {
            entities.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return entities.toString();
    }

    /** Minutes of two matters. */
    static byte[] minutes() {
        try (var document = new XWPFDocument()) {
            for (var line : MINUTES.split("\n", -1)) {
                document.createParagraph().createRun().setText(line);
            }
            var bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same as rich text, every character that is not Latin by its number. */
    private static String rtf() {
        var text = new StringBuilder("{\\rtf1\\ansi\\ansicpg936 ");
        MINUTES.codePoints()
                .forEach(c ->
                        text.append(c == '\n' ? "\\par " : c < 128 ? Character.toString(c) : "\\u" + (short) c + "?"));
        return text.append("}").toString();
    }

    /** A tracked deletion, a tracked insertion, and a text box that stands there twice, for new and for old programs. */
    private static String withRevisions(String xml) {
        var box = "<w:txbxContent><w:p><w:r><w:t>框里的字只算一次</w:t></w:r></w:p></w:txbxContent>";
        var extra = "<w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>删掉的字</w:delText></w:r></w:del>"
                + "<w:ins w:id=\"2\" w:author=\"a\"><w:r><w:t>补上的字</w:t></w:r></w:ins>"
                + "<w:r><mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">"
                + "<mc:Choice Requires=\"wps\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><w:drawing><wps:txbx>"
                + box + "</wps:txbx></w:drawing></mc:Choice>"
                + "<mc:Fallback><w:pict>" + box + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        int end = xml.indexOf("</w:p>", xml.indexOf("路灯不亮"));
        return xml.substring(0, end) + extra + xml.substring(end);
    }

    private static byte[] encrypted(byte[] document) throws Exception {
        try (var container = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("invented");
            try (var out = encryptor.getDataStream(container)) {
                out.write(document);
            }
            return bytes(container);
        }
    }

    private static byte[] xls(boolean encrypted) throws IOException {
        try (var workbook = new HSSFWorkbook()) {
            var sheet = workbook.createSheet(Tables.SHEET);
            for (var line : Tables.good().split("\n", -1)) {
                Tables.row(sheet, line.split(",", -1));
            }
            Biff8EncryptionKey.setCurrentUserPassword(encrypted ? "invented" : null);
            return Tables.bytes(workbook);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    /** A compound file with one stream of a given name. */
    private static byte[] ole(String stream) throws IOException {
        try (var container = new POIFSFileSystem()) {
            container.createDocument(
                    new java.io.ByteArrayInputStream("旧的内容".repeat(2000).getBytes(StandardCharsets.UTF_8)), stream);
            return bytes(container);
        }
    }

    private static byte[] bytes(POIFSFileSystem container) throws IOException {
        var bytes = new ByteArrayOutputStream();
        container.writeFilesystem(bytes);
        return bytes.toByteArray();
    }
}
