package org.minqing.corpus.intake.isolated;

import java.time.Duration;

/** Ends a process that says nothing for too long or takes too long altogether. Closing it lets the process live. */
final class Deadline implements AutoCloseable {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final Process process;
    private final ChildLimits limits;
    private final Clock begin;
    private final Thread watch;
    private volatile boolean heard;
    private volatile boolean passed;

    /**
     * A moment.
     *
     * @param real nanoseconds of the clock
     * @param busy nanoseconds of processor time of the process, or of the clock where the system does not tell
     */
    private record Clock(long real, long busy) {

        static Clock of(Process process) {
            long real = System.nanoTime();
            return new Clock(
                    real,
                    process.info().totalCpuDuration().map(Duration::toNanos).orElse(real));
        }

        boolean isBeyond(Duration limit, Clock since) {
            return busy - since.busy > limit.toNanos()
                    || real - since.real
                            > limit.multipliedBy(ChildLimits.PATIENCE).toNanos();
        }
    }

    Deadline(Process process, ChildLimits limits) {
        this.process = process;
        this.limits = limits;
        this.begin = Clock.of(process);
        this.watch = Thread.ofVirtual().start(this::watch);
    }

    /** There was a sign of progress. */
    void heard() {
        heard = true;
    }

    /** Whether the process was ended. */
    boolean hasPassed() {
        return passed;
    }

    private void watch() {
        try {
            var last = begin;
            var now = begin;
            while (!now.isBeyond(limits.silence(), last) && !now.isBeyond(limits.total(), begin)) {
                Thread.sleep(BETWEEN_LOOKS);
                now = Clock.of(process);
                if (heard) {
                    heard = false;
                    last = now;
                }
            }
            passed = true;
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        watch.interrupt();
    }
}
