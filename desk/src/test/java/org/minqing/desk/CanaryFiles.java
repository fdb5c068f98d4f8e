package org.minqing.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dhatim.fastexcel.Workbook;

/** Writes files of every format that intake reads, with canaries wherever a clerk or a citizen could have put a value. */
final class CanaryFiles {

    /** Stands in every text and is nobody's: where this is found, a canary would be. */
    static final String HARMLESS = "蓝白相间的长椅";

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final List<String> HEADINGS = List.of(
            "工单编号", "来电时间", "标题", "主要内容", "姓名", "联系电话", "身份证号", "地址", "承办单位", "办理结果", "处理状态", "诉求类型", "渠道", "所属社区",
            "备注二");
    private static final List<String> SURVEY = List.of(
            "序号", "提交答卷时间", "所用时间", "来源", "来源详情", "来自IP", "1、您居住的街道", "2、您反映的具体问题或建议", "3、您的联系电话（选填）", "4、您还想说什么");

    private final Path folder;
    private final List<Canary> flock;
    private final Set<Canary> planted = new HashSet<>();
    private int next;

    CanaryFiles(Path folder, List<Canary> flock) {
        this.folder = folder;
        this.flock = flock;
    }

    /** Those that stand in some file. */
    Set<Canary> planted() {
        return planted;
    }

    void write() throws IOException {
        Files.createDirectories(folder);
        workbook("12345工单.xlsx", "投诉" + value(Canary.Kind.MOBILE), tickets("A", 12));
        oldWorkbook("旧系统.xls", tickets("B", 4));
        csv("信访登记.csv", GB18030, tickets("C", 5));
        csv("信访登记又一份.csv", GB18030, changed());
        csv(value(Canary.Kind.NAME) + value(Canary.Kind.MOBILE) + "投诉.csv", StandardCharsets.UTF_8, tickets("D", 2));
        write("网页导出.xls", htmlTable(tickets("E", 3)), StandardCharsets.UTF_8);
        write("小程序.jsonl", jsonLines("F", 6), StandardCharsets.UTF_8);
        write("留言板.json", "[" + jsonLines("G", 3).strip().replace("\n", ",") + "]", StandardCharsets.UTF_8);
        workbook("民意问卷.xlsx", "Sheet1", survey(6));
        minutes("代表接待日记录2026-01-15.docx", 6);
        write("联络站接待笔记2026年一季度.txt", notes(6), GB18030);
        write("新闻.html", page(), StandardCharsets.UTF_8);
        refused();
        csv("其余.csv", StandardCharsets.UTF_8, rest());
    }

    private Canary take() {
        var canary = flock.get(next++ % flock.size());
        planted.add(canary);
        return canary;
    }

    /** The value of the next canary of a kind. */
    private String value(Canary.Kind kind) {
        var left = flock.stream()
                .filter(one -> one.kind() == kind && !planted.contains(one))
                .findFirst();
        var canary = left.orElseGet(() ->
                flock.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow());
        planted.add(canary);
        return canary.value();
    }

    private String said(int count) {
        var said = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            said.add(take().said());
        }
        return String.join("，", said);
    }

    private String text(int count) {
        return "海景路口" + HARMLESS + "坏了没有人管，" + said(count) + "，请尽快派人来修。";
    }

    /** Rows that are taken in, and behind them one of each kind that is not. */
    private List<List<String>> tickets(String prefix, int count) {
        var rows = new ArrayList<List<String>>();
        rows.add(HEADINGS);
        for (int i = 0; i < count; i++) {
            rows.add(ticket(prefix + i, "2026-01-0" + (1 + i % 9), text(3)));
        }
        rows.add(ticket(value(Canary.Kind.MOBILE), "2026-02-01", text(1)));
        rows.add(ticket(prefix + "-坏日期", "2026-02-30", text(2)));
        rows.add(ticket(prefix + "-坏日期二", "去年" + take().said(), text(1)));
        rows.add(ticket(prefix + "-无日期", "", text(2)));
        rows.add(ticket(prefix + "-无内容", "2026-01-05", ""));
        return rows;
    }

    /** The name of the column stands in the text too, without any cue. */
    private List<String> ticket(String number, String day, String text) {
        var name = value(Canary.Kind.NAME);
        return List.of(
                number,
                day,
                "长椅坏了，" + take().said(),
                text.isEmpty() ? "" : text + "当时" + name + "也在场。",
                name,
                value(Canary.Kind.MOBILE),
                value(Canary.Kind.ID_CARD),
                "海景路" + value(Canary.Kind.ADDRESS),
                "城管局，" + take().said(),
                "已联系" + name + "，" + said(2) + "，" + HARMLESS + "已修。",
                "办结，" + take().said(),
                "投诉，" + take().said(),
                "热线，" + take().said(),
                "海虹社区，" + take().said(),
                take().said());
    }

    /** Other texts under numbers that are taken: each row is refused, and its columns are not those of the file. */
    private List<List<String>> changed() {
        return List.of(HEADINGS, ticket("C0", "2026-01-01", text(2)), ticket("C1", "2026-01-02", text(2)));
    }

    private List<List<String>> rest() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("工单编号", "来电时间", "主要内容"));
        next = 0;
        while (planted.size() < flock.size()) {
            while (planted.contains(flock.get(next))) {
                next++;
            }
            rows.add(List.of("Z" + next, "2026-03-01", text(1)));
        }
        return rows;
    }

    private List<List<String>> survey(int count) {
        var rows = new ArrayList<List<String>>();
        rows.add(SURVEY);
        for (int i = 0; i < count; i++) {
            rows.add(List.of(
                    Integer.toString(i + 1),
                    "2026/1/" + (5 + i) + " 09:30:00",
                    "60秒",
                    "微信",
                    take().said(),
                    "192.0.2.1",
                    "海沧街道",
                    text(2),
                    value(Canary.Kind.MOBILE),
                    take().said()));
        }
        return rows;
    }

    /** Files that are refused whole, passed over or read once only: their names are all that is ever told of them. */
    private void refused() throws IOException {
        var name = value(Canary.Kind.NAME);
        write(name + value(Canary.Kind.MOBILE) + "没有表头.csv", "甲,乙\n" + take().said() + ",二\n", StandardCharsets.UTF_8);
        write(value(Canary.Kind.ID_CARD) + ".xlsx", "MZ\u0000\u0003程序" + said(3), StandardCharsets.UTF_8);
        Files.write(folder.resolve(value(Canary.Kind.MOBILE) + "空.csv"), new byte[0]);
        Files.copy(folder.resolve("小程序.jsonl"), folder.resolve("复件" + value(Canary.Kind.MOBILE) + ".jsonl"));
        write("~$" + value(Canary.Kind.MOBILE) + ".docx", said(1), StandardCharsets.UTF_8);
    }

    private void csv(String name, Charset charset, List<List<String>> rows) throws IOException {
        var lines = rows.stream()
                .map(row -> row.stream().map(cell -> '"' + cell + '"').collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", "", "\n"));
        write(name, lines + "\"" + said(1) + "\"" + ",x".repeat(20) + "\n", charset);
    }

    private void write(String name, String text, Charset charset) throws IOException {
        Files.write(folder.resolve(name), text.getBytes(charset));
    }

    private void workbook(String name, String sheetName, List<List<String>> rows) throws IOException {
        try (var out = Files.newOutputStream(folder.resolve(name));
                var workbook = new Workbook(out, "canary", "1.0")) {
            var sheet = workbook.newWorksheet(sheetName);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
        }
    }

    private void oldWorkbook(String name, List<List<String>> rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new HSSFWorkbook()) {
            var sheet = workbook.createSheet("明细");
            for (int row = 0; row < rows.size(); row++) {
                var line = sheet.createRow(row);
                for (int column = 0; column < rows.get(row).size(); column++) {
                    line.createCell(column).setCellValue(rows.get(row).get(column));
                }
            }
            workbook.write(bytes);
        }
        Files.write(folder.resolve(name), bytes.toByteArray());
    }

    private static String htmlTable(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().collect(Collectors.joining("</td><td>", "<tr><td>", "</td></tr>")))
                .collect(Collectors.joining(
                        "\n", "<html><head><meta charset=\"utf-8\"></head><table>", "</table></html>"));
    }

    private String jsonLines(String prefix, int count) {
        var lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append("""
                    {"id":"%s%d","createTime":"2026-01-1%d 08:00:00","title":"%s","content":"%s","nickname":"%s","phone":"%s","extra":{"备注":"%s"}}
                    """.formatted(
                            prefix,
                            i,
                            i,
                            "长椅，" + said(1),
                            text(2),
                            value(Canary.Kind.WECHAT),
                            value(Canary.Kind.MOBILE),
                            said(1)));
        }
        return lines + "{\"id\":\"" + prefix + "坏\",\"createTime\":\"x\",\"content\":\"" + text(2) + "\"}\n";
    }

    private void minutes(String name, int count) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("人大代表接待日记录");
            document.createParagraph().createRun().setText("时间：2026年1月15日");
            for (int i = 1; i <= count; i++) {
                document.createParagraph().createRun().setText(i + "．居民反映：" + text(3));
            }
            document.getProperties().getCoreProperties().setCreator(value(Canary.Kind.NAME));
            document.write(bytes);
        }
        Files.write(folder.resolve(name), bytes.toByteArray());
    }

    private String notes(int count) {
        var notes = new StringBuilder("海虹社区代表联络站接待笔记\n\n");
        for (int i = 1; i <= count; i++) {
            notes.append("1月").append(i).append("日 周一 晴\n1、").append(text(3)).append("\n\n");
        }
        return notes.toString();
    }

    private String page() {
        return """
                <!DOCTYPE html><html><head><meta charset="UTF-8"><title>海景路%1$s修好了</title></head><body>
                <div class="nav"><a href="#">首页</a></div><div class="article"><h1>海景路%1$s修好了 %2$s</h1>
                <div class="info"><span>2026-03-08 08:00</span> <span>来源：海沧融媒 %3$s</span></div>
                <div class="content"><p>海沧区海景路边%1$s已经修好，热心居民提供的线索帮了大忙，%4$s。</p>
                <p>海沧街道将继续排查路边设施，方便居民出行和休息，%5$s。</p></div></div></body></html>
                """.formatted(HARMLESS, said(1), said(1), said(3), said(2));
    }
}
