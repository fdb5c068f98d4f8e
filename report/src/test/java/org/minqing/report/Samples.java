package org.minqing.report;

import java.time.LocalDate;
import org.minqing.corpus.record.FiledSubmission;

/** Single invented submissions for tests of other packages. */
public final class Samples {

    private Samples() {}

    /** Numbered S1; names the place, unless that is empty. */
    public static FiledSubmission saying(String text, String place) {
        return Filing.of("S1", LocalDate.of(2026, 1, 5), "T0302", "新阳街道")
                .about("m1", place, text)
                .filed();
    }
}
