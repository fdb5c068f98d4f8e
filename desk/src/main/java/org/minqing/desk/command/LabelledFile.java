package org.minqing.desk.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.minqing.corpus.intake.InputFiles;
import org.minqing.corpus.intake.Intake;
import org.minqing.corpus.intake.IntakeOptions;
import org.minqing.corpus.intake.IntakeSink;
import org.minqing.corpus.intake.Warning;
import org.minqing.corpus.record.RawNewsItem;
import org.minqing.corpus.record.RawSubmission;
import org.minqing.corpus.record.Rejection;
import org.minqing.desk.CommandException;

/** Reads the rows of a table for {@code classify} and {@code evaluate}: a csv by named columns, any other format as intake does. */
final class LabelledFile {

    private LabelledFile() {}

    /**
     * @param texts columns of the text; of several the first is the title; empty to let intake find them
     * @param label column of the label, or empty
     * @param also column of further right labels, or empty
     */
    static List<LabelledRow> read(Path file, List<String> texts, String label, String also) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new CommandException("找不到文件 " + file + "，请核对路径");
        }
        return texts.isEmpty() ? throughIntake(file) : csv(file, texts, label, also);
    }

    private static List<LabelledRow> csv(Path file, List<String> texts, String label, String also) throws IOException {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        var content = Utf8OrGb18030.read(file);
        try (var parser = CSVParser.parse(content, format)) {
            var headings = parser.getHeaderNames();
            for (var column : texts) {
                require(headings.contains(column), file, column, headings);
            }
            require(label.isEmpty() || headings.contains(label), file, label, headings);
            require(also.isEmpty() || headings.contains(also), file, also, headings);
            var rows = new ArrayList<LabelledRow>();
            for (var row : parser) {
                var text = new StringBuilder();
                for (var column : texts.subList(texts.size() > 1 ? 1 : 0, texts.size())) {
                    text.append(text.isEmpty() ? "" : "\n").append(cell(row, column));
                }
                rows.add(new LabelledRow(
                        id(row),
                        texts.size() > 1 ? cell(row, texts.getFirst()) : "",
                        text.toString(),
                        label.isEmpty() ? "" : cell(row, label),
                        also.isEmpty() ? "" : cell(row, also)));
            }
            return rows;
        }
    }

    private static void require(boolean holds, Path file, String column, List<String> headings) {
        if (!holds) {
            throw new CommandException(file.getFileName() + " 没有“" + column + "”列；有的列是：" + String.join("、", headings));
        }
    }

    private static String id(CSVRecord row) {
        for (var column : List.of("编号", "id", "留言编号", "工单编号")) {
            if (row.isMapped(column) && !cell(row, column).isEmpty()) {
                return cell(row, column);
            }
        }
        return String.valueOf(row.getRecordNumber() + 1);
    }

    private static String cell(CSVRecord row, String column) {
        @Nullable String value = row.isSet(column) ? row.get(column) : "";
        return value == null ? "" : value;
    }

    private static List<LabelledRow> throughIntake(Path file) {
        var rows = new ArrayList<LabelledRow>();
        var sink = new IntakeSink() {
            @Override
            public void submission(RawSubmission raw) {
                var id = raw.number().isEmpty() ? String.valueOf(raw.source().row()) : raw.number();
                rows.add(new LabelledRow(id, raw.title(), raw.text(), "", ""));
            }

            @Override
            public void news(RawNewsItem item) {
                rows.add(new LabelledRow(String.valueOf(item.source().row()), item.title(), item.text(), "", ""));
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
