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

    /** @param number as a spreadsheet or an editor shows it */
    private record Row(int number, Map<String, String> cells) {}

    private record Table(Set<String> headings, List<Row> rows) {}

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
        var table = content.stripLeading().startsWith("{") ? ofJsonLines(file, content) : ofCsv(content);
        for (var column : columns.all()) {
            if (!table.headings().contains(column)) {
                throw new CommandException(
                        file.getFileName() + " 没有“" + column + "”列；有的列是：" + String.join("、", table.headings()));
            }
        }
        return table.rows().stream().map(row -> row(row, columns)).toList();
    }

    private static LabelledRow row(Row row, Columns columns) {
        var cells = row.cells();
        var texts = columns.texts();
        boolean titled = texts.size() > 1;
        return new LabelledRow(
                NUMBERS.stream()
                        .map(name -> cells.getOrDefault(name, ""))
                        .filter(value -> !value.isEmpty())
                        .findFirst()
                        .orElse(String.valueOf(row.number())),
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

    private static Table ofCsv(String content) throws IOException {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = CSVParser.parse(content, format)) {
            var rows = new ArrayList<Row>();
            parser.forEach(row -> rows.add(new Row(Math.toIntExact(row.getRecordNumber() + 1), row.toMap())));
            return new Table(new LinkedHashSet<>(parser.getHeaderNames()), rows);
        }
    }

    private static Table ofJsonLines(Path file, String content) {
        var rows = new ArrayList<Row>();
        var headings = new LinkedHashSet<String>();
        int number = 0;
        for (var line : content.lines().toList()) {
            number++;
            if (!line.isBlank()) {
                var cells = new LinkedHashMap<String, String>();
                object(file, number, line)
                        .properties()
                        .forEach(entry -> cells.put(entry.getKey(), cell(entry.getValue())));
                headings.addAll(cells.keySet());
                rows.add(new Row(number, cells));
            }
        }
        return new Table(headings, rows);
    }

    private static JsonNode object(Path file, int number, String line) {
        try {
            var node = JSON.readTree(line);
            if (node.isObject()) {
                return node;
            }
        } catch (JsonProcessingException e) {
            // told below, as a line that is JSON and no object is
        }
        throw new CommandException(file.getFileName() + " 第" + number + "行不是完整的 JSON 对象，请核对引号和括号");
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
        try (var intake = new Intake(IntakeOptions.NONE)) {
            InputFiles.expand(List.of(file)).files().forEach(input -> intake.read(input, sink));
        }
        return rows;
    }
}
