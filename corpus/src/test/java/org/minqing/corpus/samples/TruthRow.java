package org.minqing.corpus.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One object of a truth file; a field that it lacks is empty. */
record TruthRow(JsonNode json) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** All rows of a file of one object a line. */
    static List<TruthRow> read(Path file) {
        var rows = new ArrayList<TruthRow>();
        try {
            for (var line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                rows.add(new TruthRow(JSON.readTree(line)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + " after " + rows.size() + " good lines", e);
        }
        return rows;
    }

    String text(String field) {
        return json.path(field).asText("");
    }

    List<String> list(String field) {
        var values = new ArrayList<String>();
        json.path(field).forEach(value -> values.add(value.asText()));
        return values;
    }

    boolean hasFlaw(String flaw) {
        return list("flaws").contains(flaw);
    }

    LocalDate day() {
        return LocalDate.parse(text("date"));
    }

    /** 2026年1月5日 */
    String chineseDay() {
        return day().getYear() + "年" + monthAndDay();
    }

    /** 1月5日 */
    String monthAndDay() {
        return day().getMonthValue() + "月" + day().getDayOfMonth() + "日";
    }

    /** The street as the file gives it: missing, or the one before the streets were cut anew, where a flaw says so. */
    String streetAsWritten() {
        if (hasFlaw("blank-street")) {
            return "";
        }
        return hasFlaw("old-street") ? "海沧街道" : text("street");
    }

    /** A number that is the same for the same row in every build, at least 0: chooses what the truth does not say. */
    int chance(int salt) {
        return Math.floorMod((text("id") + salt).hashCode() * 0x9E3779B1 >> 7, 1 << 20);
    }
}
