package org.minqing.desk.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Tables whose headings are known names in any mixture, order and number, between other words: what the columns mean. */
public final class HeadingTarget {

    private static final List<String> HEADINGS = List.of(
            "工单编号",
            "来电时间",
            "标题",
            "主要内容",
            "姓名",
            "联系电话",
            "昵称",
            "类型",
            "渠道",
            "街道",
            "社区",
            "地址",
            "单位",
            "状态",
            "回复",
            "回复时间",
            "满意度",
            "点赞数",
            "序号",
            "备注",
            "date",
            "text",
            "内容",
            "日期",
            "您所在的街道",
            "您的建议",
            "2026-01-05",
            "合计",
            "",
            " ",
            "路灯不亮，请修。",
            "1、时间*（必填）：",
            "来自IP",
            "所用时间");
    private static final List<String> CELLS = List.of(
            "2026-01-05", "路灯不亮", "", "1", "合计", "#N/A", "\"", "二〇二六年一月五日", "5/1/2026", "13月", "3.5E+17", "(空)", "￿");
    private static final List<String> DELIMITERS = List.of(",", "\t", ";", "|");

    private HeadingTarget() {}

    /** @param data the delimiter, the number of columns, then a heading or cell each */
    public static void fuzzerTestOneInput(byte[] data) {
        if (data.length < 3) {
            return;
        }
        var delimiter = pick(DELIMITERS, data[0]);
        int columns = 1 + Byte.toUnsignedInt(data[1]) % 24;
        var table = new StringBuilder();
        var line = new ArrayList<String>();
        for (int at = 2; at < data.length; at++) {
            line.add(pick(at < 2 + columns || (data[at] & 0x80) != 0 ? HEADINGS : CELLS, data[at]));
            if (line.size() == columns) {
                table.append(String.join(delimiter, line)).append('\n');
                line.clear();
            }
        }
        table.append(String.join(delimiter, line));
        FuzzedFile.read("登记表.csv", table.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String pick(List<String> words, byte which) {
        return words.get((which & 0x7F) % words.size());
    }
}
