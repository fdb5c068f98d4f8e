package org.minqing.corpus.knowledge;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Assumptions;

/** The real messages beside the project, where they are; a test that needs them says that it is skipped where they are not. */
final class SharedData {

    private static final Path MESSAGES =
            Path.of(System.getProperty("minqing.root", ".."), "..", "shared", "data", "messages");

    private SharedData() {}

    /** Skips the test, and says so, where the messages are not there. */
    static void assumeThere(String test) {
        if (!Files.isDirectory(MESSAGES)) {
            saySkipped(test);
            Assumptions.abort("no " + MESSAGES);
        }
    }

    /** Tells whoever reads the build's output that something was not checked. */
    @SuppressWarnings("SystemOut") // a build's output is where people look for it
    static void saySkipped(String what) {
        System.err.println("跳过 " + what + "：没有 " + MESSAGES.normalize());
    }

    static boolean isThere() {
        return Files.isDirectory(MESSAGES);
    }

    /** The rows of a csv, heading to cell. */
    static List<Map<String, String>> csv(String name) throws IOException {
        var text = Files.readString(MESSAGES.resolve(name), StandardCharsets.UTF_8);
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = CSVParser.parse(text.startsWith("\uFEFF") ? text.substring(1) : text, format)) {
            return parser.stream().map(row -> row.toMap()).toList();
        }
    }

    /** Every cell of every table of messages that is long enough to be a phrase. */
    static List<String> texts() throws IOException {
        var texts = new ArrayList<String>();
        for (var name : List.of("themes-dev.csv", "labelled7.csv", "replies-dev.csv", "福州领导留言板.csv")) {
            csv(name).forEach(row -> texts.addAll(row.values()));
        }
        try (var workbook = new XSSFWorkbook(Files.newInputStream(MESSAGES.resolve("留言2017-2020.xlsx")))) {
            workbook.getSheetAt(0).forEach(row -> row.forEach(cell -> texts.add(cell.toString())));
        }
        if (texts.size() < 10_000) {
            fail("expected more than 10,000 cells, was " + texts.size());
        }
        return texts;
    }
}
