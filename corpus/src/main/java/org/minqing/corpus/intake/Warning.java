package org.minqing.corpus.intake;

import org.minqing.corpus.record.Rejection;
import org.minqing.corpus.record.SourceRow;

/**
 * Something odd in what was taken in nevertheless (提醒).
 *
 * @param source file, sheet and row; row 0 where a whole file or sheet is meant
 * @param column heading of the column, or empty
 * @param detail what was found, raw until it is masked; at most {@link Rejection#DETAIL_LIMIT} characters
 */
public record Warning(SourceRow source, String column, WarningCode code, String detail) {

    public Warning {
        detail = Excerpt.of(detail);
    }

    /** Names file, entry, sheet, row and column as a person sees them, then what was done. The detail is not in it. */
    public String message() {
        return source.shown(column) + "：" + code.sentence();
    }
}
