package org.minqing.corpus.intake;

import java.util.Set;

/**
 * One cell as a reader found it.
 *
 * @param text its characters, cleaned; dates as {@code 2026-01-05 09:30:00}, whole numbers without a fraction; blank if empty
 * @param kind what the source said it is
 */
record Cell(String text, Kind kind) {

    /** What a source can say about a cell. */
    enum Kind {
        TEXT,
        NUMBER,
        /** A formula without a usable value. */
        ERROR,
        /** A reference to a text that the workbook does not hold. */
        DANGLING
    }

    private static final Set<String> DASHES = Set.of("-", "--", "—", "——");
    private static final Set<String> FORMULA_ERRORS =
            Set.of("#REF!", "#VALUE!", "#N/A", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!");

    static final Cell BLANK = new Cell("", Kind.TEXT);

    static Cell text(String text) {
        return text.isEmpty() ? BLANK : new Cell(text, Kind.TEXT);
    }

    /** Whether there is nothing in it; a lone dash is how some systems write nothing. */
    boolean isBlank() {
        return (kind == Kind.TEXT || kind == Kind.NUMBER)
                && (text.isBlank() || text.length() <= 2 && DASHES.contains(text.strip()));
    }

    /** Text without the white space around it, or empty. */
    String value() {
        return isBlank() || isFault() ? "" : text.strip();
    }

    private boolean isFault() {
        return kind == Kind.ERROR || kind == Kind.DANGLING;
    }

    /** Whether a formula left an error instead of a value; text exports write it out. */
    boolean isFormulaError() {
        return kind == Kind.ERROR || FORMULA_ERRORS.contains(text);
    }
}
