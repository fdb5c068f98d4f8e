package org.minqing.pipeline.theme;

import org.minqing.corpus.record.SegmentedText;

/**
 * A text to learn from.
 *
 * @param label what it is about, in the words of whoever labelled it
 * @param title may be empty
 */
public record LabelledText(String label, SegmentedText title, SegmentedText text) {}
