package org.minqing.corpus.intake.archive;

import org.minqing.corpus.record.RejectionCode;

/** An archive as a whole, or the entry that was asked for, cannot be read. */
public final class FaultException extends Exception {

    private static final long serialVersionUID = 1L;

    private final RejectionCode code;
    private final String detail;

    public FaultException(RejectionCode code, String detail) {
        super(code + " " + detail);
        this.code = code;
        this.detail = detail;
    }

    public Fault fault() {
        return new Fault(code, detail);
    }
}
