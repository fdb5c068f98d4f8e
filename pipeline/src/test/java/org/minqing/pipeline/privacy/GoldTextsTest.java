package org.minqing.pipeline.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.minqing.pipeline.privacy.MaskingMeasure.Count;
import org.minqing.pipeline.privacy.MaskingMeasure.Mark;

/**
 * Measures the masker on {@code gold.jsonl}: submissions written for this project by people who had not seen its rules, with
 * personal data marked; all of it invented, numbers filled in that are fictional by their shape. The masker was tuned on these
 * texts, so that the figures are floors against change, not what other texts will show.
 */
class GoldTextsTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void noFigureFallsBelowItsFloor() throws IOException {
        var measure = measure();

        var figures = new TreeMap<String, Double>();
        measure.counts().forEach((type, count) -> put(figures, type, count));
        put(figures, "ANY", measure.any());
        figures.put("LEAK.free", 1 - measure.leakRate());
        figures.put("ALARM.free", 1 - measure.falseAlarmRate());

        var below = new ArrayList<String>();
        var floors = floors();
        for (var name : floors.stringPropertyNames()) {
            double floor = Double.parseDouble(floors.getProperty(name));
            if (figures.getOrDefault(name, 0.0) < floor) {
                below.add(name + " " + figures.get(name) + " < " + floor);
            }
        }
        assertEquals(List.of(), below, figures.toString());
        assertTrue(floors.size() >= 25, "expected floors for every type, was " + floors.size());
    }

    private static void put(TreeMap<String, Double> figures, String type, Count count) {
        figures.put(type.replace(' ', '_') + ".recall", count.recall());
        figures.put(type.replace(' ', '_') + ".precision", count.precision());
    }

    private static MaskingMeasure measure() throws IOException {
        var masker = Masker.builtIn();
        var measure = new MaskingMeasure();
        try (var lines = resource("gold.jsonl")) {
            for (var line : new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                var one = JSON.readTree(line);
                var text = one.get("text").asText();
                measure.add(
                        one.get("id").asText(),
                        marks(one.get("pii"), text),
                        masker.mask(text, List.of()).spans());
            }
        }
        return measure;
    }

    private static List<Mark> marks(JsonNode spans, String text) {
        var marks = new ArrayList<Mark>();
        for (var span : spans) {
            marks.add(new Mark(
                    text.offsetByCodePoints(0, span.get("start").asInt()),
                    text.offsetByCodePoints(0, span.get("end").asInt()),
                    PersonalType.valueOf(span.get("type").asText()),
                    span.path("form").asText()));
        }
        return marks;
    }

    private static Properties floors() throws IOException {
        var floors = new Properties();
        try (var file = resource("gold-floors.properties")) {
            floors.load(file);
        }
        return floors;
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(GoldTextsTest.class.getResourceAsStream(name), name);
    }
}
