package org.minqing.corpus.record;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * A news item (新闻): context beside the themes, never part of a count of submissions.
 *
 * @param id unique in the workspace, made from title and day
 * @param title masked
 * @param outlet who published it, or empty
 * @param publishedOn calendar day in Asia/Shanghai
 * @param text masked body without navigation and footer
 * @param source file and paragraph
 */
public record NewsItem(String id, String title, String outlet, LocalDate publishedOn, String text, SourceRow source) {

    public static final Comparator<NewsItem> ORDER = Comparator.comparing(NewsItem::publishedOn)
            .thenComparing(NewsItem::source)
            .thenComparing(NewsItem::id);

    public Quarter quarter() {
        return Quarter.of(publishedOn);
    }
}
