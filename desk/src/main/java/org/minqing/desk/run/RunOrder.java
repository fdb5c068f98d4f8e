package org.minqing.desk.run;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minqing.corpus.intake.IntakeOptions;
import org.minqing.corpus.record.Quarter;

/**
 * What the operator asked a run to do.
 *
 * @param quarter the one quarter to take in, or null for the quarter of each row's date
 * @param asOf day that reports are dated with, or null for each quarter's last day
 */
public record RunOrder(
        List<Path> inputs,
        @Nullable Quarter quarter,
        @Nullable LocalDate asOf,
        IntakeOptions options) {

    public RunOrder {
        inputs = List.copyOf(inputs);
    }
}
