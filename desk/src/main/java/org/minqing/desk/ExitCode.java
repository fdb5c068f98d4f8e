package org.minqing.desk;

/** How a command ends; other programs rely on these. */
public final class ExitCode {

    public static final int DONE = 0;
    /** Not finished, verification failed, or the workspace is held. */
    public static final int FAILED = 1;
    /** Done, but some input was rejected. */
    public static final int REJECTED = 2;
    /** Wrong usage. */
    public static final int USAGE = 64;

    private ExitCode() {}
}
