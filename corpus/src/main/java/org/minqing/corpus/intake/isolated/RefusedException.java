package org.minqing.corpus.intake.isolated;

import org.minqing.corpus.record.RejectionCode;

/** A document cannot be read as a whole. */
public final class RefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final RejectionCode code;
    private final String detail;

    /** @param detail short Chinese words of our own, never content, or empty */
    public RefusedException(RejectionCode code, String detail) {
        super(code + " " + detail);
        this.code = code;
        this.detail = detail;
    }

    public RejectionCode code() {
        return code;
    }

    public String detail() {
        return detail;
    }
}
