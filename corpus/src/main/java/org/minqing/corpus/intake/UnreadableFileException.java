package org.minqing.corpus.intake;

import org.jspecify.annotations.Nullable;
import org.minqing.corpus.record.RejectionCode;

/** A file cannot be read as a whole; {@link Intake} turns it into the file's one rejection. */
final class UnreadableFileException extends Exception {

    private static final long serialVersionUID = 1L;

    private final RejectionCode code;
    private final String detail;

    UnreadableFileException(RejectionCode code, String detail) {
        this(code, detail, null);
    }

    UnreadableFileException(RejectionCode code, String detail, @Nullable Throwable cause) {
        super(code + " " + detail, cause);
        this.code = code;
        this.detail = detail;
    }

    RejectionCode code() {
        return code;
    }

    /** Short Chinese words, or empty. */
    String detail() {
        return detail;
    }
}
