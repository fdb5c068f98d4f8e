package org.minqing.corpus.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minqing.corpus.record.RejectionCode;

class NewsTableTest {

    private static final String ROW = "某晚报,2026-01-05,海沧增设停车泊位,海沧区新增一批停车泊位。\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "新闻2026Q1.csv, '来源,日期,标题,正文'",
        "网络舆情.csv, '来源,发布时间,标题,内容'",
        "汇总.csv, '媒体名称,发布日期,标题,正文'",
        "汇总.csv, '来源,日期,新闻标题,新闻内容'"
    })
    void aTableThatSpeaksOfMediaHoldsNews(String file, String headings) throws IOException {
        var read = Collected.fromText(folder, file, headings + "\n" + ROW);

        assertEquals(0, read.report.read());
        var item = read.news.getFirst();
        assertEquals("海沧增设停车泊位", item.title());
        assertEquals("某晚报", item.outlet());
        assertEquals("2026-01-05", item.publishedOn().toString());
        assertEquals(2, item.source().row());
    }

    @ParameterizedTest
    @CsvSource({
        "留言2026Q1.csv, '来源,日期,标题,内容', 某晚报",
        "网络舆情.csv, '网友,日期,标题,内容', 未注明渠道",
        "新闻发布会收集.csv, '姓名,日期,标题,内容', 未注明渠道"
    })
    void aTableOfPeopleOrOfNoMediaHoldsSubmissions(String file, String headings, String channel) throws IOException {
        var read = Collected.fromText(folder, file, headings + "\n" + ROW);

        assertEquals(List.of(), read.news);
        assertEquals(channel, read.submissions.getFirst().channel());
    }

    @Test
    void ofAnArticleOnSeveralDistrictsOnlyOursIsKept() throws IOException {
        var read =
                Collected.fromText(folder, "新闻.csv", "媒体,日期,标题,正文\n某晚报,2026-01-05,六区,\"海沧：新增泊位。\n思明：拆除违建。\n集美：修路。\"\n");

        assertEquals("海沧：新增泊位。", read.news.getFirst().text());
    }

    @Test
    void anItemWithoutADayIsRejectedLikeAnyRow() throws IOException {
        var read = Collected.fromText(folder, "新闻.csv", "媒体,日期,标题,正文\n某晚报,,六区,海沧新增泊位。\n");

        read.rejected(RejectionCode.CELL_NO_DATE, "", 2, "日期");
    }
}
