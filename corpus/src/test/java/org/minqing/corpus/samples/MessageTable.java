package org.minqing.corpus.samples;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Collectors;

/** The message book of the delegates' room as Excel on Chinese Windows writes it: GB18030 without a mark. */
final class MessageTable {

    private static final List<String> COLUMNS = List.of("序号", "留言时间", "留言人", "联系方式", "主题", "内容", "街道", "是否回复", "回复意见");

    private MessageTable() {}

    static byte[] build(List<TruthRow> messages) throws IOException {
        var csv = new StringBuilder(String.join(",", COLUMNS)).append("\r\n");
        for (int i = 0; i < messages.size(); i++) {
            var row = messages.get(i);
            var day = row.hasFlaw("chinese-date") ? row.chineseDay() : row.text("date");
            var cells = List.of(
                    Integer.toString(i + 1),
                    day + " " + row.text("time"),
                    row.text("name"),
                    row.text("phone"),
                    row.text("title"),
                    row.text("text"),
                    row.streetAsWritten(),
                    row.text("status"),
                    row.text("reply"));
            csv.append(cells.stream().map(MessageTable::quoted).collect(Collectors.joining(",")))
                    .append("\r\n");
        }
        return OfficeBytes.of(csv, Charset.forName("GB18030"));
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
