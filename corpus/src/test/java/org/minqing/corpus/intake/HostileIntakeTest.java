package org.minqing.corpus.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minqing.corpus.record.RejectionCode;

class HostileIntakeTest {

    @TempDir
    Path folder;

    private Path workbook() throws IOException {
        return Workbook.xlsx(folder, "工单.xlsx", "明细", sheet -> {
            Workbook.row(sheet, "工单编号", "来电时间", "主要内容");
            for (int i = 0; i < 500; i++) {
                Workbook.row(sheet, "A-" + i, "2026-01-05", "积水" + i * 7919 % 1000);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "空.xlsx", "空.xls", "空.csv", "空.tsv", "空.txt", "空.docx", "空.doc", "空.pdf", "空.html", "空.mht", "空.json",
                "空.jsonl", "空.eml", "空.zip", "空"
            })
    void anEmptyFileIsSaidToBeEmpty(String name) throws IOException {
        Collected.fromBytes(folder, name, new byte[0]).rejected(RejectionCode.FILE_EMPTY, "", 0, "");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 0.9, 0.999})
    void aWorkbookThatIsCutGivesNoRowAtAll(double part) throws IOException {
        var whole = Files.readAllBytes(workbook());
        var cut = Arrays.copyOf(whole, (int) (whole.length * part));

        var read = Collected.fromBytes(folder, "cut.xlsx", cut);

        read.rejected(RejectionCode.FILE_DAMAGED, "", 0, "");
        assertEquals(0, read.report.accepted());
    }

    @Test
    void aSheetThatBreaksOffGivesNoRowAtAll() throws IOException {
        var file = Workbook.edit(workbook(), "xl/worksheets/sheet1.xml", xml -> xml.substring(0, xml.length() / 2));

        var read = Collected.from(file);

        read.rejected(RejectionCode.FILE_DAMAGED, "", 0, "");
        assertEquals(0, read.report.accepted());
    }

    @Test
    void anEncryptedWorkbookIsSaidToBeEncrypted() throws Exception {
        var file = folder.resolve("密.xlsx");
        try (var container = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("invented");
            try (var out = encryptor.getDataStream(container)) {
                out.write(Files.readAllBytes(workbook()));
            }
            try (var out = Files.newOutputStream(file)) {
                container.writeFilesystem(out);
            }
        }

        Collected.from(file).rejected(RejectionCode.FILE_ENCRYPTED, "", 0, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml", "xl/styles.xml"})
    void anExternalEntityIsRefusedAndNeverRead(String part) throws IOException {
        var canary = Files.writeString(folder.resolve("canary.txt"), "CANARY");
        var file = Workbook.edit(
                workbook(),
                part,
                xml -> xml.replaceFirst(
                                "(<\\?xml[^>]*\\?>)?",
                                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><!DOCTYPE x [<!ENTITY e SYSTEM \""
                                        + canary.toUri() + "\">]>")
                        .replace("积水7", "&e;"));

        var read = Collected.from(file);

        read.rejected(RejectionCode.FILE_HOSTILE, "", 0, "");
        assertFalse(read.rejections.toString().contains("CANARY"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/document.xml", "word/media/image1.svg", "word/comments.xml"})
    void anEntityThatLiesElsewhereIsRefusedInEveryPartOfADocument(String part) throws IOException {
        var canary = Files.writeString(folder.resolve("canary.txt"), "CANARY");
        var body =
                "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>1.陈先生反映：积水。&e;</w:t></w:r></w:p></w:body></w:document>";
        var doctype = "<?xml version=\"1.0\"?>\n<!DOCTYPE x [<!ENTITY e SYSTEM \"" + canary.toUri() + "\">]>";
        var parts = new HashMap<String, byte[]>();
        parts.put("word/document.xml", body.replace("&e;", "").getBytes(StandardCharsets.UTF_8));
        parts.put(part, (doctype + body).getBytes(StandardCharsets.UTF_8));

        var read = Collected.fromBytes(folder, "纪要.docx", Zips.of(parts));

        read.rejected(RejectionCode.FILE_HOSTILE, "", 0, "");
        assertFalse(read.rejections.toString().contains("CANARY"));
    }

    @Test
    void anEntityThatLiesElsewhereIsRefusedInAPage() throws IOException {
        var canary = Files.writeString(folder.resolve("canary.txt"), "CANARY");
        var page = "<!DOCTYPE html [<!ENTITY e SYSTEM \"" + canary.toUri()
                + "\">]><html><body><h1>标题一二三四五</h1><p>2026-01-05</p>&e;" + "<p>" + "正文。".repeat(40)
                + "</p></body></html>";

        Collected.fromText(folder, "页.html", page).rejected(RejectionCode.FILE_HOSTILE, "", 0, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/sharedStrings.xml", "xl/worksheets/sheet1.xml", "word/document.xml"})
    void entitiesThatGrowAreRefusedAtOnce(String part) throws IOException {
        var laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
        }
        laughs.append("]><x>&a29;</x>");
        var content = laughs.toString();
        var file = part.startsWith("xl/")
                ? Files.readAllBytes(Workbook.edit(workbook(), part, xml -> content))
                : Zips.of(part, content.getBytes(StandardCharsets.UTF_8));

        var read = assertTimeoutPreemptively(Duration.ofSeconds(25), () -> Collected.fromBytes(folder, "笑.xlsx", file));

        read.rejected(RejectionCode.FILE_HOSTILE, "", 0, "");
    }

    @Test
    void aBombIsStoppedBeforeItUnpacks() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<d>".getBytes(StandardCharsets.UTF_8));
            var blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 300; i++) {
                zip.write(blanks);
            }
        }

        var read = assertTimeoutPreemptively(
                Duration.ofSeconds(25), () -> Collected.fromBytes(folder, "bomb.docx", bytes.toByteArray()));

        read.rejected(RejectionCode.LIMIT_UNPACKED_SIZE, "", 0, "");
    }

    @Test
    void rowNumbersThatRunBackOrBeyondTheSheetAreDamage() throws IOException {
        for (var number : List.of("2", "1048577", "99999999999")) {
            var file = Workbook.edit(
                    workbook(),
                    "xl/worksheets/sheet1.xml",
                    xml -> xml.replaceFirst("<row r=\"9\"", "<row r=\"" + number + "\""));

            assertEquals(
                    List.of(RejectionCode.FILE_DAMAGED), Collected.from(file).codes(), number);
        }
    }

    @Test
    void binaryAndForeignFormatsAreUnsupportedWhateverTheyAreCalled() throws IOException {
        var noise = new byte[20_000];
        new Random(7).nextBytes(noise);
        var jpeg = noise.clone();
        jpeg[0] = (byte) 0xFF;
        jpeg[1] = (byte) 0xD8;

        for (var content : List.of(
                noise,
                jpeg,
                "<?xml version=\"1.0\"?><other/>".getBytes(StandardCharsets.US_ASCII),
                "MIME-Version: 1.0\n\nx".getBytes(StandardCharsets.US_ASCII))) {
            Collected.fromBytes(folder, "x.csv", content).rejected(RejectionCode.FORMAT_UNSUPPORTED, "", 0, "");
        }
    }

    @Test
    void aFileThatChangedAfterItWasListedIsNotRead() throws IOException {
        var file = workbook();
        var listed = InputFiles.expand(List.of(file)).files().getFirst();
        Files.writeString(file, "诉求内容,时间\n积水,2026-01-05\n");
        var codes = new java.util.ArrayList<RejectionCode>();

        var report = new Intake(IntakeOptions.NONE).read(listed, new IntakeSink() {
            @Override
            public void submission(org.minqing.corpus.record.RawSubmission submission) {
                throw new AssertionError("delivered a row of a changed file");
            }

            @Override
            public void news(org.minqing.corpus.record.RawNewsItem item) {
                throw new AssertionError("delivered news of a changed file");
            }

            @Override
            public void rejection(org.minqing.corpus.record.Rejection rejection) {
                codes.add(rejection.code());
            }

            @Override
            public void warning(Warning warning) {
                throw new AssertionError("warned of a changed file");
            }
        });

        assertEquals(List.of(RejectionCode.FILE_CHANGED), codes);
        assertEquals(1, report.rejected());
    }

    @Test
    void macrosAreSaidAndNotRun() throws IOException {
        var file = workbook();
        var bytes = new ByteArrayOutputStream();
        try (var in = new java.util.zip.ZipInputStream(Files.newInputStream(file));
                var out = new ZipOutputStream(bytes)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(out);
            }
            out.putNextEntry(new ZipEntry("xl/vbaProject.bin"));
            out.write(1);
        }

        var read = Collected.fromBytes(folder, "macro.xlsm", bytes.toByteArray());

        assertEquals(500, read.report.accepted());
        assertEquals(List.of(WarningCode.MACRO_PRESENT), read.warningCodes());
        assertEquals("宏", read.warnings.getFirst().detail());
    }
}
