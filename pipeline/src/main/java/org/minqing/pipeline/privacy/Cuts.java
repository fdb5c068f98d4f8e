package org.minqing.pipeline.privacy;

import java.util.Arrays;
import org.minqing.corpus.record.SegmentedText;

/** The words of a {@link PlainView}, looked up by the offset at which they begin or end. */
final class Cuts {

    private final String text;
    private final int[] starts;
    private final int size;

    /** Token that begins at an offset, or -1; shape [length of the text + 1]. */
    private final int[] at;

    /** @param text what the cuts tile, in the form of a {@link PlainView}; as long as the text that was cut */
    Cuts(SegmentedText cuts, String text) {
        this.text = text;
        size = cuts.size();
        starts = new int[size + 1];
        at = new int[text.length() + 1];
        Arrays.fill(at, -1);
        for (int token = 0; token < size; token++) {
            starts[token] = cuts.start(token);
            at[starts[token]] = token;
        }
        starts[size] = text.length();
        at[text.length()] = size;
    }

    String text() {
        return text;
    }

    int size() {
        return size;
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return starts[token + 1];
    }

    String word(int token) {
        return text.substring(starts[token], starts[token + 1]);
    }

    /** Whether a word begins or ends at an offset. */
    boolean isEdge(int offset) {
        return at[offset] >= 0;
    }

    /** The token that begins at an offset, or -1. */
    int beginningAt(int offset) {
        return at[offset];
    }

    /** The word that ends at an offset; empty at the start of the text and within a word. */
    String wordBefore(int offset) {
        return offset == 0 || at[offset] < 1 ? "" : word(at[offset] - 1);
    }

    /** The word that begins at an offset; empty at the end of the text and within a word. */
    String wordAfter(int offset) {
        return offset >= text.length() || at[offset] < 0 ? "" : word(at[offset]);
    }
}
