package org.minqing.corpus.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A matter that stands out in a quarter (热点问题). Counts are those of the quarter, not of the whole matter.
 *
 * @param rank from 1
 * @param id of the matter
 * @param heat >= 0, no unit; the terms stand in {@code pipeline.heat}
 * @param count submissions in the quarter
 * @param persons distinct known persons in the quarter
 * @param unknownPersons submissions in the quarter whose person is not known
 * @param places most named first
 * @param themes ids of primary themes, most frequent first
 * @param growth submissions over those of the previous quarter less 1, or null where the previous quarter has fewer than 10
 * @param previousCount submissions of the matter in the previous quarter
 * @param quotations ids of two or three submissions that speak for the others
 */
public record HotIssue(
        int rank,
        String id,
        String title,
        double heat,
        int count,
        int persons,
        int unknownPersons,
        LocalDate first,
        LocalDate last,
        List<String> places,
        List<String> themes,
        @Nullable Double growth,
        int previousCount,
        List<Member> members,
        List<String> quotations) {

    /**
     * @param id of the submission
     * @param sourceId its number in the source file, or empty
     */
    public record Member(String id, String sourceId) {}

    public HotIssue {
        places = List.copyOf(places);
        themes = List.copyOf(themes);
        members = List.copyOf(members);
        quotations = List.copyOf(quotations);
    }
}
