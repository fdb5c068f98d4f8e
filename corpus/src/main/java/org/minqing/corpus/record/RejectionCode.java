package org.minqing.corpus.record;

import java.util.Locale;
import java.util.ResourceBundle;

/** Why a file or row could not be taken in. Names are stable: other programs read them. Remedies stand in {@code RejectionCode.properties}. */
public enum RejectionCode {
    FILE_MISSING,
    FILE_UNREADABLE,
    FILE_EMPTY,
    FILE_DAMAGED,
    FILE_ENCRYPTED,
    FILE_HOSTILE,
    FILE_CHANGED,
    FORMAT_UNSUPPORTED,
    FORMAT_OLD,
    LIMIT_UNPACKED_SIZE,
    LIMIT_ENTRIES,
    LIMIT_DEPTH,
    ENTRY_UNSAFE_NAME,
    LIMIT_TIME,
    LIMIT_MEMORY,
    READER_UNAVAILABLE,
    SHEET_NO_HEADER,
    ROW_BAD_ENCODING,
    ROW_COLUMN_COUNT,
    ROW_UNCLOSED_QUOTE,
    ROW_TOO_LONG,
    ROW_BAD_JSON,
    ROW_CHANGED,
    CELL_NO_TEXT,
    CELL_NO_DATE,
    CELL_BAD_DATE,
    CELL_FORMULA_ERROR,
    CELL_DANGLING_STRING,
    DOCUMENT_NO_TEXT;

    private static final ResourceBundle REMEDIES =
            ResourceBundle.getBundle(RejectionCode.class.getName(), Locale.ROOT, RejectionCode.class.getClassLoader());

    /** What was wrong and what to do, one Chinese clause without a full stop. */
    public String remedy() {
        return REMEDIES.getString(name());
    }
}
