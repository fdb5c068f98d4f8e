package org.minqing.desk.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.minqing.desk.Console;
import org.minqing.desk.Json;

/** Announces each stage of a run before it starts and keeps what it cost. */
public final class Stages {

    /**
     * What a stage cost.
     *
     * @param seconds by the clock
     * @param cpuSeconds of the whole process
     */
    public record Cost(String name, double seconds, double cpuSeconds) {}

    /** A stage's work. */
    @FunctionalInterface
    interface Work<T> {
        T run(Progress progress) throws Exception;
    }

    private final Console console;
    private final int count;
    private final boolean json;
    private final List<Cost> costs = new ArrayList<>();

    Stages(Console console, int count, boolean json) {
        this.console = console;
        this.count = count;
        this.json = json;
    }

    <T> T run(String name, Work<T> work) throws Exception {
        var title = "（" + (costs.size() + 1) + "/" + count + "）" + name;
        var progress = new Progress(console, title);
        long start = System.nanoTime();
        long cpu = cpuNanos();
        var result = work.run(progress);
        costs.add(new Cost(name, (System.nanoTime() - start) / 1e9, (cpuNanos() - cpu) / 1e9));
        if (json) {
            console.result(new Json()
                    .put("stage", costs.size())
                    .put("of", count)
                    .put("name", name)
                    .put("seconds", costs.getLast().seconds())
                    .toString());
        } else {
            console.say(title
                    + String.format(Locale.ROOT, "：%.1f 秒", costs.getLast().seconds()));
        }
        return result;
    }

    List<Cost> costs() {
        return List.copyOf(costs);
    }

    private static long cpuNanos() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Duration::toNanos)
                .orElseGet(System::nanoTime);
    }
}
