package org.minqing.index;

import org.minqing.corpus.record.SegmentedText;

/** Cuts the text of a query into words, in the manner of the documents. Documents come with their tokens and never pass here. */
@FunctionalInterface
public interface TextSegmenter {

    /**
     * @param text any characters; the result has the same ones
     */
    SegmentedText segment(String text);
}
