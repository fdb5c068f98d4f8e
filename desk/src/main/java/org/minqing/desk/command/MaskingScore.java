package org.minqing.desk.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.minqing.desk.CommandException;
import org.minqing.desk.Json;
import org.minqing.pipeline.privacy.Masker;
import org.minqing.pipeline.privacy.MaskingMeasure;
import org.minqing.pipeline.privacy.MaskingMeasure.Count;
import org.minqing.pipeline.privacy.MaskingMeasure.Mark;
import org.minqing.pipeline.privacy.PersonalType;

/** How much of the personal data in labelled texts masking finds, and what it masks needlessly. */
final class MaskingScore {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int SHOWN = 20;

    private final Masker masker;
    private final MaskingMeasure measure = new MaskingMeasure();

    MaskingScore(Masker masker) {
        this.masker = masker;
    }

    /**
     * @param fields texts by the names that the spans call them
     * @param spans JSON array of objects with field, start and end in code points, type and, where it is known, form
     */
    void add(String id, Map<String, String> fields, String spans) {
        var labelled = parse(id, spans);
        fields.forEach((field, text) -> {
            var marks = new ArrayList<Mark>();
            for (var one : labelled) {
                if (one.path("field").asText().equals(field)) {
                    marks.add(mark(id, one, text));
                }
            }
            measure.add(id, marks, masker.mask(text, List.of()).spans());
        });
    }

    private static JsonNode parse(String id, String spans) {
        try {
            return JSON.readTree(spans.isEmpty() ? "[]" : spans);
        } catch (JsonProcessingException e) {
            throw unreadable(id);
        }
    }

    private static Mark mark(String id, JsonNode span, String text) {
        try {
            return new Mark(
                    text.offsetByCodePoints(0, span.path("start").asInt()),
                    text.offsetByCodePoints(0, span.path("end").asInt()),
                    PersonalType.valueOf(span.path("type").asText()),
                    span.path("form").asText());
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw unreadable(id);
        }
    }

    private static CommandException unreadable(String id) {
        return new CommandException(id + "：个人信息的位置要写成 JSON 数组，各项有 field、start、end、type");
    }

    Json json() {
        var found = new LinkedHashMap<String, Object>();
        var types = new LinkedHashMap<String, Object>();
        measure.counts().forEach((type, count) -> {
            found.put(type, List.of(count.found(), count.found() + count.missed()));
            types.put(type, figures(count).fields());
        });
        return new Json()
                .put("found", found)
                .put("needless", measure.any().needless())
                .put("types", types)
                .put("any", figures(measure.any()).fields())
                .put("leak_rate", measure.leakRate())
                .put("false_alarm_rate", measure.falseAlarmRate());
    }

    private static Json figures(Count count) {
        return new Json()
                .put("precision", count.precision())
                .put("recall", count.recall())
                .put("f2", count.f2());
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(line("个人信息", measure.any()));
        measure.counts().forEach((type, count) -> lines.add("  " + line(type, count)));
        lines.add(String.format(
                Locale.ROOT, "有个人信息的文字中仍露出的占 %.3f，没有的文字中被遮的占 %.3f", measure.leakRate(), measure.falseAlarmRate()));
        lines.add(listed("没有遮住的", measure.missed()));
        lines.add(listed("多遮的", measure.needless()));
        return lines;
    }

    private static String line(String name, Count count) {
        return String.format(
                Locale.ROOT,
                "%s 应有 %d，遮住 %d，多遮 %d：召回率 %.3f，准确率 %.3f，F2 %.3f",
                name,
                count.found() + count.missed(),
                count.found(),
                count.needless(),
                count.recall(),
                count.precision(),
                count.f2());
    }

    private static String listed(String what, List<String> places) {
        return what + " " + places.size() + " 处（前 " + SHOWN + " 处）："
                + String.join("；", places.stream().limit(SHOWN).toList());
    }
}
