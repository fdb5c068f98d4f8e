package org.minqing.report.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minqing.report.Reports;
import org.minqing.report.SampleQuarters;

class JsonSchemaTest {

    @TempDir
    Path folder;

    private final ObjectMapper mapper = new ObjectMapper();

    @Test
    void theReportKeepsToItsSchema() throws IOException {
        var report = report();

        assertEquals(List.of(), problems(report));
    }

    @Test
    void aFieldTooManyOrOfAnotherKindIsAProblem() throws IOException {
        var report = (ObjectNode) report();
        report.put("extra", 1);
        ((ObjectNode) report.get("figures").get(0)).put("records", "viele");
        ((ObjectNode) report.get("summary").get("blocks").get(0)).remove("runs");

        assertFalse(problems(report).stream()
                .filter(problem -> problem.startsWith("$/extra"))
                .toList()
                .isEmpty());
        assertFalse(problems(report).stream()
                .filter(problem -> problem.startsWith("$/figures/0/records"))
                .toList()
                .isEmpty());
        assertFalse(problems(report).stream()
                .filter(problem -> problem.startsWith("$/summary/blocks/0"))
                .toList()
                .isEmpty());
    }

    private JsonNode report() throws IOException {
        var file = folder.resolve("report.json");
        new JsonWriter().write(new Reports().compose(SampleQuarters.request()), file);
        return mapper.readTree(file.toFile());
    }

    private List<String> problems(JsonNode report) throws IOException {
        try (var in = JsonWriter.class.getResourceAsStream("report.schema.json")) {
            var schema = mapper.readTree(in);
            var problems = new ArrayList<String>();
            check(schema, schema, report, "$", problems);
            return problems;
        }
    }

    /** The part of JSON Schema that the schema uses. */
    private static void check(JsonNode root, JsonNode schema, JsonNode value, String at, List<String> problems) {
        if (schema.has("$ref")) {
            check(root, root.at(schema.get("$ref").asText().substring(1)), value, at, problems);
        }
        if (schema.has("const") && !schema.get("const").equals(value)) {
            problems.add(at + " not " + schema.get("const"));
        }
        if (schema.has("enum") && !contains(schema.get("enum"), value)) {
            problems.add(at + " none of " + schema.get("enum"));
        }
        if (schema.has("type") && !isOfType(schema.get("type"), value)) {
            problems.add(at + " not of type " + schema.get("type"));
        }
        if (schema.has("pattern")
                && !value.asText().matches(schema.get("pattern").asText())) {
            problems.add(at + " does not match");
        }
        schema.path("required").forEach(name -> {
            if (!value.has(name.asText())) {
                problems.add(at + " has no " + name.asText());
            }
        });
        value.properties().forEach(field -> {
            var known = schema.path("properties").path(field.getKey());
            if (!known.isMissingNode()) {
                check(root, known, field.getValue(), at + "/" + field.getKey(), problems);
            } else if (schema.has("additionalProperties")) {
                problems.add(at + "/" + field.getKey() + " is not known");
            }
        });
        for (int item = 0; schema.has("items") && item < value.size(); item++) {
            check(root, schema.get("items"), value.get(item), at + "/" + item, problems);
        }
        if (schema.has("oneOf")) {
            checkOneOf(root, schema.get("oneOf"), value, at, problems);
        }
    }

    private static void checkOneOf(JsonNode root, JsonNode choices, JsonNode value, String at, List<String> problems) {
        int fitting = 0;
        for (var choice : choices) {
            var own = new ArrayList<String>();
            check(root, choice, value, at, own);
            fitting += own.isEmpty() ? 1 : 0;
        }
        if (fitting != 1) {
            problems.add(at + " fits " + fitting + " choices");
        }
    }

    private static boolean contains(JsonNode choices, JsonNode value) {
        for (var choice : choices) {
            if (choice.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfType(JsonNode type, JsonNode value) {
        if (type.isArray()) {
            for (var one : type) {
                if (isOfType(one, value)) {
                    return true;
                }
            }
            return false;
        }
        return switch (type.asText()) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            default -> value.isNull();
        };
    }
}
