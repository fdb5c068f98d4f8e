package org.minqing.corpus.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minqing.corpus.record.Handling;
import org.minqing.corpus.record.NewsItem;
import org.minqing.corpus.record.Quarter;
import org.minqing.corpus.record.SegmentedSubmission;
import org.minqing.corpus.record.SourceRow;
import org.minqing.corpus.record.Submission;

class SubmissionStoreTest {

    private static final Quarter QUARTER = new Quarter(2026, 1);

    /** Four files that speak of one submission, and one of another. */
    private static final List<Submission> ROWS = List.of(
            Invented.submission("A", at('b', "二", 3), "已办结", "已修。", LocalDate.of(2026, 2, 9), "满意"),
            Invented.submission("A", at('a', "二", 2)),
            Invented.submission("A", at('c', "", 9), "办理中", "在修。", LocalDate.of(2026, 2, 5), ""),
            Invented.submission("A", at('d', "一", 1), "已办结", "", null, "不满意"),
            Invented.submission("B", at('e', "", 4)));

    @TempDir
    Path folder;

    @Test
    void whatIsLoadedIsTheSameWhateverTheOrderOfTheFiles() throws Exception {
        long seed = 20260331;
        var random = new Random(seed);
        var expected = load(Invented.workspace(folder.resolve("first")), ROWS);
        for (int i = 0; i < 20; i++) {
            var rows = new ArrayList<>(ROWS);
            Collections.shuffle(rows, random);

            var loaded = load(Invented.workspace(folder.resolve("w" + i)), rows);

            assertEquals(expected, loaded, "seed " + seed + ", order " + i);
        }
        assertEquals(List.of("A", "B"), expected.stream().map(Submission::id).toList());
    }

    @Test
    void theLowestHashSheetAndRowIsTheSource() throws Exception {
        var byHash = load(Invented.workspace(folder.resolve("hash")), ROWS.subList(0, 4));
        var bySheet = loadOnePart(at('a', "二", 1), at('a', "一", 9));
        var byRow = loadOnePart(at('a', "一", 9), at('a', "一", 8));

        assertEquals(at('a', "二", 2), byHash.getFirst().source());
        assertEquals(at('a', "一", 9), bySheet.getFirst().source());
        assertEquals(at('a', "一", 8), byRow.getFirst().source());
    }

    @Test
    void theLaterReplyTellsHowItWentOn() throws Exception {
        var loaded = load(Invented.workspace(folder), ROWS).getFirst();

        assertEquals("已修。", loaded.reply());
        assertEquals("已办结", loaded.status());
        assertEquals("满意", loaded.rating());
        assertEquals(LocalDate.of(2026, 2, 9), loaded.repliedOn());
        assertEquals(9, loaded.likes());
    }

    @Test
    void eachStateThatWasToldIsKeptOnceInTheOrderInWhichItHappened() throws Exception {
        var workspace = Invented.workspace(folder);
        var loaded = load(workspace, ROWS).getFirst();

        var told = store(workspace, "v1").handling(loaded);

        assertEquals(
                List.of("办理中", "已办结", "办理中", "已办结"),
                told.stream().map(Handling::status).toList());
        assertEquals(
                List.of("", "", "在修。", "已修。"),
                told.stream().map(Handling::reply).toList());
    }

    @Test
    void whatIsKnownOfThreeRowsDoesNotDependOnWhichTwoAreMergedFirst() {
        for (var a : ROWS.subList(0, 4)) {
            for (var b : ROWS.subList(0, 4)) {
                for (var c : ROWS.subList(0, 4)) {
                    assertEquals(
                            SubmissionStore.merged(SubmissionStore.merged(a, b), c),
                            SubmissionStore.merged(a, SubmissionStore.merged(b, c)));
                }
                assertEquals(SubmissionStore.merged(a, b), SubmissionStore.merged(b, a));
            }
        }
    }

    @Test
    void storedCutsAreKept() throws Exception {
        var workspace = Invented.workspace(folder);
        load(workspace, ROWS);

        var loaded = store(workspace, "v1").load(QUARTER).getFirst();

        assertEquals(Invented.cut(Invented.TEXT), loaded.text());
        assertEquals(Invented.cut(Invented.TITLE), loaded.title());
        assertNotEquals(Invented.recut(Invented.TEXT), loaded.text());
    }

    @Test
    void lostCutsAreMadeAgain() throws Exception {
        var workspace = Invented.workspace(folder);
        load(workspace, ROWS);
        PathUtils.deleteDirectory(workspace.derived());

        var loaded = store(workspace, "v1").load(QUARTER).getFirst();

        assertEquals(Invented.recut(Invented.TEXT), loaded.text());
        assertEquals(Invented.recut(Invented.TITLE), loaded.title());
    }

    @Test
    void cutsOfAnotherVersionAreMadeAgain() throws Exception {
        var workspace = Invented.workspace(folder);
        load(workspace, ROWS);

        assertEquals(
                Invented.recut(Invented.TEXT),
                store(workspace, "v2").load(QUARTER).getFirst().text());
    }

    @Test
    void cutsThatDoNotFitTheTextAreMadeAgain() throws Exception {
        var workspace = Invented.workspace(folder);
        load(workspace, List.of(ROWS.getLast()));
        try (var files = Files.newDirectoryStream(workspace.derived().resolve("2026Q1"))) {
            for (var file : files) {
                Files.writeString(file, Files.readString(file).replaceAll("\"text\":\"2", "\"text\":\"9"));
            }
        }

        assertEquals(
                Invented.recut(Invented.TEXT),
                store(workspace, "v1").load(QUARTER).getFirst().text());
    }

    @Test
    void importingAFileAgainReplacesItsPart() throws Exception {
        var workspace = Invented.workspace(folder);
        var store = store(workspace, "v1");
        load(workspace, List.of(ROWS.get(0)));
        load(workspace, List.of(ROWS.get(0)));

        assertEquals(1, store.load(QUARTER).size());
        try (var files = Files.list(workspace.submissions().resolve("2026Q1"))) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void newsStandBesideSubmissionsAndNeverAmongThem() throws Exception {
        var workspace = Invented.workspace(folder);
        var store = store(workspace, "v1");
        load(workspace, List.of(ROWS.getLast()));
        var item = new NewsItem("N1", "路灯改造", "区报", LocalDate.of(2026, 3, 1), "全区路灯改造完成。", at('f', "", 1));
        var copy = new NewsItem("N1", "路灯改造", "", LocalDate.of(2026, 3, 1), "全区路灯改造完成！", at('9', "", 1));
        for (var one : List.of(item, copy)) {
            var commit = workspace.commit();
            store.putNews(commit, QUARTER, one.source().fileHash(), List.of(Invented.cut(one)));
            commit.finish();
        }

        assertEquals(List.of(Invented.cut(copy)), store.loadNews(QUARTER));
        assertEquals(1, store.load(QUARTER).size());
        assertEquals(Set.of(QUARTER), store.quarters());
    }

    private static SourceRow at(char file, String sheet, int row) {
        return new SourceRow(file + ".xlsx", Invented.hash(file), sheet, row);
    }

    private static SubmissionStore store(Workspace workspace, String version) {
        return new SubmissionStore(workspace, version, Invented::recut);
    }

    /** Takes in each row as a file of its own, one after the other. */
    private static List<Submission> load(Workspace workspace, List<Submission> rows) throws IOException {
        var store = store(workspace, "v1");
        for (var row : rows) {
            var commit = workspace.commit();
            store.put(commit, QUARTER, row.source().fileHash(), List.of(Invented.cut(row)));
            commit.finish();
        }
        return submissions(store);
    }

    /** Takes in one file that holds the same submission at several places. */
    private List<Submission> loadOnePart(SourceRow... sources) throws IOException {
        var workspace = Invented.workspace(Files.createTempDirectory(folder, "one"));
        var rows = Arrays.stream(sources)
                .map(source -> Invented.cut(Invented.submission("A", source)))
                .toList();
        var commit = workspace.commit();
        store(workspace, "v1").put(commit, QUARTER, sources[0].fileHash(), rows);
        commit.finish();
        return submissions(store(workspace, "v1"));
    }

    private static List<Submission> submissions(SubmissionStore store) {
        return store.load(QUARTER).stream().map(SegmentedSubmission::submission).toList();
    }
}
