package org.minqing.corpus.knowledge;

/** A settings file cannot be used as it is. The message is Chinese and says where and what to do. */
public final class KnowledgeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public KnowledgeException(String message) {
        super(message);
    }

    public KnowledgeException(String message, Throwable cause) {
        super(message, cause);
    }
}
