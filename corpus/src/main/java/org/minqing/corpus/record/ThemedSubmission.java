package org.minqing.corpus.record;

/** A submission, its tokens, its places and its themes. */
public record ThemedSubmission(
        Submission submission, SegmentedText title, SegmentedText text, Placement placement, Themes themes) {}
