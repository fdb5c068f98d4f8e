package org.minqing.corpus.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minqing.corpus.record.RejectionCode;

/** Exports of web questionnaires and mini-programs; every text is invented for this test. */
class QuestionnaireIntakeTest {

    @TempDir
    Path folder;

    @Test
    void questionsInWholeSentencesAreReadAndTheWayTheFormWasOpenedIsNoChannel() throws IOException {
        var read = Collected.fromText(folder, "民意问卷2026年一季度.csv", """
                序号,提交答卷时间,所用时间,来源,来源详情,来自IP,1、您的年龄段,2、您居住的街道,3、您最关心的方面（多选）,4、您反映的具体问题或建议,5、您的联系电话（选填）
                1,2026/1/9 12:00:00,61秒,微信,直接访问,192.0.2.7(虚构),31-40岁,新阳街道,停车┋教育,晚上没地方停车,13800000007
                2,2026/1/9 12:05:00,12秒,链接,http,192.0.2.8(虚构),60岁以上,(空),养老,(空),(空)
                """);

        var submission = read.submissions.getFirst();
        assertEquals("晚上没地方停车", submission.text());
        assertEquals("问卷", submission.channel());
        assertEquals("新阳街道", submission.street());
        assertEquals("13800000007", submission.person());
        assertEquals(LocalDate.of(2026, 1, 9), submission.receivedOn());
        read.rejected(RejectionCode.CELL_NO_TEXT, "", 3, "4、您反映的具体问题或建议");
    }

    @Test
    void theKeysOfAMiniProgramAreKnown() throws IOException {
        var read = Collected.fromText(
                folder,
                "随手拍小程序2026年一季度.jsonl",
                "{\"id\":\"SSP-1\",\"createTime\":\"2026-01-12T23:30:00+08:00\",\"nickName\":\"小鱼\",\"phone\":\"13800000008\","
                        + "\"typeName\":\"投诉\",\"content\":\"井盖响\",\"address\":\"海虹路\",\"images\":[\"1.jpg\"],"
                        + "\"replyContent\":\"已修\",\"replyTime\":\"2026-01-14\",\"star\":4}");

        var submission = read.submissions.getFirst();
        assertEquals("SSP-1", submission.number());
        assertEquals("井盖响", submission.text());
        assertEquals("海虹路", submission.place());
        assertEquals("4星", submission.rating());
        assertEquals("随手拍小程序", submission.channel());
        assertEquals(LocalDate.of(2026, 1, 12), submission.receivedOn());
        assertEquals(LocalDate.of(2026, 1, 14), submission.repliedOn());
        assertEquals(List.of(), read.codes());
    }
}
