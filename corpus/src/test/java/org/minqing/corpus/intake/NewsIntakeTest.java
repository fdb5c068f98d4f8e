package org.minqing.corpus.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minqing.corpus.record.RejectionCode;

class NewsIntakeTest {

    private static final String BODY = "记者在现场看到，新修的步道平整好走，傍晚来散步的居民比以前多了不少。“早该修了。”有人说。";

    @TempDir
    Path folder;

    private static String page(String body) {
        return """
            <!DOCTYPE html><html><head><meta charset="utf-8"><title>步道修好了 - 虚构新闻网</title>
            <script>var x = "脚本文字";</script><style>.a{content:"样式文字"}</style></head><body>
            <div class="nav"><a href="/">首页</a> <a href="/a">要闻</a></div>
            <div class="breadcrumb">当前位置：首页 &gt; 本地</div>
            <h1>步道修好了</h1>
            <div class="meta">发布时间：2026-02-03 08:00　来源：虚构日报　浏览次数：2025</div>
            <div class="main">%s<p>责任编辑：某某</p><div style="display:none">看不见的字</div></div>
            <div class="related"><p>相关阅读</p><p><a href="/b">隧道堵了三年</a></p></div>
            <div class="footer">版权所有 虚构新闻网 电话 0592-0000000</div></body></html>
            """.formatted(body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE"})
    void theArticleIsFoundAmongTheBoilerplateWhateverThePageSaysOfItsEncoding(String charset) throws IOException {
        var mark = charset.startsWith("UTF-16") ? "\uFEFF" : "";
        var read = Collected.fromText(
                folder, "n.html", mark + page("<p>" + BODY + "</p><p>第二段。</p>"), Charset.forName(charset));

        var item = read.news.getFirst();
        assertEquals("步道修好了", item.title());
        assertEquals("虚构日报", item.outlet());
        assertEquals(LocalDate.of(2026, 2, 3), item.publishedOn());
        assertEquals(BODY + "\n第二段。", item.text());
        assertEquals(0, read.report.read());
        assertEquals(1, read.report.news());
    }

    @Test
    void ofAnArticleOnSeveralDistrictsOnlyHaicangsPartIsKept() throws IOException {
        var read = Collected.fromText(
                folder,
                "n.html",
                page("<p>全市各区都在修步道，今年计划修完二十条，总长四十公里。</p>"
                        + "<p>思明区</p><p>思明的步道在山上。</p><p>海沧区</p><p>新步道沿着湾边走，全长三公里。</p><p>集美区</p><p>集美的步道在湖边。</p>"
                        + "<p>另外，海沧还将修两条登山道。</p>"));

        assertEquals(
                "海沧区\n新步道沿着湾边走，全长三公里。\n另外，海沧还将修两条登山道。", read.news.getFirst().text());
    }

    @Test
    void anArticleThatNamesOneOtherDistrictStaysWhole() throws IOException {
        var text = "<p>海沧与集美交界处的步道今天修好了，两边的居民都来走一走，看一看。</p><p>全长三公里。</p>";

        assertTrue(Collected.fromText(folder, "n.html", page(text))
                .news
                .getFirst()
                .text()
                .endsWith("全长三公里。"));
    }

    @Test
    void withoutADateThePageIsRejected() throws IOException {
        var page = page("<p>" + BODY + "</p>").replaceAll("发布时间：\\S+ 08:00", "");

        Collected.fromText(folder, "n.html", page).rejected(RejectionCode.CELL_NO_DATE, "", 1, "日期");
    }

    @Test
    void metaTagsOfGovernmentSitesWin() throws IOException {
        var page = page("<p>" + BODY + "</p>")
                .replace(
                        "<style>",
                        "<meta name=\"ArticleTitle\" content=\"真标题\">"
                                + "<meta name=\"PubDate\" content=\"2026-02-04 10:00\"><meta name=\"ContentSource\" content=\"虚构区政府\"><style>");

        var item = Collected.fromText(folder, "n.html", page).news.getFirst();

        assertEquals(
                List.of("真标题", "2026-02-04", "虚构区政府"),
                List.of(item.title(), item.publishedOn().toString(), item.outlet()));
    }

    @Test
    void aTableExportNamedXlsIsReadAsRows() throws IOException {
        var read = Collected.fromText(
                folder,
                "导出.xls",
                "<html><body><table><tr><th colspan=\"3\">工单</th></tr>"
                        + "<tr><th>工单编号</th><th>来电时间</th><th>主要内容</th></tr>"
                        + "<tr><td>A-1</td><td>2026-01-05</td><td>一<br>二</td></tr></table></body></html>");

        assertEquals(List.of("一\n二"), read.texts());
        assertEquals(3, read.submissions.getFirst().source().row());
        assertEquals(List.of(WarningCode.TYPE_MISMATCH), read.warningCodes());
        assertFalse(read.report.mapping().isEmpty());
    }

    @Test
    void aPageWithoutAnArticleSaysSo() throws IOException {
        Collected.fromText(folder, "n.html", "<html><body><div class=\"nav\"><a href=\"/\">首页</a></div></body></html>")
                .rejected(RejectionCode.DOCUMENT_NO_TEXT, "", 0, "");
    }
}
