package org.minqing.corpus.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minqing.corpus.record.Evidence;
import org.minqing.corpus.record.Kind;
import org.minqing.corpus.record.NewsItem;
import org.minqing.corpus.record.Place;
import org.minqing.corpus.record.Placement;
import org.minqing.corpus.record.RejectionCode;
import org.minqing.corpus.record.SourceRow;
import org.minqing.corpus.record.Standing;
import org.minqing.corpus.record.Submission;
import org.minqing.corpus.record.ThemeLabel;
import org.minqing.corpus.record.Themes;
import org.minqing.corpus.workspace.FiledStore.Derived;
import org.minqing.corpus.workspace.RejectionStore.Kept;

class JsonLinesTest {

    private static final SourceRow SOURCE = new SourceRow("材料 1.xlsx", Invented.hash('a'), "工单", 7);

    @TempDir
    Path folder;

    @Test
    void aSubmissionIsReadAsItWasWritten() throws Exception {
        var replied = Invented.submission("12345热线-HC1", SOURCE, "已办结", "已修复。", LocalDate.of(2026, 2, 10), "满意");
        var open = Invented.submission("12345热线-HC2", SOURCE);

        assertRoundTrip(Submission.class, replied, open);
    }

    @Test
    void aPlaceThatWasWrittenBeforeThereWereEntriesHasNone() throws Exception {
        var file = Files.writeString(
                folder.resolve("old.jsonl"),
                "{\"file\":\"材料 1.xlsx\",\"fileHash\":\"" + Invented.hash('a') + "\",\"sheet\":\"工单\",\"row\":7}\n");

        assertEquals(List.of(SOURCE), new JsonLines<>(SourceRow.class).read(file));
    }

    @Test
    void aNewsItemIsReadAsItWasWritten() throws Exception {
        assertRoundTrip(
                NewsItem.class,
                new NewsItem("N1", "路灯改造\n二期", "", LocalDate.of(2025, 12, 31), "正文 𠮷\u0085\u2029完。", SOURCE));
    }

    @Test
    void whatWasFoundOutIsReadAsItWasWritten() throws Exception {
        var place = new Place("海景路", "道路", "嵩屿街道", "", true);
        var label = new ThemeLabel("T0102", "T01", 0.1 + 0.2);
        var themes = new Themes(
                label,
                List.of(new ThemeLabel("T99", "T99", 0)),
                Kind.REPORT,
                true,
                false,
                List.of(new Evidence(0, 2, "路灯")));

        assertRoundTrip(
                Derived.class,
                new Derived(
                        "R1",
                        "v1",
                        "c1",
                        new Placement(List.of(place), "嵩屿街道", "", false),
                        themes,
                        "M1",
                        Standing.REPEAT),
                new Derived("R2", "v1", "c2", Placement.NONE, themes, "M2", Standing.EFFECTIVE));
    }

    @Test
    void aRejectionIsReadAsItWasWrittenWithItsColumnsInTheirOrder() throws Exception {
        var cells = new LinkedHashMap<String, String>();
        cells.put("来电时间", "2026-02-30");
        cells.put("主要内容", "=1+1\n第二行");
        cells.put("", "没有标题的列");
        var kept = new Kept(
                "a.zip", Invented.hash('b'), "一月/a.csv", "", 3, "来电时间", RejectionCode.CELL_BAD_DATE, "说明", "摘录", cells);

        var read = assertRoundTrip(Kept.class, kept).getFirst();

        assertEquals(List.of("来电时间", "主要内容", ""), List.copyOf(read.cells().keySet()));
    }

    @Test
    void everyRecordStandsOnOneLine() {
        var line = new JsonLines<>(Submission.class).line(Invented.submission("R1", SOURCE));

        assertEquals(1, line.lines().count());
    }

    @Test
    void aMissingFileHoldsNothing() {
        assertEquals(List.of(), new JsonLines<>(Map.class).read(folder.resolve("没有.jsonl")));
    }

    @Test
    void aDamagedLineIsNamedByFileAndNumber() throws Exception {
        var file = Files.writeString(folder.resolve("坏.jsonl"), "{\"a\":1}\n{\"a\":\n");

        var thrown = assertThrows(WorkspaceException.class, () -> new JsonLines<>(Map.class).read(file));

        assertTrue(String.valueOf(thrown.getMessage()).contains("坏.jsonl 第2行"), thrown.getMessage());
    }

    @SafeVarargs
    private <T> List<T> assertRoundTrip(Class<T> type, T... records) throws IOException {
        var lines = new JsonLines<>(type);
        var file = folder.resolve(type.getSimpleName() + ".jsonl");
        lines.write(file, List.of(records));

        var read = lines.read(file);

        assertEquals(List.of(records), read);
        return read;
    }
}
