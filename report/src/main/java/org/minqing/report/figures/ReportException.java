package org.minqing.report.figures;

/** A report cannot be made, written or read back. The message is Chinese and says why and what to do. */
public final class ReportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ReportException(String message) {
        super(message);
    }

    public ReportException(String message, Throwable cause) {
        super(message, cause);
    }
}
