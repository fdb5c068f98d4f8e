package org.minqing.corpus.workspace;

/** The workspace cannot be used as it is. The message is Chinese and says what to do. */
public final class WorkspaceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WorkspaceException(String message) {
        super(message);
    }

    public WorkspaceException(String message, Throwable cause) {
        super(message, cause);
    }
}
