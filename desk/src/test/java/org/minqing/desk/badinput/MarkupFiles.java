package org.minqing.desk.badinput;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** HTML, XML and JSON in all the states in which they arrive. */
final class MarkupFiles {

    private static final String TABLE = """
            <table><tr><th>工单编号</th><th>来电时间</th><th>主要内容</th></tr>
            <tr><td>B1</td><td>2026-01-05</td><td>海景路的路灯三天不亮了</td></tr></table>
            """;
    private static final String ROW = "{\"工单编号\":\"B1\",\"来电时间\":\"2026-01-05\",\"主要内容\":\"海景路的路灯三天不亮了\"}";
    private static final String LAST = ROW.replace("B1", "B9");

    private MarkupFiles() {}

    static Map<String, Recipe> recipes() {
        var files = new LinkedHashMap<String, Recipe>();
        files.put(
                "网页.xls",
                Recipe.of(
                        "<html><head><meta charset=\"gb2312\"></head><body>" + TABLE + "</body></html>",
                        Recipe.GB18030));
        files.put("表格2003.xls", Recipe.of(spreadsheet()));
        files.put(
                "存档.xls",
                Recipe.of(
                        "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"b\"\n\n--b\nContent-Type: text/html; charset=\"utf-8\"\nContent-Transfer-Encoding: 8bit\n\n<html><body>"
                                + TABLE + "</body></html>\n--b--\n"));
        files.put("新闻.html", Recipe.of(page(), Recipe.GB18030));
        json(files);
        return files;
    }

    private static void json(Map<String, Recipe> files) {
        files.put("深.json", Recipe.of("[{\"内容\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}]"));
        files.put(
                "同名键.jsonl",
                Recipe.of("{\"来电时间\":\"2026-01-05\",\"主要内容\":\"路灯不亮\",\"主要内容\":\"井盖松动\"}\n" + LAST + "\n"));
        files.put(
                "怪数.jsonl",
                Recipe.of("{\"来电时间\":\"2026-01-05\",\"主要内容\":NaN}\n"
                        + "{\"来电时间\":\"2026-01-05\",\"主要内容\":\"很大的点赞数\",\"点赞数\":1e999}\n"
                        + "{\"来电时间\":\"2026-01-05\",\"主要内容\":\"很长的点赞数\",\"点赞数\":" + "9".repeat(5000) + "}\n" + LAST
                        + "\n"));
        files.put("尾逗号.json", Recipe.of("[" + ROW + ",]"));
        files.put("带签名.json", Recipe.of("\uFEFF[" + ROW + "," + LAST + "]"));
        files.put("单个对象.json", Recipe.of(ROW));
        files.put("坏一行.jsonl", Recipe.of(ROW + "\r\n\r\n{\"工单编号\":\"B2\",\"来电时间\r\n" + LAST));
    }

    /** A saved news page of which only one paragraph is text; its own word on its encoding is a lie. */
    private static String page() {
        return """
                <!DOCTYPE html><html><head><meta charset="utf-8"><title>海沧滨海步道完工</title>
                <style>.x{content:"样式里的字"}</style><script>document.write("脚本里的字")</script></head>
                <body><div class="nav"><a href="/">首页</a> <a href="/news">新闻</a></div>
                <h1>海沧滨海步道完工</h1><div class="info">来源：虚构日报 2026-01-05 09:30</div>
                <p>海沧区滨海步道昨天完工，全长三公里，沿线装了一百盏路灯，市民可以从嵩屿码头一直走到海湾公园。</p>
                <p style="display:none">藏起来的字不是正文，谁也看不见这一段话，所以也不应当被收进来。</p>
                <p>施工期间封闭的两个路口同时放行，区里说下一步还要补种行道树，请大家继续提意见和建议。</p>
                <iframe src="http://127.0.0.1:9/frame"></iframe><img src="http://127.0.0.1:9/pixel.png">
                <div class="footer">责任编辑：虚构 版权所有</div></body></html>
                """;
    }

    private static byte[] spreadsheet() {
        var rows = new StringBuilder();
        for (var line : Tables.good().strip().split("\n", -1)) {
            rows.append("<Row>");
            for (var cell : line.split(",", -1)) {
                rows.append("<Cell><Data ss:Type=\"String\">").append(cell).append("</Data></Cell>");
            }
            rows.append("</Row>");
        }
        return ("<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>"
                        + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
                        + " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"明细\"><Table>"
                        + rows + "</Table></Worksheet></Workbook>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
