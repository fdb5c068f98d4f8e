package org.minqing.index;

import java.util.List;

/**
 * What was found.
 *
 * @param query as it was typed
 * @param understood how it was understood, for people: words with their cuts, fields with the values that were meant
 * @param total all hits, of which {@code hits} are the first
 */
public record SearchPage(String query, String understood, long total, List<SearchHit> hits) {

    public SearchPage {
        hits = List.copyOf(hits);
    }
}
