package org.minqing.corpus.intake;

import java.util.Locale;
import java.util.ResourceBundle;

/** What was odd about a file or row that was taken in. Names are stable; sentences stand in {@code WarningCode.properties}. */
public enum WarningCode {
    TYPE_MISMATCH,
    COLUMN_UNKNOWN,
    CELL_PRECISION_LOST,
    CELL_BAD_REPLY_DATE,
    TEXT_SUSPECT_MOJIBAKE,
    CONTROL_REMOVED,
    COLUMN_REPEATED,
    ROW_COLUMN_COUNT,
    CELLS_MERGED,
    DATE_ORDER,
    HIDDEN_ROWS,
    HIDDEN_COLUMNS,
    HIDDEN_SHEET,
    MACRO_PRESENT,
    PARTS_LEFT_OUT,
    NUMBER_IS_ROW_COUNT,
    MAIL_NO_TEXT;

    private static final ResourceBundle SENTENCES =
            ResourceBundle.getBundle(WarningCode.class.getName(), Locale.ROOT, WarningCode.class.getClassLoader());

    /** What was found and what was done about it, one Chinese clause without a full stop. */
    public String sentence() {
        return SENTENCES.getString(name());
    }
}
