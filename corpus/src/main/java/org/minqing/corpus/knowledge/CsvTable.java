package org.minqing.corpus.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file of the product's knowledge: UTF-8, with or without byte order mark, headings in the first line.
 *
 * @param name file name, for messages
 * @param version first 12 hexadecimal digits of the SHA-256 of its content
 */
record CsvTable(String name, String version, List<CSVRecord> rows) {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .get();

    /**
     * @throws KnowledgeException if a heading is missing or the file cannot be parsed
     */
    static CsvTable read(Path file, String... headings) {
        try {
            return parse(file.getFileName().toString(), Files.readAllBytes(file), headings);
        } catch (IOException e) {
            throw new KnowledgeException("无法读取 " + file + "，请检查文件是否存在、有无权限", e);
        }
    }

    /** @param name of a resource beside this class */
    static CsvTable builtIn(String name, String... headings) {
        return parse(name, WordFile.bytes(name), headings);
    }

    static CsvTable parse(String name, byte[] bytes, String... headings) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        try (var parser = CSVParser.parse(text.startsWith("\uFEFF") ? text.substring(1) : text, FORMAT)) {
            for (var heading : headings) {
                if (!parser.getHeaderNames().contains(heading)) {
                    throw new KnowledgeException(name + "：缺少“" + heading + "”列，请补上后重试");
                }
            }
            var rows = records(name, parser);
            for (var row : rows) {
                if (!row.isConsistent()) {
                    throw new KnowledgeException(name + " 第" + (row.getRecordNumber() + 1) + "行：列数与表头不一致，请核对逗号和引号");
                }
            }
            return new CsvTable(name, fingerprint(bytes), rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UncheckedIOException | IllegalStateException | IllegalArgumentException e) {
            throw new KnowledgeException(name + "：表格无法解析，请核对引号和表头", e);
        }
    }

    private static List<CSVRecord> records(String name, CSVParser parser) {
        try {
            return parser.getRecords();
        } catch (UncheckedIOException e) {
            throw new KnowledgeException(name + " 第" + (parser.getRecordNumber() + 2) + "行：无法解析，请核对引号", e);
        }
    }

    /** Row as Excel shows it, for messages. */
    static int rowOf(CSVRecord row) {
        return Math.toIntExact(row.getRecordNumber() + 1);
    }

    /** Values separated by {@code separator}, without blanks. */
    static List<String> list(String cell, String separator) {
        return Arrays.stream(cell.split(Pattern.quote(separator), -1))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    static String fingerprint(byte[] bytes) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
