package org.minqing.corpus.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.dhatim.fastexcel.Workbook;
import org.minqing.corpus.record.RejectionCode;

/** What was not taken in and why: {@code rejected/2026Q1.jsonl} for programs and {@code rejected/2026Q1.xlsx} for people. */
public final class RejectionStore {

    /** Name in place of a quarter for what has none. */
    public static final String UNDATED = "未定季度";

    /**
     * A rejection as it is kept.
     *
     * @param entry entry of the archive {@code file}, or empty
     * @param message what a person reads
     * @param excerpt masked
     * @param cells masked, by heading
     */
    public record Kept(
            String file,
            String fileHash,
            String entry,
            String sheet,
            int row,
            String column,
            RejectionCode code,
            String message,
            String excerpt,
            SequencedMap<String, String> cells) {}

    private static final Comparator<Kept> ORDER = Comparator.comparing(Kept::fileHash)
            .thenComparing(Kept::file)
            .thenComparing(Kept::entry)
            .thenComparing(Kept::sheet)
            .thenComparingInt(Kept::row)
            .thenComparing(Kept::column)
            .thenComparing(Kept::code);
    private static final JsonLines<Kept> LINES = new JsonLines<>(Kept.class);
    private static final List<String> HEADINGS = List.of("文件", "条目", "工作表", "行", "列", "代码", "说明");
    private static final int CELL_LIMIT = 32_767;
    private static final int COLUMN_LIMIT = 16_384;

    private final Path folder;

    public RejectionStore(Workspace workspace) {
        this.folder = workspace.rejected();
    }

    /**
     * @param quarter as written, or {@link #UNDATED}
     * @return rejections that stand, in the order of files and rows
     */
    public List<Kept> load(String quarter) {
        return LINES.read(folder.resolve(quarter + ".jsonl"));
    }

    /** Everything that stands, by quarter. */
    public TreeMap<String, List<Kept>> loadAll() {
        var all = new TreeMap<String, List<Kept>>();
        if (!Files.isDirectory(folder)) {
            return all;
        }
        try (var entries = Files.newDirectoryStream(folder, "*.jsonl")) {
            for (var file : entries) {
                all.put(file.getFileName().toString().replace(".jsonl", ""), LINES.read(file));
            }
            return all;
        } catch (IOException e) {
            throw new WorkspaceException("无法读取 " + folder + "，请检查权限", e);
        }
    }

    /**
     * Stages what one file's import rejected in place of what an earlier import of the same file (hash and name) did.
     *
     * @param entry of the archive {@code file}, or empty
     */
    public void put(Commit commit, String file, String fileHash, String entry, Map<String, List<Kept>> rejections)
            throws IOException {
        var all = loadAll();
        rejections.keySet().forEach(quarter -> all.putIfAbsent(quarter, List.of()));
        for (var standing : all.entrySet()) {
            var now = new ArrayList<>(standing.getValue());
            now.removeIf(kept -> kept.fileHash().equals(fileHash)
                    && kept.file().equals(file)
                    && kept.entry().equals(entry));
            now.addAll(rejections.getOrDefault(standing.getKey(), List.of()));
            now.sort(ORDER);
            if (now.equals(standing.getValue())) {
                continue;
            }
            var lines = folder.resolve(standing.getKey() + ".jsonl");
            var sheet = folder.resolve(standing.getKey() + ".xlsx");
            if (now.isEmpty()) {
                commit.remove(lines).remove(sheet);
            } else {
                commit.put(lines, aside -> LINES.write(aside, now)).put(sheet, aside -> writeSheet(aside, now));
            }
        }
    }

    /** A sheet of all columns of the rejected rows, to mend and give back. */
    private static void writeSheet(Path file, Collection<Kept> rejections) throws IOException {
        var columns = rejections.stream()
                .flatMap(kept -> kept.cells().keySet().stream())
                .distinct()
                .limit(COLUMN_LIMIT - HEADINGS.size())
                .toList();
        try (var out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "Minqing", "1.0")) {
            var sheet = workbook.newWorksheet("退回");
            int column = 0;
            for (var heading : HEADINGS) {
                sheet.value(0, column++, "退回" + heading);
            }
            for (var heading : columns) {
                sheet.value(0, column++, inert(heading));
            }
            int row = 1;
            for (var kept : rejections) {
                sheet.value(row, 0, inert(kept.file()));
                sheet.value(row, 1, inert(kept.entry()));
                sheet.value(row, 2, inert(kept.sheet()));
                sheet.value(row, 3, kept.row());
                sheet.value(row, 4, inert(kept.column()));
                sheet.value(row, 5, kept.code().name());
                sheet.value(row, 6, inert(kept.message()));
                column = HEADINGS.size();
                for (var heading : columns) {
                    sheet.value(row, column++, inert(kept.cells().getOrDefault(heading, "")));
                }
                row++;
            }
        }
    }

    /** What a sheet may hold: no control characters, no more than a cell takes. Text is written as text, never as a formula. */
    private static String inert(String text) {
        var clean = text.codePoints()
                .filter(c -> c == '\n'
                        || c == '\t'
                        || (c >= ' ' && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF)))
                .limit(CELL_LIMIT / 2)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return clean.toString();
    }
}
