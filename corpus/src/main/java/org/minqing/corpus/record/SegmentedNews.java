package org.minqing.corpus.record;

/** A news item with its masked title and text cut into tokens. */
public record SegmentedNews(NewsItem item, SegmentedText title, SegmentedText text) {}
