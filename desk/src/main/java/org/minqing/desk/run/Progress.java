package org.minqing.desk.run;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.minqing.desk.Console;

/** Tells on a terminal how far a stage is: stage n of m, done/total, units a second; a few times a second at most. */
public final class Progress {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(200);

    private final Console console;
    private final String stage;
    private final LongSupplier clock;
    private String what = "";
    private long total;
    private long done;
    private long begun;
    private long told;

    /** @param stage such as {@code （2/6）读取} */
    public Progress(Console console, String stage) {
        this(console, stage, System::nanoTime);
    }

    Progress(Console console, String stage, LongSupplier clock) {
        this.console = console;
        this.stage = stage;
        this.clock = clock;
        console.progress(stage + "……");
    }

    /** A part of the stage begins, of which is not known yet how much it is. */
    void part(String name) {
        what = " " + name;
        begin(0);
    }

    /** @param total how many are to be done, or 0 where that is not known */
    void begin(long total) {
        this.total = total;
        this.done = 0;
        this.begun = clock.getAsLong();
        this.told = begun;
        console.progress(stage + what + "……");
    }

    /** One more is done. */
    void step() {
        done++;
        long now = clock.getAsLong();
        if (now - told >= PAUSE) {
            told = now;
            console.progress(line(TimeUnit.NANOSECONDS.toMillis(now - begun)));
        }
    }

    private String line(long millis) {
        long rate = done * 1000 / Math.max(1, millis);
        var of = total > 0 ? String.format(Locale.ROOT, "%,d/%,d", done, Math.max(done, total)) : Long.toString(done);
        return String.format(Locale.ROOT, "%s%s：%s 件，每秒 %,d 件", stage, what, of, rate);
    }
}
