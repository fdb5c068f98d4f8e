package org.minqing.pipeline;

import java.time.LocalDate;
import java.util.List;
import org.minqing.corpus.record.FiledSubmission;
import org.minqing.corpus.record.Kind;
import org.minqing.corpus.record.Placement;
import org.minqing.corpus.record.SegmentedText;
import org.minqing.corpus.record.SourceRow;
import org.minqing.corpus.record.Standing;
import org.minqing.corpus.record.Submission;
import org.minqing.corpus.record.ThemeLabel;
import org.minqing.corpus.record.ThemedSubmission;
import org.minqing.corpus.record.Themes;

/** Invented submissions of which only what a test speaks of differs. */
public final class InventedSubmissions {

    private InventedSubmissions() {}

    public static ThemedSubmission themed(int number, LocalDate day, String person, String text) {
        return themed(number, day, person, text, Placement.NONE, false);
    }

    public static ThemedSubmission themed(
            int number, LocalDate day, String person, String text, Placement placement, boolean grave) {
        var submission = new Submission(
                "12345热线-" + number,
                String.valueOf(number),
                "12345热线",
                day,
                "",
                text,
                person,
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                null,
                "",
                0,
                0,
                "",
                new SourceRow("a.csv", "a".repeat(64), "", number));
        return new ThemedSubmission(
                submission,
                SegmentedText.EMPTY,
                new SegmentedText(text, new int[] {text.length()}),
                placement,
                new Themes(new ThemeLabel("T0102", "T01", 1), List.of(), Kind.COMPLAINT, grave, false, List.of()));
    }

    public static FiledSubmission filed(ThemedSubmission themed, String matter) {
        return new FiledSubmission(themed, matter, Standing.EFFECTIVE);
    }
}
