package org.minqing.corpus.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.minqing.corpus.record.RejectionCode;
import org.minqing.corpus.record.SourceRow;

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
            SequencedMap<String, String> cells) {

        SourceRow source() {
            return new SourceRow(file, fileHash, entry, sheet, row);
        }
    }

    private static final Comparator<Kept> ORDER = Comparator.comparing(Kept::fileHash)
            .thenComparing(Kept::file)
            .thenComparing(Kept::entry)
            .thenComparing(Kept::sheet)
            .thenComparingInt(Kept::row)
            .thenComparing(Kept::column)
            .thenComparing(Kept::code);
    private static final JsonLines<Kept> LINES = new JsonLines<>(Kept.class);

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
     * Stages what one file's import rejected in place of what an earlier import of the same file (hash, name and entry) did.
     *
     * @param entry of the archive {@code file}, or empty
     * @param returned places of rejected rows that a person gave back in this file: what stood for them goes as well
     */
    public void put(
            Commit commit,
            String file,
            String fileHash,
            String entry,
            Set<SourceRow> returned,
            Map<String, List<Kept>> rejections)
            throws IOException {
        replace(
                commit,
                kept -> returned.contains(kept.source())
                        || kept.fileHash().equals(fileHash)
                                && kept.file().equals(file)
                                && kept.entry().equals(entry),
                rejections);
    }

    /** Stages the removal of rejections. */
    public void remove(Commit commit, Predicate<Kept> gone) throws IOException {
        replace(commit, gone, Map.of());
    }

    private void replace(Commit commit, Predicate<Kept> gone, Map<String, List<Kept>> rejections) throws IOException {
        var all = loadAll();
        rejections.keySet().forEach(quarter -> all.putIfAbsent(quarter, List.of()));
        for (var standing : all.entrySet()) {
            var now = new ArrayList<>(standing.getValue());
            now.removeIf(gone);
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
                commit.put(lines, aside -> LINES.write(aside, now))
                        .put(sheet, aside -> RejectionWorkbook.write(aside, now));
            }
        }
    }
}
