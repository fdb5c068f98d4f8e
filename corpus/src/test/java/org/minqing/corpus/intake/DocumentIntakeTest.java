package org.minqing.corpus.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minqing.corpus.record.RejectionCode;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

class DocumentIntakeTest {

    private static final String FIRST =
            "张××反映：小区门口的道路坑洼不平，每逢下雨就积水，老人和孩子出行都要绕到机动车道上，希望相关部门尽快安排人手勘查修补，并在雨季到来以前疏通边沟，补上的话。\n下雨天孩子没法走。";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"minutes.docx", "minutes.doc", "minutes.rtf"})
    void eachProgramsFormOfADocumentGivesTheSameTextsOnce(String fixture) throws IOException {
        var read = Collected.from(Documents.fixture(folder, fixture, fixture));

        assertEquals(List.of("广场舞音响太吵，影响孩子写作业", "楼道堆放杂物", FIRST, "李女士建议：公交站加装雨棚。\n框里的话。"), read.texts());
        assertEquals("由街道转交通局办理。", read.submissions.getLast().reply());
        assertTrue(read.submissions.stream()
                .allMatch(one -> one.receivedOn().equals(LocalDate.of(2026, 1, 15))
                        && one.channel().equals("代表接待日")));
        assertEquals(List.of(WarningCode.PARTS_LEFT_OUT), read.warningCodes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"minutes.docx", "minutes.doc"})
    void rowsOfTablesAndParagraphsSayWhereTheyStand(String fixture) throws IOException {
        var read = Collected.from(Documents.fixture(folder, fixture, fixture));

        assertEquals(
                List.of("表格2 2", "表格2 3", " 2", " 4"),
                read.submissions.stream()
                        .map(one -> one.source().sheet() + " " + one.source().row())
                        .toList());
        assertEquals("已删除的修订、批注、脚注、隐藏文字", read.warnings.getFirst().detail());
    }

    @Test
    void thePagesOfAPdfAreParagraphsWithoutHeadsAndPageNumbers() throws IOException {
        var read = Collected.from(Documents.fixture(folder, "two-pages.pdf", "记录.pdf"));

        assertEquals(12, read.submissions.size());
        assertEquals("pdf", read.report.format());
        for (int i = 1; i <= 12; i++) {
            assertEquals(
                    "张××反映：小区门口的道路坑洼不平，每逢下雨就积水，老人和孩子出行都要绕到机动车道上，希望相关部门尽快安排人手勘查修补，"
                            + "并在雨季到来以前疏通边沟，避免再次出现去年夏天那样的积水，大家都很着急。\n第" + i + "件的补充：联系电话13800000003，"
                            + "下雨天没法走，".repeat(9) + "请尽快处理。",
                    read.texts().get(i - 1));
        }
        assertEquals(LocalDate.of(2026, 1, 15), read.submissions.getFirst().receivedOn());
        assertEquals(4, read.submissions.getFirst().source().row());
    }

    @ParameterizedTest
    @CsvSource({
        "minutes.docx, 记录.doc, docx, true",
        "minutes.rtf, 记录.doc, rtf, true",
        "minutes.doc, 记录.docx, doc, true",
        "minutes.doc, 记录.wps, doc, false"
    })
    void theContentTellsTheFormat(String fixture, String name, String format, boolean lies) throws IOException {
        var read = Collected.from(Documents.fixture(folder, fixture, name));

        assertEquals(4, read.report.accepted());
        assertEquals(format, read.report.format());
        assertEquals(lies, read.warningCodes().contains(WarningCode.TYPE_MISMATCH));
    }

    @Test
    void aWorkbookOfWpsIsReadAsAnXls() throws IOException {
        var file = Workbook.xls(folder, "工单.et", "表", sheet -> {
            Workbook.row(sheet, "编号", "时间", "内容");
            Workbook.row(sheet, "A-1", "2026-01-05", "积水");
        });

        var read = Collected.from(file);

        assertEquals(List.of("积水"), read.texts());
        assertEquals(List.of(), read.warningCodes());
    }

    @Test
    void whatIsLockedNeedsItsPasswordTakenOff() throws Exception {
        Biff8EncryptionKey.setCurrentUserPassword("甲");
        try (var workbook = new HSSFWorkbook();
                var document =
                        new HWPFDocument(Files.newInputStream(Documents.fixture(folder, "minutes.doc", "open.doc")))) {
            workbook.createSheet("表").createRow(0).createCell(0).setCellValue("内容");
            Documents.write(folder.resolve("locked.xls"), workbook::write);
            Documents.write(folder.resolve("locked.doc"), document::write);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        try (var container = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("甲");
            try (var out = encryptor.getDataStream(container)) {
                out.write(Files.readAllBytes(Documents.fixture(folder, "minutes.docx", "open.docx")));
            }
            Documents.write(folder.resolve("locked.docx"), container::writeFilesystem);
        }
        Documents.lockedPdf(folder, "locked.pdf");

        for (var name : List.of("locked.xls", "locked.doc", "locked.docx", "locked.pdf")) {
            Collected.from(folder.resolve(name)).rejected(RejectionCode.FILE_ENCRYPTED, "", 0, "");
        }
    }

    @Test
    void formatsFromBeforeExcel97AreTooOld() throws IOException {
        for (int[] begin : new int[][] {{0, 4}, {2, 6}, {4, 6}, {8, 8}}) {
            var content = new byte[] {0x09, (byte) begin[0], (byte) begin[1], 0, 0, 0, 0x10, 0};
            Collected.fromBytes(folder, "旧.xls", content).rejected(RejectionCode.FORMAT_OLD, "", 0, "");
        }
        Collected.from(Documents.container(folder, "九五.xls", "Book")).rejected(RejectionCode.FORMAT_OLD, "", 0, "");
    }

    @Test
    void damagedAndForeignContainersAreToldApart() throws IOException {
        var whole = Files.readAllBytes(Documents.fixture(folder, "minutes.doc", "whole.doc"));
        var half = Arrays.copyOf(whole, whole.length / 2);

        Collected.fromBytes(folder, "half.doc", half).rejected(RejectionCode.FILE_DAMAGED, "", 0, "");
        Collected.fromBytes(folder, "half.pdf", "%PDF-1.7 something".getBytes(StandardCharsets.US_ASCII))
                .rejected(RejectionCode.FILE_DAMAGED, "", 0, "");
        Collected.from(Documents.container(folder, "演示.ppt", "PowerPoint Document"))
                .rejected(RejectionCode.FORMAT_UNSUPPORTED, "", 0, "");
    }

    @Test
    void aScanHasNoText() throws IOException {
        var rejection =
                Collected.from(Documents.scan(folder, "扫描.pdf")).rejected(RejectionCode.DOCUMENT_NO_TEXT, "", 0, "");

        assertEquals("扫描件", rejection.detail());
        assertTrue(rejection.message().contains("扫描件请先识别出文字"));
    }

    @Test
    void aTableWhoseColumnsArePlacedByTabsIsNotGuessedAt() throws IOException {
        var file = Documents.docx(
                folder,
                "2026-01-15.docx",
                document -> Documents.paragraphs(document, "反映人\t反映内容\t来访时间", "王××\t广场舞太吵\t2026年1月15日"));

        Collected.from(file).rejected(RejectionCode.FORMAT_UNSUPPORTED, "", 0, "");
    }

    @Test
    void spannedCellsStandInEachRowButNotWhatWasSaid() throws IOException {
        var file = Documents.docx(folder, "汇总.docx", document -> {
            var table = Documents.table(
                    document,
                    new String[] {"来访时间", "姓名", "反映内容"},
                    new String[] {"2026年1月15日", "王××", "广场舞太吵"},
                    new String[] {"", "赵先生", "楼道堆放杂物"});
            span(table.getRow(1).getCell(0), STMerge.RESTART);
            span(table.getRow(2).getCell(0), STMerge.CONTINUE);
        });

        var read = Collected.from(file);

        assertEquals(List.of("广场舞太吵", "楼道堆放杂物"), read.texts());
        assertEquals(LocalDate.of(2026, 1, 15), read.submissions.getLast().receivedOn());
    }

    private static void span(XWPFTableCell cell, STMerge.Enum merge) {
        cell.getCTTc().addNewTcPr().addNewVMerge().setVal(merge);
    }

    @Test
    void rowsWithoutADateHaveTheDocuments() throws IOException {
        var file = Documents.docx(folder, "汇总.docx", document -> {
            Documents.paragraphs(document, "代表接待日汇总", "时间：2026年1月15日");
            Documents.table(
                    document, new String[] {"序号", "姓名", "反映内容"}, new String[] {"1", "王××", "广场舞太吵"}, new String[] {
                        "合计", "1件", ""
                    });
        });

        var read = Collected.from(file);

        assertEquals(List.of("广场舞太吵"), read.texts());
        assertEquals(LocalDate.of(2026, 1, 15), read.submissions.getFirst().receivedOn());
        assertEquals(List.of("王××"), read.submissions.getFirst().names());
    }

    @Test
    void aFormIsOneSubmissionOrAsManyAsItNumbers() throws IOException {
        var one = Documents.docx(
                folder,
                "一.docx",
                document -> Documents.table(
                        document,
                        new String[] {"来访时间", "2026年1月15日上午9:00-11:00", "姓名", "王××"},
                        new String[] {"联系电话", "13800000003", "地址", "某某小区"},
                        new String[] {"反映的主要问题", "楼道堆放杂物，希望清理。", "处理意见", "转社区"}));
        var several = Documents.docx(
                folder,
                "多.docx",
                document -> Documents.table(document, new String[] {"接待时间", "2026年1月15日", "接待地点", "活动室"}, new String[] {
                    "选民意见建议", "1．张××反映：路口积水。\n2．李女士建议：加装雨棚。", "备注", ""
                }));

        var form = Collected.from(one);
        var list = Collected.from(several);

        assertEquals(List.of("楼道堆放杂物，希望清理。"), form.texts());
        assertEquals("13800000003", form.submissions.getFirst().person());
        assertEquals("表格1", form.submissions.getFirst().source().sheet());
        assertEquals(3, form.submissions.getFirst().source().row());
        assertEquals(List.of("张××反映：路口积水。", "李女士建议：加装雨棚。"), list.texts());
        assertEquals(LocalDate.of(2026, 1, 15), list.submissions.getFirst().receivedOn());
    }

    @Test
    void aTableThatOnlyLaysOutThePageIsReadAsText() throws IOException {
        var file = Documents.docx(
                folder,
                "记录.docx",
                document -> Documents.table(document, new String[] {"接待时间：2026年1月15日上午", ""}, new String[] {
                    "1．张××反映：路口积水。\n2．李女士建议：加装雨棚。", ""
                }));

        var read = Collected.from(file);

        assertEquals(List.of("张××反映：路口积水。", "李女士建议：加装雨棚。"), read.texts());
        assertEquals("表格1", read.submissions.getFirst().source().sheet());
        assertEquals(LocalDate.of(2026, 1, 15), read.submissions.getFirst().receivedOn());
    }

    @Test
    void aSavedArticleIsNewsAndMinutesThatNameASourceAreNot() throws IOException {
        var article = Documents.docx(
                folder,
                "文章.docx",
                document -> Documents.paragraphs(
                        document,
                        "海沧某路口改造完工",
                        "2026-01-20 08:30　来源：某某日报",
                        "本报讯　海沧某路口的改造日前完工，新增两条右转车道和一座人行天桥，高峰时段的通行时间缩短了三分之一。",
                        "附近居民表示，出行比以前方便。",
                        "责任编辑：甲"));
        var minutes = Documents.docx(
                folder,
                "记录.docx",
                document -> Documents.paragraphs(
                        document, "代表接待记录", "2026年1月15日　来源：某某社区", "1．张××反映：路口积水，下雨天没法走，希望尽快修好，孩子上学要绕路。"));

        var news = Collected.from(article);

        assertEquals(1, news.news.size());
        assertEquals("海沧某路口改造完工", news.news.getFirst().title());
        assertEquals("某某日报", news.news.getFirst().outlet());
        assertEquals(LocalDate.of(2026, 1, 20), news.news.getFirst().publishedOn());
        assertEquals(1, Collected.from(minutes).submissions.size());
    }

    @Test
    void jottingsInADocumentAreReadByTheirDays() throws IOException {
        var file = Documents.docx(
                folder,
                "联络站2026年.docx",
                document -> Documents.paragraphs(
                        document, "代表联络站来访记录", "1月12日 周一", "1．王女士反映门口积水。", "1月13日 周二", "1．赵先生建议加装护栏。"));

        var read = Collected.from(file);

        assertEquals(
                List.of(LocalDate.of(2026, 1, 12), LocalDate.of(2026, 1, 13)),
                read.submissions.stream().map(one -> one.receivedOn()).toList());
        assertEquals(
                List.of(3, 5),
                read.submissions.stream().map(one -> one.source().row()).toList());
    }

    @Test
    void aListInOneParagraphIsSeveralItems() throws IOException {
        var file = Documents.docx(folder, "2026-01-15记录.docx", document -> {
            var run = document.createParagraph().createRun();
            run.setText("1．张××反映：路口积水。");
            run.addBreak();
            run.setText("2．李女士建议：加装雨棚。");
        });

        assertEquals(List.of("张××反映：路口积水。", "李女士建议：加装雨棚。"), Collected.from(file).texts());
    }

    @Test
    void whatReachesOutOfADocumentIsSaidAndNotFollowed() throws IOException {
        var file =
                Documents.docx(folder, "2026-01-15记录.docx", document -> Documents.paragraphs(document, "1．张××反映：积水。"));
        Workbook.edit(
                file,
                "word/_rels/document.xml.rels",
                xml -> xml.replace(
                        "</Relationships>",
                        "<Relationship Id=\"x\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\""
                                + " Target=\"http://127.0.0.1:1/x.dotm\" TargetMode=\"External\"/></Relationships>"));

        var read = Collected.from(file);

        assertEquals(List.of("张××反映：积水。"), read.texts());
        assertEquals(List.of(WarningCode.MACRO_PRESENT), read.warningCodes());
        assertEquals("外部链接", read.warnings.getFirst().detail());
    }

    @Test
    void macrosOfAnXlsAreSaidAndNotRun() throws IOException {
        var file = Workbook.xls(folder, "工单.xls", "表", sheet -> {
            Workbook.row(sheet, "编号", "时间", "内容");
            Workbook.row(sheet, "A-1", "2026-01-05", "积水");
        });
        try (var container = new POIFSFileSystem(Files.newInputStream(file))) {
            container.getRoot().createDirectory("_VBA_PROJECT_CUR");
            Documents.write(file, container::writeFilesystem);
        }

        var read = Collected.from(file);

        assertEquals(List.of("积水"), read.texts());
        assertEquals("宏", read.warnings.getFirst().detail());
    }
}
