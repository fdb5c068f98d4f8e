package org.minqing.corpus.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minqing.corpus.record.RejectionCode;
import org.minqing.corpus.workspace.RejectionStore.Kept;

class RejectionStoreTest {

    @TempDir
    Path folder;

    @Test
    void importingAFileAgainReplacesItsRejections() throws Exception {
        put('a', Map.of("2026Q1", List.of(kept('a', 9), kept('a', 3))));
        put('b', Map.of("2026Q1", List.of(kept('b', 5))));

        put('a', Map.of("2026Q1", List.of(kept('a', 3))));

        assertEquals(List.of(kept('a', 3), kept('b', 5)), new RejectionStore(workspace()).load("2026Q1"));
    }

    @Test
    void aFileThatIsInOrderNowLeavesNothingBehind() throws Exception {
        put('a', Map.of("2026Q1", List.of(kept('a', 3)), RejectionStore.UNDATED, List.of(kept('a', 4))));

        put('a', Map.of());

        assertEquals(Map.of(), new RejectionStore(workspace()).loadAll());
        try (var files = Files.list(workspace().rejected())) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void rejectionsStandInTheOrderOfFilesAndRowsWhateverCameFirst() throws Exception {
        put('b', Map.of("2026Q1", List.of(kept('b', 5))));
        put('a', Map.of("2026Q1", List.of(kept('a', 10), kept('a', 9))));

        assertEquals(
                List.of(kept('a', 9), kept('a', 10), kept('b', 5)), new RejectionStore(workspace()).load("2026Q1"));
    }

    @Test
    void rejectionsOfTwoQuartersAreKeptApart() throws Exception {
        put('a', Map.of("2025Q4", List.of(kept('a', 1)), "2026Q1", List.of(kept('a', 2))));

        assertEquals(
                List.of("2025Q4", "2026Q1"),
                List.copyOf(new RejectionStore(workspace()).loadAll().keySet()));
        assertEquals(List.of(kept('a', 2)), new RejectionStore(workspace()).load("2026Q1"));
    }

    @Test
    void theSheetHoldsEveryColumnAndTextThatIsNoFormula() throws Exception {
        var cells = new LinkedHashMap<String, String>();
        cells.put("=1+1", "=HYPERLINK(\"http://x\")");
        cells.put("内容", "+86\u0000@cmd|' /C calc'!A0\n第二行 𠮷");
        put('a', Map.of("2026Q1", List.of(kept('a', 3, cells), kept('a', 4))));

        var rows = sheet("2026Q1.xlsx");

        assertEquals(
                List.of("退回文件", "退回校验", "退回条目", "退回工作表", "退回行", "退回列", "退回代码", "退回说明", "=1+1", "内容", "来电时间"),
                rows.get(0));
        assertEquals(
                List.of(
                        "a.xlsx",
                        Invented.hash('a'),
                        "",
                        "工单",
                        "3.0",
                        "来电时间",
                        "CELL_BAD_DATE",
                        "没有这一天",
                        "=HYPERLINK(\"http://x\")",
                        "+86@cmd|' /C calc'!A0\n第二行 𠮷",
                        ""),
                rows.get(1));
        assertEquals(3, rows.size());
    }

    @Test
    void aCellLongerThanASheetTakesIsCutAndTheSheetStillOpens() throws Exception {
        var text = IntStream.range(0, 40_000)
                .map(i -> 0x20000 + i * 7919 % 40_000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        put('a', Map.of("2026Q1", List.of(kept('a', 3, new LinkedHashMap<>(Map.of("内容", text))))));

        var cell = sheet("2026Q1.xlsx").get(1).get(8);

        assertFalse(cell.isEmpty());
        assertTrue(text.startsWith(cell));
    }

    private List<List<String>> sheet(String name) throws IOException {
        var rows = new ArrayList<List<String>>();
        try (var in = Files.newInputStream(workspace().rejected().resolve(name));
                var workbook = new XSSFWorkbook(in)) {
            for (var row : workbook.getSheetAt(0)) {
                var cells = new ArrayList<String>();
                row.forEach(cell -> cells.add(text(cell)));
                rows.add(cells);
            }
        }
        return rows;
    }

    private static String text(Cell cell) {
        return switch (cell.getCellType()) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC -> String.valueOf(cell.getNumericCellValue());
            case BLANK -> "";
            default -> throw new AssertionError("expected text, number or nothing, was " + cell.getCellType());
        };
    }

    private Workspace workspace() {
        return Invented.workspace(folder);
    }

    private void put(char file, Map<String, List<Kept>> rejections) throws IOException {
        var commit = workspace().commit();
        new RejectionStore(workspace()).put(commit, file + ".xlsx", Invented.hash(file), "", Set.of(), rejections);
        commit.finish();
    }

    private static Kept kept(char file, int row) {
        return kept(file, row, new LinkedHashMap<>(Map.of("来电时间", "2026-02-30")));
    }

    private static Kept kept(char file, int row, LinkedHashMap<String, String> cells) {
        return new Kept(
                file + ".xlsx",
                Invented.hash(file),
                "",
                "工单",
                row,
                "来电时间",
                RejectionCode.CELL_BAD_DATE,
                "没有这一天",
                "2026-02-30",
                cells);
    }
}
