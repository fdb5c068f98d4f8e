package org.minqing.pipeline.segment;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BiConsumer;

/** What HanLP's recognition of Chinese persons' names finds in a piece of text. Safe for use by several threads. */
public final class NameTagger {

    /** HanLP's cost grows faster than the text; longer ones should be given to it in pieces. */
    public static final int LONGEST = 400;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final LongAdder nanos = new LongAdder();

    private final Segment segment = new ViterbiSegment()
            .enableNameRecognize(true)
            .enableTranslatedNameRecognize(false)
            .enableJapaneseNameRecognize(false)
            .enablePlaceRecognize(false)
            .enableOrganizationRecognize(false)
            .enableCustomDictionary(false)
            .enablePartOfSpeechTagging(false)
            .enableOffset(true);

    /** CPU time that HanLP has taken for all texts so far, in nanoseconds. */
    public long cpuNanos() {
        return nanos.sum();
    }

    /** @param names takes start and end of each name, offsets in UTF-16 units of {@code text} */
    public void tag(String text, BiConsumer<Integer, Integer> names) {
        long begun = THREADS.getCurrentThreadCpuTime();
        var terms = segment.seg(text);
        nanos.add(THREADS.getCurrentThreadCpuTime() - begun);
        for (var term : terms) {
            if (term.nature != null && term.nature.toString().equals("nr") && term.word.length() > 1) {
                names.accept(term.offset, term.offset + term.word.length());
            }
        }
    }
}
