package org.minqing.corpus.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minqing.corpus.record.Evidence;
import org.minqing.corpus.record.Kind;
import org.minqing.corpus.record.Place;
import org.minqing.corpus.record.Placement;
import org.minqing.corpus.record.SegmentedSubmission;
import org.minqing.corpus.record.SegmentedText;
import org.minqing.corpus.record.SourceRow;
import org.minqing.corpus.record.Submission;
import org.minqing.corpus.record.ThemeLabel;
import org.minqing.corpus.record.Themes;

class SpoolTest {

    private static final long SEED = 20261124;
    private static final int KEPT = 3;

    @TempDir
    Path folder;

    @Test
    void aSubmissionOnTheDiskIsTheOneThatWasAdded() {
        var source = new SourceRow("工单.xlsx", Invented.hash('a'), "一", 7);
        var known = Invented.cut(Invented.submission("A", source, "已办结", "已修。", LocalDate.of(2026, 2, 9), "满意"));
        var unknown = Invented.cut(Invented.submission("B", source));
        try (var spool = new Spool<>(folder, new SubmissionForm(), 0)) {
            spool.add(known);
            spool.add(unknown);

            assertEquals(List.of(known, unknown), spool);
        }
    }

    @Test
    void aTokenLongerThanTheStoredCutsCanSayStaysOne() {
        var source = new SourceRow("a.csv", Invented.hash('a'), "", 1);
        var submission = Invented.submission("A", source);
        var whole = new SegmentedText("9".repeat(200), new int[] {200});
        var segmented =
                new SegmentedSubmission(withText(submission, whole.text()), Invented.cut(submission.title()), whole);
        try (var spool = new Spool<>(folder, new SubmissionForm(), 0)) {
            spool.add(segmented);

            assertEquals(segmented, spool.get(0));
        }
    }

    @Test
    void aFindingOnTheDiskIsTheOneThatWasAdded() {
        var place = new Place("北门", "", "新阳街道", "", false);
        var label = new ThemeLabel("T0101", "T01", 0.1 + 0.2);
        var full = new Finding(
                new Placement(List.of(place), "新阳街道", "兴港社区", true),
                new Themes(
                        label, List.of(label, label), Kind.REPORT, true, false, List.of(new Evidence(3, 300, "停车"))));
        var bare = new Finding(Placement.NONE, new Themes(label, List.of(), Kind.OTHER, false, true, List.of()));
        try (var spool = new Spool<>(folder, new FindingForm(), 0)) {
            spool.add(full);
            spool.add(bare);

            assertEquals(List.of(full, bare), spool);
        }
    }

    @Test
    void itIsTheSameListWhateverLiesOnTheDisk() {
        var random = new Random(SEED);
        var expected = new ArrayList<String>();
        try (var spool = new Spool<>(folder, new JsonLines<>(String.class), KEPT)) {
            for (int step = 0; step < 2000; step++) {
                var text = "字".repeat(random.nextInt(400)) + step;
                if (step > 10 && random.nextInt(4) == 0) {
                    int place = random.nextInt(expected.size());
                    assertEquals(expected.set(place, text), spool.set(place, text), "seed " + SEED);
                } else {
                    expected.add(text);
                    spool.add(text);
                }
                int looked = random.nextInt(expected.size());
                assertEquals(expected.get(looked), spool.get(looked), "seed " + SEED + ", step " + step);
            }

            assertEquals(expected, spool, "seed " + SEED);
        }
    }

    @Test
    void nothingIsLeftInTheFolder() throws IOException {
        try (var spool = new Spool<>(folder, new JsonLines<>(String.class), 0)) {
            spool.add("一");
            assertEquals("一", spool.get(0));
        }

        try (var left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void twoIdsOfOneHashAreToldApart() {
        try (var shelf =
                new Shelf<>(new Spool<>(folder, new JsonLines<>(String.class), 1), Function.identity(), id -> 7)) {
            assertEquals(0, shelf.put("甲"));
            assertEquals(1, shelf.put("乙"));
            assertEquals(0, shelf.put("甲"));

            assertEquals(List.of("甲", "乙"), shelf.records());
            assertEquals("乙", shelf.find("乙"));
            assertNull(shelf.find("丙"));
        }
    }

    private static Submission withText(Submission one, String text) {
        return new Submission(
                one.id(),
                one.number(),
                one.channel(),
                one.receivedOn(),
                one.title(),
                text,
                one.person(),
                one.kind(),
                one.street(),
                one.community(),
                one.place(),
                one.unit(),
                one.status(),
                one.reply(),
                one.repliedOn(),
                one.rating(),
                one.likes(),
                one.dislikes(),
                one.rawHash(),
                one.source());
    }
}
