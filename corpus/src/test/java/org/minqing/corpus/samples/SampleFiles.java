package org.minqing.corpus.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Builds the sample files of every quarter from {@code truth/}: {@code files.jsonl} says which there are and what form they
 * have, {@code 2026Q1.jsonl} and so on what stands in them, {@code rejected.jsonl} which rows are broken on purpose,
 * {@code news.jsonl} the news pages. The flaws of real files are asked for row by row ({@code flaws}), or belong to the form.
 *
 * <p>The same truth gives the same bytes in any time zone and locale.
 */
public final class SampleFiles {

    private final Path truth;

    private SampleFiles(Path truth) {
        this.truth = truth;
    }

    /**
     * Writes all sample files beside their truth.
     *
     * @param arguments the samples folder, which holds {@code truth/}
     */
    public static void main(String[] arguments) {
        if (arguments.length != 1 || !Files.isDirectory(Path.of(arguments[0]).resolve("truth"))) {
            throw new IllegalArgumentException(
                    "expected one argument, a folder with truth/ in it, was " + List.of(arguments));
        }
        var samples = Path.of(arguments[0]);
        build(samples.resolve("truth")).forEach((name, bytes) -> write(samples.resolve(name), bytes));
    }

    /**
     * @param truth the folder of the truth files
     * @return bytes of each file, by its path below the samples folder
     */
    static Map<String, byte[]> build(Path truth) {
        var samples = new SampleFiles(truth);
        var built = new TreeMap<String, byte[]>();
        for (var file : TruthRow.read(truth.resolve("files.jsonl"))) {
            built.put(file.text("quarter") + "/" + file.text("file"), samples.table(file));
        }
        for (var news : TruthRow.read(truth.resolve("news.jsonl"))) {
            built.put(news.text("quarter") + "/" + news.text("file"), samples.page(news));
        }
        return built;
    }

    private byte[] table(TruthRow file) {
        var rows = rows(truth, file);
        try {
            return switch (file.text("form")) {
                case "tickets" -> TicketWorkbook.build(file, rows);
                case "messages" -> MessageTable.build(rows);
                case "minutes" -> MinutesDocument.build(file, rows);
                case "notes" -> StationNotes.build(file, rows);
                case "survey" -> SurveyWorkbook.build(rows);
                case "mini" -> MiniExport.build(rows);
                default -> throw new IllegalArgumentException("expected a known form, was " + file.json());
            };
        } catch (IOException e) {
            throw new UncheckedIOException("cannot build " + file.json(), e);
        }
    }

    private byte[] page(TruthRow news) {
        try {
            return NewsPageFile.build(truth.resolve("layouts"), news);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot build the page " + news.text("file"), e);
        }
    }

    /** The rows of a file in its order; those broken on purpose stand where {@code rejected.jsonl} puts them. */
    private static List<TruthRow> rows(Path truth, TruthRow file) {
        var rows = new ArrayList<>(good(truth, file));
        int above = switch (file.text("form")) {
            case "tickets" -> TicketWorkbook.rowsAbove(file);
            case "messages", "survey" -> 1;
            default -> 0;
        };
        broken(truth, file).forEach(row -> rows.add(row.json().path("row").asInt() - 1 - above, row));
        return rows;
    }

    /** The rows of a file that intake must accept, in its order. */
    static List<TruthRow> good(Path truth, TruthRow file) {
        return TruthRow.read(truth.resolve(file.text("quarter") + ".jsonl")).stream()
                .filter(row -> row.text("file").equals(file.text("file")))
                .toList();
    }

    /** The rows of a file that intake must reject, in its order. */
    static List<TruthRow> broken(Path truth, TruthRow file) {
        return TruthRow.read(truth.resolve("rejected.jsonl")).stream()
                .filter(row -> row.text("quarter").equals(file.text("quarter"))
                        && row.text("file").equals(file.text("file")))
                .toList();
    }

    private static void write(Path path, byte[] bytes) {
        try {
            Files.createDirectories(path.getParent());
            Files.write(path, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + path, e);
        }
    }
}
