package org.minqing.corpus.intake.isolated;

import java.time.Duration;

/** Ends a process that says nothing for too long or takes too long altogether. Closing it lets the process live. */
final class Deadline implements AutoCloseable {

    private final Process process;
    private final long silence;
    private final long end;
    private final Thread watch;
    private volatile long heard;
    private volatile boolean passed;

    Deadline(Process process, Duration silence, Duration total) {
        this.process = process;
        this.silence = silence.toNanos();
        this.heard = System.nanoTime();
        this.end = heard + total.toNanos();
        this.watch = Thread.ofVirtual().start(this::watch);
    }

    /** There was a sign of progress. */
    void heard() {
        heard = System.nanoTime();
    }

    /** Whether the process was ended. */
    boolean hasPassed() {
        return passed;
    }

    private void watch() {
        try {
            for (long left = left(); left > 0; left = left()) {
                Thread.sleep(Duration.ofNanos(left));
            }
            passed = true;
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private long left() {
        long now = System.nanoTime();
        return Math.min(heard + silence - now, end - now);
    }

    @Override
    public void close() {
        watch.interrupt();
    }
}
