package org.minqing.desk.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.minqing.desk.CommandException;
import org.minqing.desk.Json;
import org.minqing.pipeline.privacy.Masker;
import org.minqing.pipeline.privacy.Span;

/**
 * How much of the personal data in labelled texts masking finds. A labelled span is found where masking hides all of it, under
 * whatever type; of an address its digits must be hidden, the road and the estate may stay. What masking hides without
 * touching a labelled span is needless.
 */
final class MaskingScore {

    private static final JsonMapper JSON = new JsonMapper();

    /** A labelled span, offsets in code points. */
    private record Labelled(String field, int start, int end, String type) {}

    private final Masker masker = new Masker();
    private final Map<String, int[]> byType = new TreeMap<>();
    private final List<String> missed = new ArrayList<>();
    private int needless;

    /**
     * @param fields texts by the names that the spans call them
     * @param spans JSON array of objects with field, start, end, type
     */
    void add(String id, Map<String, String> fields, String spans) {
        var labelled = parse(id, spans);
        fields.forEach((field, text) -> {
            var found = masker.mask(text, List.of()).spans();
            var here = labelled.stream()
                    .filter(one -> one.field().equals(field))
                    .map(one -> utf16(one, text))
                    .toList();
            for (var one : here) {
                var counts = byType.computeIfAbsent(one.type(), type -> new int[2]);
                counts[0]++;
                if (isHidden(one, text, found)) {
                    counts[1]++;
                } else {
                    missed.add(id + " " + one.type() + " 第" + (one.start() + 1) + "字起");
                }
            }
            needless += (int) found.stream()
                    .filter(span -> here.stream().noneMatch(one -> touches(one, span)))
                    .count();
        });
    }

    private static List<Labelled> parse(String id, String spans) {
        try {
            var labelled = new ArrayList<Labelled>();
            for (var span : JSON.readTree(spans.isEmpty() ? "[]" : spans)) {
                labelled.add(new Labelled(
                        span.path("field").asText(),
                        span.path("start").asInt(),
                        span.path("end").asInt(),
                        span.path("type").asText()));
            }
            return labelled;
        } catch (JsonProcessingException e) {
            throw new CommandException(id + "：个人信息的位置要写成 JSON 数组，各项有 field、start、end、type");
        }
    }

    private static Labelled utf16(Labelled span, String text) {
        return new Labelled(
                span.field(),
                text.offsetByCodePoints(0, span.start()),
                text.offsetByCodePoints(0, span.end()),
                span.type());
    }

    private static boolean isHidden(Labelled span, String text, List<Span> found) {
        for (int i = span.start(); i < span.end(); i++) {
            int at = i;
            if (span.type().equals("ADDRESS") && !Character.isDigit(text.charAt(i))) {
                continue;
            }
            if (found.stream().noneMatch(one -> one.start() <= at && at < one.end())) {
                return false;
            }
        }
        return true;
    }

    private static boolean touches(Labelled labelled, Span span) {
        return labelled.start() < span.end() && span.start() < labelled.end();
    }

    Json json() {
        var found = new LinkedHashMap<String, Object>();
        byType.forEach((type, counts) -> found.put(type, List.of(counts[1], counts[0])));
        return new Json().put("found", found).put("needless", needless);
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        int all = 0;
        int found = 0;
        for (var entry : byType.entrySet()) {
            all += entry.getValue()[0];
            found += entry.getValue()[1];
            lines.add(String.format(
                    Locale.ROOT, "  %s 应有 %d，遮住 %d", entry.getKey(), entry.getValue()[0], entry.getValue()[1]));
        }
        lines.addFirst(String.format(
                Locale.ROOT,
                "个人信息：应有 %d，遮住 %d（%.3f），多遮 %d",
                all,
                found,
                all == 0 ? 0 : (double) found / all,
                needless));
        lines.add("没有遮住的 " + missed.size() + " 处（前 20 处）："
                + String.join("；", missed.stream().limit(20).toList()));
        return lines;
    }
}
