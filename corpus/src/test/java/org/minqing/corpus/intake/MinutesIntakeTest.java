package org.minqing.corpus.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minqing.corpus.record.RejectionCode;

class MinutesIntakeTest {

    @TempDir
    Path folder;

    private Path docx(String name, String[][] head, String... paragraphs) throws IOException {
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("人大代表接待选民日记录");
            if (head.length > 0) {
                var table = document.createTable(head.length, head[0].length);
                for (int row = 0; row < head.length; row++) {
                    for (int cell = 0; cell < head[row].length; cell++) {
                        table.getRow(row).getCell(cell).setText(head[row][cell]);
                    }
                }
            }
            for (var paragraph : paragraphs) {
                document.createParagraph().createRun().setText(paragraph);
            }
            var bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return Files.write(folder.resolve(name), bytes.toByteArray());
        }
    }

    private static final String[][] HEAD = {{"接待时间", "2026年1月15日上午9时", "接待地点", "某某社区代表活动室"}, {"接待代表", "何一", "记录人", "许二"}
    };

    @Test
    void eachNumberedItemIsASubmissionWithTheParagraphsThatFollowIt() throws IOException {
        var read = Collected.from(docx(
                "记录.docx",
                HEAD,
                "1．张××反映：路口积水。",
                "下雨天孩子没法走。",
                "",
                "2.社区居民李小花（电话13800000003）建议：加装路灯。",
                "3、部分业主希望加开公交。",
                "现场答复：由街道转交通局办理。",
                "（以上共3件，由代表活动室汇总转交。）"));

        assertEquals(List.of("张××反映：路口积水。\n下雨天孩子没法走。", "社区居民李小花（电话13800000003）建议：加装路灯。", "部分业主希望加开公交。"), read.texts());
        assertEquals(
                List.of(2, 5, 6),
                read.submissions.stream().map(s -> s.source().row()).toList());
        assertTrue(read.submissions.stream()
                .allMatch(s -> s.receivedOn().equals(LocalDate.of(2026, 1, 15))
                        && s.place().isEmpty()
                        && s.channel().equals("代表接待日")));
        assertEquals(
                List.of(List.of("张××"), List.of("李小花"), List.of()),
                read.submissions.stream().map(s -> s.names()).toList());
        assertEquals(
                List.of("", "13800000003", ""),
                read.submissions.stream().map(s -> s.person()).toList());
        assertEquals("由街道转交通局办理。", read.submissions.getLast().reply());
    }

    @Test
    void chineseNumbersInBracketsNumberItemsOrHeadGroups() throws IOException {
        var items = Collected.from(docx(
                "2026-01-15甲.docx", new String[0][], "（一）王女士反映小区门口长期积水：", "1.靠东门一处。", "2.靠西门一处。", "（二）赵先生希望学校门口增设护栏。"));
        var groups = Collected.from(docx(
                "2026-01-15乙.docx",
                new String[0][],
                "（一）交通类",
                "1.王女士反映：门口积水。",
                "2.赵先生反映：没有护栏。",
                "（二）教育类",
                "1.钱女士建议：增加学位。"));

        assertEquals(2, items.report.accepted());
        assertTrue(items.texts().getFirst().contains("2.靠西门一处。"));
        assertEquals(3, groups.report.accepted());
        assertTrue(groups.texts().stream().noneMatch(text -> text.contains("教育类")));
    }

    @Test
    void sectionsAboutWhatTheOfficeWillDoHoldNoSubmissions() throws IOException {
        var read = Collected.from(
                docx("记录.docx", HEAD, "一、群众反映的问题", "1.王女士反映：门口积水。", "二、下一步工作安排", "1.由街道牵头办理。", "2.三日内答复。"));

        assertEquals(List.of("王女士反映：门口积水。"), read.texts());
    }

    @Test
    void proseWithoutNumbersIsSplitIntoTheParagraphsThatBringSomethingForward() throws IOException {
        var read = Collected.from(
                docx("2026年1月15日座谈.docx", new String[0][], "天气很好，大家陆续到场。", "王女士反映，门口长期积水，影响出行。", "赵先生建议，学校门口要有护栏。"));

        assertEquals(
                List.of(3, 4),
                read.submissions.stream().map(s -> s.source().row()).toList());
    }

    @Test
    void withoutADateEachItemIsRejected() throws IOException {
        var read = Collected.from(docx("记录.docx", new String[0][], "1.王女士反映：门口积水。", "2.赵先生反映：没有护栏。"));

        assertEquals(List.of(RejectionCode.CELL_NO_DATE, RejectionCode.CELL_NO_DATE), read.codes());
        assertEquals(2, read.rejections.getFirst().source().row());
        assertEquals("日期", read.rejections.getFirst().column());
    }

    @Test
    void aDocumentWithNothingInItSaysSo() throws IOException {
        Collected.from(docx("记录.docx", HEAD, "天气很好。")).rejected(RejectionCode.DOCUMENT_NO_TEXT, "", 0, "");
    }

    @Test
    void deletedTextIsLeftOutAndTextBoxesFollowTheirParagraph() throws IOException {
        var file = docx("记录.docx", HEAD, "1.王女士反映：门口积水。");
        Workbook.edit(
                file,
                "word/document.xml",
                xml -> xml.replace(
                        "门口积水。</w:t></w:r>",
                        "门口积水。</w:t></w:r><w:del><w:r><w:delText>已删除</w:delText></w:r></w:del>"
                                + "<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>文本框</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>"));

        assertEquals(List.of("王女士反映：门口积水。\n文本框"), Collected.from(file).texts());
    }

    @Test
    void anExternalEntityInADocumentIsRefused() throws IOException {
        var canary = Files.writeString(folder.resolve("canary.txt"), "CANARY");
        var file = docx("记录.docx", HEAD, "1.王女士反映：门口积水。");
        Workbook.edit(
                file,
                "word/document.xml",
                xml -> "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + canary.toUri() + "\">]>"
                        + xml.replaceFirst("<\\?xml[^>]*\\?>", "").replace("积水", "&e;"));

        Collected.from(file).rejected(RejectionCode.FILE_HOSTILE, "", 0, "");
    }
}
