package org.minqing.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.minqing.corpus.record.FiledSubmission;

/** Single invented submissions for tests of other packages. */
public final class Samples {

    private Samples() {}

    /** Submissions of one sensitive matter, naming 鼎美村 in the first street and 新垵村 in the other. */
    public static List<FiledSubmission> inNeed(String few, int fewCount, String many, int manyCount) {
        var all = new ArrayList<FiledSubmission>();
        for (int n = 0; n < fewCount + manyCount; n++) {
            var place = n < fewCount ? "鼎美村" : "新垵村";
            all.add(Filing.of("N" + n, LocalDate.of(2026, 1, 5), "T1002", n < fewCount ? few : many)
                    .about("m-need", place, "家里有人生病，想问临时救助怎么申请。")
                    .filed());
        }
        return all;
    }

    /** Numbered S1; names the place, unless that is empty. */
    public static FiledSubmission saying(String text, String place) {
        return Filing.of("S1", LocalDate.of(2026, 1, 5), "T0302", "新阳街道")
                .about("m1", place, text)
                .filed();
    }
}
