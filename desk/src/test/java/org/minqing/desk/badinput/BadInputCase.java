package org.minqing.desk.badinput;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One line of the table of cases.
 *
 * @param row number in the catalogue, 1 to 67
 * @param name of the bad file
 * @param ways letters of {@link Way}
 * @param counts of the bad file: read, accepted, rejected, outside, repeated
 * @param rejections, warnings as {@code CODE@sheet!row:column}, sorted
 * @param text that must be kept, or behind an exclamation mark must not; may be empty
 */
public record BadInputCase(
        int row,
        String name,
        String ways,
        List<Integer> counts,
        List<String> rejections,
        List<String> warnings,
        String text) {

    /** How the bad file is given to a run. */
    public enum Way {
        ALONE,
        ZIPPED,
        BETWEEN
    }

    public static List<BadInputCase> all() {
        try (var in = Objects.requireNonNull(BadInputCase.class.getResourceAsStream("cases.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("row"))
                    .map(BadInputCase::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BadInputCase parse(String line) {
        var cells = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
        var counts =
                Stream.of(cells.get(3).split("[=+]", -1)).map(Integer::valueOf).toList();
        return new BadInputCase(
                Integer.parseInt(cells.get(0)),
                cells.get(1),
                cells.get(2),
                counts,
                places(cells.get(4)),
                places(cells.get(5)),
                cells.get(6));
    }

    private static List<String> places(String cell) {
        var places = new ArrayList<String>();
        for (var place : cell.isEmpty() ? new String[0] : cell.split(" ", -1)) {
            int star = place.indexOf('*');
            int times = star < 0 ? 1 : Integer.parseInt(place.substring(0, star));
            places.addAll(Collections.nCopies(times, place.substring(star + 1)));
        }
        return places.stream().sorted().toList();
    }

    /** As the table writes a place. */
    public static String place(String code, String sheet, int row, String column) {
        return code
                + (sheet.isEmpty() ? "" : "@" + sheet)
                + (row == 0 ? "" : "!" + row)
                + (column.isEmpty() ? "" : ":" + column);
    }

    public boolean goes(Way way) {
        return ways.indexOf(way.name().charAt(0)) >= 0;
    }

    /** Whether the bad file is a folder of files. */
    public boolean isFolder() {
        return name.indexOf('.') < 0;
    }

    /** Whether neither a submission nor news of the bad file is kept. */
    public boolean leavesNothing() {
        return counts.get(1) == 0 && (text.isEmpty() || text.startsWith("!"));
    }

    @Override
    public String toString() {
        return row + " " + name;
    }
}
