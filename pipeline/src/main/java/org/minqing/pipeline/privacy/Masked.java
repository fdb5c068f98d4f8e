package org.minqing.pipeline.privacy;

import java.util.Arrays;
import java.util.List;
import org.minqing.corpus.record.SegmentedText;

/**
 * A masked text and where the tags stand in it.
 *
 * @param text the masked text
 * @param spans where the values stood in the raw text, in its order, not overlapping
 */
public record Masked(String text, List<Span> spans) {

    public Masked {
        spans = List.copyOf(spans);
    }

    /** Moves the cuts of the raw text to the masked one: a tag is one token, a token that a tag cut keeps what is left of it. */
    SegmentedText cuts(SegmentedText raw) {
        if (spans.isEmpty()) {
            return new SegmentedText(text, endsOf(raw));
        }
        var ends = new int[raw.size() + 2 * spans.size() + 1];
        int count = 0;
        int shift = 0;
        int token = 0;
        for (var span : spans) {
            for (; token < raw.size() && raw.end(token) <= span.start(); token++) {
                count = add(ends, count, raw.end(token) + shift);
            }
            count = add(ends, count, span.start() + shift);
            shift += span.tag().length() - (span.end() - span.start());
            count = add(ends, count, span.end() + shift);
            while (token < raw.size() && raw.end(token) <= span.end()) {
                token++;
            }
        }
        for (; token < raw.size(); token++) {
            count = add(ends, count, raw.end(token) + shift);
        }
        return new SegmentedText(text, Arrays.copyOf(ends, count));
    }

    private static int add(int[] ends, int count, int end) {
        if (end <= (count == 0 ? 0 : ends[count - 1])) {
            return count;
        }
        ends[count] = end;
        return count + 1;
    }

    private static int[] endsOf(SegmentedText raw) {
        var ends = new int[raw.size()];
        Arrays.setAll(ends, raw::end);
        return ends;
    }
}
