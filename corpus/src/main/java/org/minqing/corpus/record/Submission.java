package org.minqing.corpus.record;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One constituent's submission (诉求), masked, exactly as it was taken in; later stages derive from it and never change it.
 *
 * @param id unique in the workspace: channel and the source's own number, or a keyed hash of the raw row where it has none
 * @param number the source's own number, or empty
 * @param channel where it was handed in, such as 12345热线
 * @param receivedOn calendar day in Asia/Shanghai
 * @param title masked, may be empty
 * @param text masked body, not blank; Simplified Chinese with Latin and digits mixed in
 * @param person keyed hash that tells one person from another, or empty where unknown
 * @param kind, street, community, place, unit, status, reply, rating as the source has them, masked, or empty
 * @param repliedOn day of the reply, if known
 * @param likes, dislikes reactions, 0 where the source has none
 * @param rawHash keyed hash of the raw title and text: tells a changed row from a repeated one
 * @param source file, sheet and row, for rejections and audit
 */
public record Submission(
        String id,
        String number,
        String channel,
        LocalDate receivedOn,
        String title,
        String text,
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
        String rawHash,
        SourceRow source) {

    /** By day, then by where it stands in the files: the one order in which submissions are listed, grouped and counted. */
    public static final Comparator<Submission> ORDER = Comparator.comparing(Submission::receivedOn)
            .thenComparing(Submission::source)
            .thenComparing(Submission::id);

    public Submission {
        if (text.isBlank()) {
            throw new IllegalArgumentException("expected a text that is not blank, was blank at " + source);
        }
    }

    public Quarter quarter() {
        return Quarter.of(receivedOn);
    }

    /**
     * What a person can look it up by in the source: its own number, else file and row. Free of the workspace's key, so that
     * it may stand in a report.
     */
    public String reference() {
        if (!number.isEmpty()) {
            return number;
        }
        return source.file() + (source.sheet().isEmpty() ? "" : "/" + source.sheet()) + "#" + source.row();
    }
}
