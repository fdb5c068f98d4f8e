package org.minqing.corpus.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.minqing.corpus.record.ReturnHeading;
import org.minqing.corpus.workspace.RejectionStore.Kept;

/**
 * Rejections as a workbook to mend and give back: one sheet for each sheet that rows were rejected from, so that each keeps its own
 * headings, and a last one for files and lines of which there are no cells.
 */
final class RejectionWorkbook {

    private static final String WITHOUT_CELLS = "其他退回";
    private static final int CELL_LIMIT = 32_767;
    private static final int COLUMN_LIMIT = 16_384;
    private static final int SHEET_NAME_LIMIT = 31;
    private static final String NOT_IN_SHEET_NAMES = "[\\[\\]:*?/\\\\'\\p{Cntrl}]";

    private RejectionWorkbook() {}

    static void write(Path file, List<Kept> rejections) throws IOException {
        var sheets = new LinkedHashMap<List<String>, List<Kept>>();
        var others = new ArrayList<Kept>();
        for (var kept : rejections) {
            if (kept.cells().isEmpty()) {
                others.add(kept);
            } else {
                sheets.computeIfAbsent(
                                List.of(kept.fileHash(), kept.file(), kept.entry(), kept.sheet()),
                                s -> new ArrayList<>())
                        .add(kept);
            }
        }
        try (var out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "Minqing", "1.0")) {
            int number = 1;
            for (var rows : sheets.values()) {
                fill(workbook.newWorksheet(sheetName(number++, rows.getFirst())), rows);
            }
            if (!others.isEmpty()) {
                fill(workbook.newWorksheet(WITHOUT_CELLS), others);
            }
        }
    }

    /** A number makes it unique; the rest tells a person what it is. */
    private static String sheetName(int number, Kept kept) {
        var place = kept.sheet().isEmpty() ? kept.file() : kept.file() + " " + kept.sheet();
        var name = number + " " + (kept.entry().isEmpty() ? place : kept.entry() + " " + kept.sheet());
        var clean = inert(name).replaceAll(NOT_IN_SHEET_NAMES, " ").strip();
        int end = Math.min(clean.length(), SHEET_NAME_LIMIT);
        return clean.substring(0, Character.isHighSurrogate(clean.charAt(end - 1)) ? end - 1 : end);
    }

    private static void fill(Worksheet sheet, List<Kept> rejections) {
        var columns = rejections.stream()
                .flatMap(kept -> kept.cells().keySet().stream())
                .distinct()
                .limit(COLUMN_LIMIT - ReturnHeading.values().length)
                .toList();
        var headings = new ArrayList<>(
                Arrays.stream(ReturnHeading.values()).map(ReturnHeading::label).toList());
        headings.addAll(columns);
        for (int column = 0; column < headings.size(); column++) {
            sheet.value(0, column, inert(headings.get(column)));
        }
        for (int row = 0; row < rejections.size(); row++) {
            fill(sheet, row + 1, rejections.get(row), columns);
        }
    }

    private static void fill(Worksheet sheet, int row, Kept kept, Iterable<String> columns) {
        var place = Map.of(
                ReturnHeading.FILE, kept.file(),
                ReturnHeading.HASH, kept.fileHash(),
                ReturnHeading.ENTRY, kept.entry(),
                ReturnHeading.SHEET, kept.sheet(),
                ReturnHeading.COLUMN, kept.column(),
                ReturnHeading.CODE, kept.code().name(),
                ReturnHeading.MESSAGE, kept.message());
        place.forEach((heading, value) -> sheet.value(row, heading.ordinal(), inert(value)));
        sheet.value(row, ReturnHeading.ROW.ordinal(), kept.row());
        int column = ReturnHeading.values().length;
        for (var heading : columns) {
            sheet.value(row, column++, inert(kept.cells().getOrDefault(heading, "")));
        }
    }

    /** What a sheet may hold: no control characters, no more than a cell takes. Text is written as text, never as a formula. */
    private static String inert(String text) {
        return text.codePoints()
                .filter(c -> c == '\n'
                        || c == '\t'
                        || (c >= ' ' && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF)))
                .limit(CELL_LIMIT / 2)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
