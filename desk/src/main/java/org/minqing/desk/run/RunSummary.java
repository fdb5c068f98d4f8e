package org.minqing.desk.run;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.minqing.desk.Json;

/**
 * What a run did: read = accepted + rejected + outside + repeated.
 *
 * @param quarters that were touched
 * @param files number of files read
 * @param outside rows of other quarters than the one asked for
 * @param repeated rows with the identity and text of an earlier one
 * @param news news items, counted apart
 * @param matters matters with a submission in the touched quarters
 * @param review submissions of the touched quarters that wait for review
 * @param masked tags that now stand for personal data in what was taken in, by the word in the tag; no values
 */
public record RunSummary(
        List<String> quarters,
        int files,
        int read,
        int accepted,
        int rejected,
        int outside,
        int repeated,
        int warnings,
        int news,
        int matters,
        int review,
        SortedMap<String, Integer> masked) {

    public RunSummary {
        quarters = List.copyOf(quarters);
        masked = Collections.unmodifiableSortedMap(new TreeMap<>(masked));
        if (read != accepted + rejected + outside + repeated) {
            throw new IllegalStateException("expected read = accepted + rejected + outside + repeated, was " + read
                    + " = " + accepted + " + " + rejected + " + " + outside + " + " + repeated);
        }
    }

    public Json json() {
        return new Json()
                .put("quarters", quarters)
                .put("files", files)
                .put("read", read)
                .put("accepted", accepted)
                .put("rejected", rejected)
                .put("outside", outside)
                .put("repeated", repeated)
                .put("warnings", warnings)
                .put("news", news)
                .put("matters", matters)
                .put("review", review)
                .put("masked", masked);
    }
}
