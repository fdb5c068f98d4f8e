package org.minqing.corpus.samples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A mini-program's export: one JSON object a line; a line with the flaw {@code cut-line} breaks off in the middle. */
final class MiniExport {

    private static final ObjectMapper JSON = new ObjectMapper();

    private MiniExport() {}

    static byte[] build(List<TruthRow> pictures) throws IOException {
        var lines = new StringBuilder();
        for (var row : pictures) {
            var line = line(row);
            lines.append(row.hasFlaw("cut-line") ? line.substring(0, line.length() / 2) : line)
                    .append('\n');
        }
        return OfficeBytes.of(lines, StandardCharsets.UTF_8);
    }

    private static String line(TruthRow row) throws JsonProcessingException {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", row.text("number"));
        line.put("createTime", row.text("date") + "T" + row.text("time") + ":00+08:00");
        line.put("nickName", row.text("account"));
        line.put("phone", row.text("phone"));
        line.put("typeName", row.text("kind"));
        line.put("content", row.text("text"));
        line.put("address", row.text("place"));
        line.put("streetName", row.streetAsWritten());
        line.put("images", pictures(row));
        line.put("status", row.text("status"));
        line.put("replyContent", row.text("reply").isEmpty() ? null : row.text("reply"));
        line.put("replyTime", row.text("repliedOn").isEmpty() ? null : row.text("repliedOn"));
        line.put("star", row.text("rating").isEmpty() ? null : Integer.valueOf(row.text("rating")));
        return JSON.writeValueAsString(line);
    }

    private static List<String> pictures(TruthRow row) {
        return IntStream.range(0, row.chance(1) % 4)
                .mapToObj(i -> row.text("number") + "-" + (i + 1) + ".jpg")
                .toList();
    }
}
