package org.minqing.corpus.record;

import java.time.LocalDate;

/** A news item as a reader found it, not yet masked; see {@link NewsItem}. */
public record RawNewsItem(String title, String outlet, LocalDate publishedOn, String text, SourceRow source) {}
