package org.minqing.pipeline.segment;

import com.hankcs.hanlp.tokenizer.StandardTokenizer;
import java.lang.management.ManagementFactory;
import java.util.List;

/** S, the yardstick of {@code minqing bench}: what HanLP's standard tokenizer with default settings costs for some texts. */
public final class Yardstick {

    private Yardstick() {}

    /**
     * @return CPU time of this thread in nanoseconds, the dictionaries being loaded
     */
    public static long cpuNanos(List<String> texts) {
        StandardTokenizer.segment("预热");
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        long terms = 0;
        for (var text : texts) {
            terms += StandardTokenizer.segment(text).size();
        }
        if (terms < 0) {
            throw new IllegalStateException("expected a number of terms, was " + terms);
        }
        return threads.getCurrentThreadCpuTime() - start;
    }
}
