package org.minqing.index;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A submission or news item that was found.
 *
 * @param id of the submission or news item
 * @param sourceId the source's own number, or empty
 * @param reference what a person can look it up by in the source; empty for news
 * @param score no unit; comparable within one page only; 0 where nothing was searched but filters
 * @param snippet at most 160 characters, an exact piece of the text, or of the title where only that was hit
 * @param highlights places in the snippet, in order, not overlapping
 * @param theme id of the sub-theme, or of the theme where only that was decided, or 待审; empty for news
 * @param street resolved street or 未明确; empty for news
 * @param channel channel, or the outlet of a news item
 * @param explanation why it scored as it did, or null where that was not asked
 */
public record SearchHit(
        String id,
        String sourceId,
        String reference,
        double score,
        String title,
        String snippet,
        List<Highlight> highlights,
        String theme,
        String street,
        LocalDate date,
        String channel,
        @Nullable String explanation) {

    public SearchHit {
        highlights = List.copyOf(highlights);
    }
}
