package org.minqing.desk;

/** A command cannot do what it was asked. The message is a Chinese sentence that says what to do. */
public final class CommandException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CommandException(String message) {
        super(message);
    }
}
