package org.minqing.corpus.record;

/** A submission with its masked title and text cut into tokens. */
public record SegmentedSubmission(Submission submission, SegmentedText title, SegmentedText text) {}
