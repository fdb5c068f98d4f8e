package org.minqing.corpus.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A submission as a reader found it, with personal data in it. It lives in memory only, between reading and masking, and is
 * never stored, logged or shown; {@link #toString()} therefore says only where it came from.
 *
 * @param number the source's own number, or empty where it has none or only a row count (序号)
 * @param channel where it was handed in, such as 12345热线
 * @param receivedOn calendar day in Asia/Shanghai
 * @param title may be empty
 * @param text body, not blank
 * @param names personal names that the row's own columns give, for masking
 * @param person what tells one person from another (phone, else account, else name), or empty where unknown
 * @param kind, street, community, place, unit, status, reply, rating as the source has them, or empty
 * @param repliedOn day of the reply, if known
 * @param likes, dislikes reactions, 0 where the source has none
 * @param wholeRow all cells of the row in a fixed order: what the identity of a row without number is made from
 */
public record RawSubmission(
        String number,
        String channel,
        LocalDate receivedOn,
        String title,
        String text,
        List<String> names,
        String person,
        String kind,
        String street,
        String community,
        String place,
        String unit,
        String status,
        String reply,
        @Nullable LocalDate repliedOn,
        String rating,
        int likes,
        int dislikes,
        String wholeRow,
        SourceRow source) {

    public RawSubmission {
        names = List.copyOf(names);
        if (text.isBlank()) {
            throw new IllegalArgumentException("expected a text that is not blank, was blank at " + source);
        }
    }

    /** The same submission under other names. */
    public RawSubmission labelled(String number, String channel, String kind, SourceRow source) {
        return new RawSubmission(
                number,
                channel,
                receivedOn,
                title,
                text,
                names,
                person,
                kind,
                street,
                community,
                place,
                unit,
                status,
                reply,
                repliedOn,
                rating,
                likes,
                dislikes,
                wholeRow,
                source);
    }

    @Override
    public String toString() {
        return "RawSubmission[" + source + "]";
    }
}
