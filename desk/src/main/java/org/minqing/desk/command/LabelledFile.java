package org.minqing.desk.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.minqing.corpus.intake.InputFiles;
import org.minqing.corpus.intake.Intake;
import org.minqing.corpus.intake.IntakeOptions;
import org.minqing.corpus.intake.IntakeSink;
import org.minqing.corpus.intake.Warning;
import org.minqing.corpus.record.RawNewsItem;
import org.minqing.corpus.record.RawSubmission;
import org.minqing.corpus.record.Rejection;
import org.minqing.desk.CommandException;

/**
 * Reads the rows of a table for {@code classify}, {@code evaluate} and {@code train}: a csv or one JSON object a line by named
 * columns, any other format as intake does.
 */
final class LabelledFile {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> NUMBERS = List.of("编号", "id", "留言编号", "工单编号");

    /**
     * Which columns to read.
     *
     * @param texts columns of the text; of several the first is the title; empty to let intake find them
     * @param label, also, kind, grave, pii columns, or empty
     */
    record Columns(List<String> texts, String label, String also, String kind, String grave, String pii) {

        Columns {
            texts = List.copyOf(texts);
        }

        static Columns ofTexts(List<String> texts) {
            return new Columns(texts, "", "", "", "", "");
        }

        private Set<String> all() {
            var all = new LinkedHashSet<>(texts);
            all.addAll(List.of(label, also, kind, grave, pii));
            all.remove("");
            return all;
        }
    }

    private LabelledFile() {}

    /** @throws CommandException if the file or a column is missing */
    static List<LabelledRow> read(Path file, Columns columns) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new CommandException("找不到文件 " + file + "，请核对路径");
        }
        if (columns.texts().isEmpty()) {
            return throughIntake(file);
        }
        var content = Utf8OrGb18030.read(file);
        var cells = content.stripLeading().startsWith("{") ? ofJsonLines(file, content) : ofCsv(content);
        var headings = cells.stream()
                .flatMap(row -> row.keySet().stream())
                .collect(Collectors.toCollection(LinkedHashSet<String>::new));
        for (var column : columns.all()) {
            if (!headings.contains(column)) {
                throw new CommandException(
                        file.getFileName() + " 没有“" + column + "”列；有的列是：" + String.join("、", headings));
            }
        }
        var rows = new ArrayList<LabelledRow>();
        for (var row : cells) {
            rows.add(row(row, columns, rows.size() + 1));
        }
        return rows;
    }

    private static LabelledRow row(Map<String, String> cells, Columns columns, int number) {
        var texts = columns.texts();
        boolean titled = texts.size() > 1;
        return new LabelledRow(
                NUMBERS.stream()
                        .map(name -> cells.getOrDefault(name, ""))
                        .filter(value -> !value.isEmpty())
                        .findFirst()
                        .orElse(String.valueOf(number)),
                titled ? cells.getOrDefault(texts.getFirst(), "") : "",
                texts.subList(titled ? 1 : 0, texts.size()).stream()
                        .map(column -> cells.getOrDefault(column, ""))
                        .collect(Collectors.joining("\n")),
                cells.getOrDefault(columns.label(), ""),
                cells.getOrDefault(columns.also(), ""),
                cells.getOrDefault(columns.kind(), ""),
                cells.getOrDefault(columns.grave(), ""),
                cells.getOrDefault(columns.pii(), ""));
    }

    private static List<Map<String, String>> ofCsv(String content) throws IOException {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = CSVParser.parse(content, format)) {
            var rows = new ArrayList<Map<String, String>>();
            parser.forEach(row -> rows.add(row.toMap()));
            return rows;
        }
    }

    private static List<Map<String, String>> ofJsonLines(Path file, String content) {
        var rows = new ArrayList<Map<String, String>>();
        int number = 0;
        for (var line : content.lines().toList()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                var cells = new LinkedHashMap<String, String>();
                JSON.readTree(line).properties().forEach(entry -> cells.put(entry.getKey(), cell(entry.getValue())));
                rows.add(cells);
            } catch (JsonProcessingException e) {
                throw new CommandException(file.getFileName() + " 第" + number + "行不是完整的 JSON 对象，请核对引号和括号");
            }
        }
        return rows;
    }

    private static String cell(JsonNode value) {
        if (!value.isArray()) {
            return value.asText();
        }
        if (!value.isEmpty() && value.get(0).isObject()) {
            return value.toString();
        }
        var values = new ArrayList<String>();
        value.forEach(one -> values.add(one.asText()));
        return String.join("|", values);
    }

    private static List<LabelledRow> throughIntake(Path file) {
        var rows = new ArrayList<LabelledRow>();
        var sink = new IntakeSink() {
            @Override
            public void submission(RawSubmission raw) {
                var id = raw.number().isEmpty() ? String.valueOf(raw.source().row()) : raw.number();
                rows.add(new LabelledRow(id, raw.title(), raw.text(), "", "", "", "", ""));
            }

            @Override
            public void news(RawNewsItem item) {
                rows.add(new LabelledRow(
                        String.valueOf(item.source().row()), item.title(), item.text(), "", "", "", "", ""));
            }

            @Override
            public void rejection(Rejection rejection) {
                throw new CommandException(rejection.message());
            }

            @Override
            public void warning(Warning warning) {
                // what is odd about a row does not change what it is about
            }
        };
        InputFiles.expand(List.of(file)).files().forEach(input -> new Intake(IntakeOptions.NONE).read(input, sink));
        return rows;
    }
}
