package org.minqing.corpus.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minqing.corpus.record.RejectionCode;

/** All mails are invented. */
class MailIntakeTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String HEAD = """
            From: =?GB2312?B?%s?= <Chen@example.org>
            To: office@example.org
            Subject: %s
            Date: Wed, 31 Dec 2025 23:30:00 +0000 (UTC)
            MIME-Version: 1.0
            """;
    private static final String TABLE = "编号,时间,内容\nA-1,2026-01-05,积水\n";

    @TempDir
    Path folder;

    private static String head(String subject) {
        var name = Base64.getEncoder().encodeToString("陈思涵".getBytes(GB18030));
        return HEAD.formatted(name, subject);
    }

    private static String encoded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private Listed mail(String name, String content, Charset charset) throws IOException {
        return Listed.of(
                Files.write(folder.resolve(name), content.replace("\n", "\r\n").getBytes(charset)));
    }

    private Listed mail(String content) throws IOException {
        return mail("来信.eml", content, StandardCharsets.UTF_8);
    }

    private static String mixed(String... parts) {
        return "Content-Type: multipart/mixed; boundary=\"=_b\"\n\n--=_b\n" + String.join("\n--=_b\n", parts)
                + "\n--=_b--\n";
    }

    @Test
    void aMailIsOneSubmissionWithItsSubjectDayAndSender() throws IOException {
        var read = mail(head("=?UTF-8?B?" + encoded("石塘村路灯") + "?=\n =?UTF-8?B?" + encoded("不亮") + "?=")
                + "Content-Type: text/plain; charset=utf-8\n\n路灯坏了三天。\n请修。\n");

        var one = read.submissions.getFirst();
        assertEquals(List.of("路灯坏了三天。\n请修。"), read.texts());
        assertEquals("石塘村路灯不亮", one.title());
        assertEquals("邮件", one.channel());
        assertEquals(LocalDate.of(2026, 1, 1), one.receivedOn());
        assertEquals(List.of("陈思涵"), one.names());
        assertEquals("chen@example.org", one.person());
        assertEquals("来信.eml 第1行", one.source().shown(""));
        assertEquals(List.of(), read.warnings);
    }

    @ParameterizedTest
    @CsvSource({
        "gb2312, GB18030",
        "GBK, GB18030",
        "us-ascii, GB18030",
        "'', GB18030",
        "gb2312, UTF-8",
        "utf-8, UTF-8",
        "big5, Big5"
    })
    void bytesDecideOverACharsetThatLies(String said, String real) throws IOException {
        var read = mail(
                "来信.eml",
                head("x") + "Content-Type: text/plain; charset=" + said + "\nContent-Transfer-Encoding: 8bit\n\n路口積水\n",
                Charset.forName(real));

        assertEquals(List.of("路口積水"), read.texts());
    }

    @Test
    void rareCharactersOfAMailThatSaysGb2312AreKept() throws IOException {
        var body = Base64.getMimeEncoder().encodeToString("囷瑶社区𠮷先生反映积水".getBytes(GB18030));

        var read = mail(head("x") + "Content-Type: text/plain; charset=gb2312\nContent-Transfer-Encoding: base64\n\n"
                + body + "\n");

        assertEquals(List.of("囷瑶社区𠮷先生反映积水"), read.texts());
    }

    @Test
    void plainWordsArePreferredAndAPageIsReadWhereThereAreNone() throws IOException {
        var page = "Content-Type: text/html; charset=utf-8\n\n<style>p{}</style><p>积水<br>很深</p><script>x()</script>";
        var both =
                "Content-Type: multipart/alternative; boundary=a\n\n--a\nContent-Type: text/plain; charset=utf-8\n\n平文\n--a\n"
                        + page + "\n--a--\n";

        assertEquals(List.of("平文"), mail(head("x") + both).texts());
        assertEquals(List.of("积水\n很深"), mail(head("x") + page + "\n").texts());
    }

    @Test
    void attachmentsAreFilesOfTheirOwn() throws IOException {
        var zip = Base64.getMimeEncoder()
                .encodeToString(Zips.of("b.csv", TABLE.replace("A-1", "B-1").getBytes(StandardCharsets.UTF_8)));
        var read = mail(head("三月工单")
                + mixed(
                        "Content-Type: text/plain; charset=utf-8\n\n见附件，另：路口积水。",
                        "Content-Type: text/csv; name=\"=?UTF-8?B?" + encoded("工单.csv")
                                + "?=\"\nContent-Disposition: attachment\n" + "Content-Transfer-Encoding: base64\n\n"
                                + encoded(TABLE),
                        "Content-Type: application/zip\nContent-Disposition: attachment; filename*=UTF-8''%E5%8C%85.zip\n"
                                + "Content-Transfer-Encoding: base64\n\n" + zip,
                        "Content-Type: image/png\n"
                                + "Content-ID: <logo>\n"
                                + "Content-Transfer-Encoding: base64\n\n"
                                + "iVBORw0KGgo=",
                        "Content-Type: image/jpeg\nContent-Disposition: attachment; filename=\"../../现场.jpg\"\n"
                                + "Content-Transfer-Encoding: base64\n\n/9j/4AAQSkZJRgABAQ=="));

        assertEquals(
                List.of("来信.eml → 包.zip/b.csv 第2行", "来信.eml → 工单.csv 第2行", "来信.eml 第1行"),
                read.submissions.stream()
                        .map(one -> one.source().shown(""))
                        .sorted()
                        .toList());
        assertEquals(List.of("FORMAT_UNSUPPORTED 来信.eml → 现场.jpg"), read.refused());
    }

    @Test
    void aMailThatWasForwardedWholeIsASubmissionToo() throws IOException {
        var inner = head("里面") + "Content-Type: text/plain; charset=utf-8\n\n里面的话。";

        var read = mail(head("外面")
                + mixed("Content-Type: text/plain; charset=utf-8\n\n请阅。", "Content-Type: message/rfc822\n\n" + inner));

        assertEquals(List.of("请阅。", "里面的话。"), read.texts());
        assertEquals(
                "来信.eml → 附件1.eml 第1行",
                read.submissions.stream()
                        .filter(one -> one.text().startsWith("里"))
                        .findFirst()
                        .orElseThrow()
                        .source()
                        .shown(""));
    }

    @Test
    void whatAMailDoesNotSayIsSaid() throws IOException {
        var carrier = mail(
                head("工单") + mixed("Content-Type: text/plain\n\n", "Content-Type: text/csv; name=a.csv\n\n" + TABLE));
        var undated = mail(head("x").replaceFirst("Date:.*\n", "") + "\n积水。");
        var silent = mail(head("").replace("Subject: \n", "") + "\n\n");

        assertEquals(List.of("积水"), carrier.texts());
        assertEquals(WarningCode.MAIL_NO_TEXT, carrier.warnings.getFirst().code());
        assertEquals(List.of("CELL_NO_DATE 来信.eml 第1行“日期”"), undated.refused());
        silent.refused(RejectionCode.DOCUMENT_NO_TEXT, "来信.eml");
        assertEquals(List.of("积水了"), mail(head("积水了") + "\n").texts());
    }

    @Test
    void mailsInArchivesAreReadAndTheirAttachmentsNoDeeperThanOthers() throws IOException {
        var mail = head("x")
                + mixed(
                        "Content-Type: text/plain; charset=utf-8\n\n有积水。",
                        "Content-Type: text/csv; name=a.csv\n\n" + TABLE);
        var zip = Zips.of("信.eml", mail.getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("外.zip"), Zips.of("内.zip", zip));

        var read = Listed.of(folder.resolve("外.zip"));

        assertEquals(List.of("有积水。"), read.texts());
        assertEquals(List.of("LIMIT_DEPTH 外.zip → 内.zip/信.eml/a.csv"), read.refused());
    }

    @Test
    void encryptedAndEndlesslyNestedMailsAreRefused() throws IOException {
        var nested = new StringBuilder(head("x"));
        for (int i = 0; i < 1000; i++) {
            nested.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append('\n');
        }

        mail(head("x") + "Content-Type: application/pkcs7-mime; smime-type=enveloped-data\n\nAAAA\n")
                .refused(RejectionCode.FILE_ENCRYPTED, "来信.eml");
        mail(nested.toString()).refused(RejectionCode.FILE_HOSTILE, "来信.eml");
    }

    @Test
    void aSavedPageIsReadAsThePageItIsWhateverItIsCalled() throws IOException {
        var related = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"m\"; type=\"text/html\"\n\n--m\n";
        var table = related + "Content-Type: text/html; charset=\"utf-8\"\nContent-Location: file:///C:/a.htm\n\n"
                + "<html><body><table><tr><td>编号</td><td>时间</td><td>内容</td></tr>"
                + "<tr><td>A-1</td><td>2026-01-05</td><td>积水</td></tr></table></body></html>\n--m--\n";
        var news = "From: <Saved by Blink>\nSnapshot-Content-Location: https://example.org/a@b.html\nSubject: x\n"
                + related
                + "Content-Type: text/html\nContent-Transfer-Encoding: base64\n\n"
                + Base64.getMimeEncoder()
                        .encodeToString(
                                ("<html><head><meta charset=gbk></head><body><h1>海沧新增两处公园</h1><p>2026-01-05 来源：某报</p><div><p>"
                                                + "公园建成后，居民散步有了去处。".repeat(10) + "</p></div></body></html>")
                                        .getBytes(GB18030))
                + "\n--m\nContent-Type: image/png\nContent-Location: https://example.org/x.png\n\nx\n--m--\n";

        var export = mail("导出.xls", table, StandardCharsets.UTF_8);
        var page = mail("新闻.mht", news, StandardCharsets.UTF_8);

        assertEquals(List.of("积水"), export.texts());
        assertEquals(WarningCode.TYPE_MISMATCH, export.warnings.getFirst().code());
        assertEquals("海沧新增两处公园", page.news.getFirst().title());
        assertEquals(List.of(), page.warnings);
    }

    @Test
    void aTextThatBeginsLikeAMailIsNone() throws IOException {
        var table = mail("a.csv", "From: 说明\n\n编号,时间,内容\nA-1,2026-01-05,积水\n", StandardCharsets.UTF_8);

        assertEquals(List.of("积水"), table.texts());
        assertFalse(table.files.files().isEmpty());
    }
}
