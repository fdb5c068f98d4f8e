package org.minqing.corpus.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minqing.corpus.record.RejectionCode;

class DelimitedIntakeTest {

    private static final String HEADINGS = "工单编号,来电时间,主要内容\n";
    private static final String ROW = "A-1,2026-01-05,囷瑶村𠮷先生说〇路积水了\n";

    @TempDir
    Path folder;

    private static byte[] join(byte[]... parts) {
        var bytes = new ByteArrayOutputStream();
        for (var part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({
        "GB18030, '', GB18030",
        "UTF-8, '', UTF-8",
        "UTF-8, \uFEFF, UTF-8",
        "UTF-16LE, \uFEFF, UTF-16LE",
        "UTF-16LE, '', UTF-16LE",
        "UTF-16BE, '', UTF-16BE",
        "UTF-16BE, \uFEFF, UTF-16BE"
    })
    void everyEncodingGivesTheSameText(String charset, String mark, String reported) throws IOException {
        var read = Collected.fromText(folder, "a.csv", mark + HEADINGS + ROW, Charset.forName(charset));

        assertEquals(List.of("囷瑶村𠮷先生说〇路积水了"), read.texts());
        assertEquals(List.of("A-1"), read.numbers());
        assertEquals(reported, read.report.encoding());
        assertEquals(List.of(), read.warningCodes());
    }

    @Test
    void theOperatorsEncodingOverrulesTheBytes() throws IOException {
        var file = Files.write(folder.resolve("a.csv"), (HEADINGS + ROW).getBytes(StandardCharsets.UTF_16LE));

        var read = Collected.from(file, new IntakeOptions(null, StandardCharsets.UTF_16LE));

        assertEquals(1, read.report.accepted());
        assertEquals("UTF-16LE", read.report.encoding());
    }

    @Test
    void linesInAnotherEncodingAreReadInTheirs() throws IOException {
        var gb = Charset.forName("GB18030");
        var read = Collected.fromBytes(
                folder,
                "a.csv",
                join(
                        (HEADINGS + ROW.repeat(3)).getBytes(gb),
                        "A-2,2026-01-05,这一行是另一个系统写的\n".getBytes(StandardCharsets.UTF_8),
                        "A-3,2026-01-05,这一行又不是\n".getBytes(gb)));

        assertEquals(List.of("这一行是另一个系统写的", "这一行又不是"), read.texts().subList(3, 5));
    }

    @Test
    void bytesThatAreNoTextRejectTheirRowOnly() throws IOException {
        var read = Collected.fromBytes(
                folder,
                "a.csv",
                join(
                        (HEADINGS + ROW.repeat(5) + "A-2,2026-01-05,路灯").getBytes(StandardCharsets.UTF_8),
                        new byte[] {(byte) 0xFF},
                        ("不亮好几天了\n" + ROW).getBytes(StandardCharsets.UTF_8)));

        read.rejected(RejectionCode.ROW_BAD_ENCODING, "", 7, "");
        assertEquals(6, read.report.accepted());
    }

    @Test
    void aReplacementCharacterInTheSourceIsOnlySuspect() throws IOException {
        var read = Collected.fromText(folder, "a.csv", HEADINGS + "A-1,2026-01-05,路灯\uFFFD不亮\n");

        assertEquals(List.of("路灯\uFFFD不亮"), read.texts());
        assertEquals(List.of(WarningCode.TEXT_SUSPECT_MOJIBAKE), read.warningCodes());
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "\t", ";"})
    void theDelimiterIsFound(String delimiter) throws IOException {
        var text = (HEADINGS + "A-1,2026-01-05,\"一,二;三\t四\"\n");
        var cut = text.replace(",来", delimiter + "来")
                .replace(",主", delimiter + "主")
                .replace(",20", delimiter + "20")
                .replace(",\"", delimiter + "\"");

        assertEquals(
                List.of("一,二;三\t四"), Collected.fromText(folder, "a.txt", cut).texts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void quotedLineBreaksBelongToTheCellAndRowsAreNumberedByTheirFirstLine(String end) throws IOException {
        var text = "编号,时间,内容\nA-1,2026-01-05,\"一\n二，\"\"三\"\"\"\n\nA-2,,没有日期\n".replace("\n", end);

        var read = Collected.fromText(folder, "a.csv", text);

        assertEquals(List.of("一\n二，\"三\""), read.texts());
        assertEquals(2, read.submissions.getFirst().source().row());
        read.rejected(RejectionCode.CELL_NO_DATE, "", 5, "时间");
    }

    @Test
    void quotesThatAreNotDoubledStayInTheText() throws IOException {
        var read = Collected.fromText(
                folder, "a.csv", HEADINGS + "A-1,2026-01-05,\"他说\"不行\"，就走了\"\nA-2,2026-01-05,门口\"积水\"\n");

        assertEquals(2, read.report.accepted());
        assertTrue(read.texts().getFirst().contains("他说\"不行\"，就走了"));
        assertEquals("门口\"积水\"", read.texts().getLast());
    }

    @Test
    void aFileCutInsideAQuotedCellGivesTheRowsBefore() throws IOException {
        var whole = (HEADINGS + ROW + "A-2,2026-01-05,\"说到一半\n就断了").getBytes(StandardCharsets.UTF_8);
        var cut = java.util.Arrays.copyOf(whole, whole.length - 1);

        var read = Collected.fromBytes(folder, "a.csv", cut);

        read.rejected(RejectionCode.ROW_UNCLOSED_QUOTE, "", 3, "");
        assertEquals(1, read.report.accepted());
        assertEquals("UTF-8", read.report.encoding());
    }

    @Test
    void moreCellsThanHeadingsRejectTheRowButTrailingDelimitersDoNot() throws IOException {
        var read = Collected.fromText(folder, "a.csv", HEADINGS + "A-1,2026-01-05,积水,多余\nA-2,2026-01-05,积水,,\n");

        read.rejected(RejectionCode.ROW_COLUMN_COUNT, "", 2, "");
        assertEquals(List.of("A-2"), read.numbers());
    }

    @Test
    void aRowThatEndsTooEarlyIsTakenWithAWarningOnlyIfItsTextAndDateAreThere() throws IOException {
        var read = Collected.fromText(folder, "a.csv", "工单编号,来电时间,主要内容,街道\nA-1,2026-01-05,积水\nA-2,2026-01-05\n");

        assertEquals(List.of("A-1"), read.numbers());
        assertEquals(List.of(WarningCode.ROW_COLUMN_COUNT), read.warningCodes());
        var rejection = read.rejected(RejectionCode.ROW_COLUMN_COUNT, "", 3, "");
        assertEquals("2列，表头4列", rejection.detail());
    }

    @Test
    void aRowBeyondTheLimitIsRejectedAndTheNextOneRead() throws IOException {
        var text = HEADINGS + "A-1,2026-01-05," + "水".repeat(400_000) + "\nA-2,2026-01-05," + "x".repeat(3_000_000)
                + "\n" + ROW;

        var read = Collected.fromText(folder, "a.csv", text);

        assertEquals(List.of(RejectionCode.ROW_TOO_LONG, RejectionCode.ROW_TOO_LONG), read.codes());
        assertEquals(1, read.report.accepted());
        assertTrue(read.rejections.stream()
                .flatMap(rejection -> rejection.cells().values().stream())
                .allMatch(cell -> cell.length() <= 1000));
    }

    @Test
    void controlCharactersAreTakenOutAndCountedOnce() throws IOException {
        var read = Collected.fromText(
                folder, "a.csv", HEADINGS + "A-1,2026-01-05,积\u0000水\u0007\uFFFF很深\tx\n" + ROW.repeat(40));

        assertEquals("积水很深\tx", read.texts().getFirst());
        assertEquals(List.of(WarningCode.CONTROL_REMOVED), read.warningCodes());
        assertEquals("3个字符", read.warnings.getFirst().detail());
    }

    @Test
    void aTableNamedXlsxIsReadByItsContent() throws IOException {
        var read = Collected.fromText(folder, "工单.xlsx", HEADINGS + ROW, Charset.forName("GB18030"));

        assertEquals("csv", read.report.format());
        assertEquals(List.of(WarningCode.TYPE_MISMATCH), read.warningCodes());
        assertEquals(1, read.report.accepted());
    }

    @Test
    void errorsThatAFormulaLeftAreNoText() throws IOException {
        Collected.fromText(folder, "a.csv", HEADINGS + "A-1,2026-01-05,#REF!\n")
                .rejected(RejectionCode.CELL_FORMULA_ERROR, "", 2, "主要内容");
    }

    @Test
    void proseWithoutAnyTableIsNotPassedOverInSilence() throws IOException {
        Collected.fromText(folder, "a.txt", "今天下雨。\n路上积水。\n").rejected(RejectionCode.SHEET_NO_HEADER, "", 0, "");
    }

    @Test
    void likesDislikesReplyAndUserAreRead() throws IOException {
        var read = Collected.fromText(
                folder,
                "a.csv",
                "留言编号,留言用户,留言主题,留言时间,留言详情,点赞数,反对数,答复意见,答复时间\n"
                        + "188006,A0001,路灯,2026/1/5 9:30:08,不亮,12,1,已修,2026/2/1\n"
                        + "188009,A0002,路灯,2026/1/5 9:30:08,不亮,,,已修,改日\n");

        var first = read.submissions.getFirst();
        assertEquals(12, first.likes());
        assertEquals(1, first.dislikes());
        assertEquals("A0001", first.person());
        assertEquals("已修", first.reply());
        assertEquals("2026-02-01", String.valueOf(first.repliedOn()));
        assertEquals(List.of(WarningCode.CELL_BAD_REPLY_DATE), read.warningCodes());
    }

    @Test
    void everyRowOfALongFileIsDeliveredInItsOrder() throws IOException {
        var text = new StringBuilder(HEADINGS);
        IntStream.range(0, 20_000)
                .forEach(i -> text.append("B-")
                        .append(i)
                        .append(",2026-01-05,积水")
                        .append(i)
                        .append('\n'));

        var read = Collected.fromText(folder, "a.csv", text.toString());

        assertEquals(IntStream.range(0, 20_000).mapToObj(i -> "B-" + i).toList(), read.numbers());
    }

    @Test
    void bareReturnsEndRowsHoweverLongTheFile() throws IOException {
        var rows = "A-1,2026-01-05,囷瑶村积水\r".repeat(300_000);

        var read = Collected.fromText(folder, "a.csv", "工单编号,来电时间,主要内容\r" + rows, Charset.forName("GB18030"));

        assertEquals(300_000, read.report.accepted());
    }

    @Test
    void charactersThatFakeTheOrderOfATextAndPilesOfMarksAreTakenOut() throws IOException {
        var read = Collected.fromText(
                folder,
                "a.csv",
                HEADINGS + "A-1,2026-01-05,\u202E路灯\u2069e" + "\u0301".repeat(10_000)
                        + "👨\u200D👩\u200D👧\uFDD0\uD83F\uDFFE完\n");

        assertEquals(
                "路灯e" + "\u0301".repeat(8) + "👨\u200D👩\u200D👧完", read.texts().getFirst());
        assertEquals("9996个字符", read.warnings.getFirst().detail());
    }
}
