package org.minqing.corpus.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minqing.corpus.record.RejectionCode;

class JsonIntakeTest {

    @TempDir
    Path folder;

    @Test
    void oneBadLineIsRejectedAloneAndBlankLinesAreNone() throws IOException {
        var read = Collected.fromText(
                folder,
                "a.jsonl",
                "{\"工单编号\":\"A-1\",\"来电时间\":\"2026-01-05\",\"主要内容\":\"积水\"}\r\n\r\n{\"工单编号\":\r\n"
                        + "{\"来电时间\":\"2026-01-06\",\"主要内容\":\"\\ud800路灯\",\"点赞数\":3}");

        read.rejected(RejectionCode.ROW_BAD_JSON, "", 3, "");
        assertEquals(List.of("积水", "\uFFFD路灯"), read.texts());
        assertEquals(3, read.submissions.getLast().likes());
    }

    @Test
    void aLineBeyondTheLimitIsRejectedAndTheNextOneRead() throws IOException {
        var read = Collected.fromText(
                folder,
                "a.jsonl",
                "{\"时间\":\"2026-01-05\",\"内容\":\"" + "x".repeat(2_000_000)
                        + "\"}\n{\"时间\":\"2026-01-05\",\"内容\":\"积水\"}\n");

        read.rejected(RejectionCode.ROW_TOO_LONG, "", 1, "");
        assertEquals(List.of("积水"), read.texts());
    }

    @Test
    void anArrayIsReadByItsElements() throws IOException {
        var read = Collected.fromText(
                folder,
                "a.json",
                "[\n {\"时间\":\"2026-01-05\",\"内容\":\"积水\"},\n {\"时间\":\"2026-01-05\",\"内容\":null}\n]");

        assertEquals(List.of("积水"), read.texts());
        read.rejected(RejectionCode.CELL_NO_TEXT, "", 2, "内容");
    }

    @Test
    void aBrokenArrayGivesNoRowAtAll() throws IOException {
        var read = Collected.fromText(folder, "a.json", "[{\"时间\":\"2026-01-05\",\"内容\":\"积水\"},{\"时间\":");

        read.rejected(RejectionCode.FILE_DAMAGED, "", 0, "");
    }

    @Test
    void depthDoesNotOverflow() throws IOException {
        var read = Collected.fromText(folder, "a.json", "[{\"内容\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}]");

        read.rejected(RejectionCode.FILE_DAMAGED, "", 0, "");
    }

    @Test
    void theArrayInAWebServicesAnswerIsRead() throws IOException {
        var read = Collected.fromText(folder, "a.json", """
                {"code": 200, "tags": ["x"], "data": {"total": 2, "rows": [
                  {"时间": "2026-01-05", "内容": "积水"},
                  {"时间": "2026-01-06", "内容": "噪声"}
                ]}}
                """);

        assertEquals(List.of("积水", "噪声"), read.texts());
        assertEquals(2, read.submissions.getLast().source().row());
    }

    @Test
    void oneObjectOverSeveralLinesIsOneRecord() throws IOException {
        var read = Collected.fromText(folder, "a.json", "{\n \"时间\": \"2026-01-05\",\n \"内容\": \"积水\"\n}\n");

        assertEquals(List.of("积水"), read.texts());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\n \"data\": [\n {\"时间\": \"2026-01-05\",\n \"内容\": \"积水\"},\n {\n",
                "[{\"时间\":\"2026-01-05\",\"内容\":\"积水\"},]",
                "[{\"时间\":\"2026-01-05\",\"内容\":NaN}]",
                "[{\"时间\":\"2026-01-05\",\"内容\":\"甲\",\"内容\":\"乙\"}]"
            })
    void aBrokenValueOverTheWholeFileIsADamagedFile(String text) throws IOException {
        Collected.fromText(folder, "a.json", text).rejected(RejectionCode.FILE_DAMAGED, "", 0, "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"时间\":\"2026-01-05\",\"内容\":\"甲\",\"内容\":\"乙\"}",
                "{\"时间\":\"2026-01-05\",\"内容\":NaN}",
                "{\"时间\":\"2026-01-05\",\"内容\":\"甲\",}",
                "[1, 2]"
            })
    void aBrokenLineIsOneBrokenRow(String line) throws IOException {
        var read = Collected.fromText(folder, "a.jsonl", "\uFEFF{\"时间\":\"2026-01-05\",\"内容\":\"积水\"}\n" + line + "\n");

        read.rejected(RejectionCode.ROW_BAD_JSON, "", 2, "");
        assertEquals(List.of("积水"), read.texts());
    }

    @Test
    void numbersBeyondAnyMeasureStayWhatWasWritten() throws IOException {
        var read = Collected.fromText(
                folder,
                "a.jsonl",
                "{\"时间\":\"2026-01-05\",\"内容\":\"积水\",\"编号\":123456789012345678901234567890,\"点赞数\":1e999}");

        assertEquals(List.of("123456789012345678901234567890"), read.numbers());
        assertEquals(0, read.submissions.getFirst().likes());
    }
}
