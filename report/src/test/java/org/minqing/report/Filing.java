package org.minqing.report;

import java.time.LocalDate;
import java.util.List;
import org.minqing.corpus.record.Evidence;
import org.minqing.corpus.record.FiledSubmission;
import org.minqing.corpus.record.Kind;
import org.minqing.corpus.record.Place;
import org.minqing.corpus.record.Placement;
import org.minqing.corpus.record.SegmentedText;
import org.minqing.corpus.record.SourceRow;
import org.minqing.corpus.record.Standing;
import org.minqing.corpus.record.Submission;
import org.minqing.corpus.record.ThemeLabel;
import org.minqing.corpus.record.ThemedSubmission;
import org.minqing.corpus.record.Themes;

/**
 * One invented submission with the values that a test does not care about already there.
 *
 * @param number the source's own number, unique
 * @param subtheme id of a sub-theme, or empty for 待审
 * @param street, place, person, reply, status, rating empty where not known
 */
record Filing(
        String number,
        LocalDate day,
        String subtheme,
        String street,
        String place,
        String person,
        String matter,
        Standing standing,
        String text,
        String channel,
        Kind kind,
        String reply,
        String status,
        String rating,
        boolean grave) {

    static Filing of(String number, LocalDate day, String subtheme, String street) {
        return new Filing(
                number,
                day,
                subtheme,
                street,
                "",
                "p" + number,
                "M" + number,
                Standing.EFFECTIVE,
                "这里的情况已经持续一段时间，希望有关部门尽快处理。",
                "12345热线",
                Kind.COMPLAINT,
                "",
                "",
                "",
                false);
    }

    Filing about(String aMatter, String aPlace, String aText) {
        return new Filing(
                number, day, subtheme, street, aPlace, person, aMatter, standing, aText, channel, kind, reply, status,
                rating, grave);
    }

    Filing by(String aPerson) {
        return new Filing(
                number, day, subtheme, street, place, aPerson, matter, standing, text, channel, kind, reply, status,
                rating, grave);
    }

    Filing standing(Standing aStanding) {
        return new Filing(
                number, day, subtheme, street, place, person, matter, aStanding, text, channel, kind, reply, status,
                rating, grave);
    }

    Filing through(String aChannel, Kind aKind) {
        return new Filing(
                number, day, subtheme, street, place, person, matter, standing, text, aChannel, aKind, reply, status,
                rating, grave);
    }

    Filing answered(String aReply, String aStatus, String aRating) {
        return new Filing(
                number, day, subtheme, street, place, person, matter, standing, text, channel, kind, aReply, aStatus,
                aRating, grave);
    }

    Filing withGraveDanger() {
        return new Filing(
                number, day, subtheme, street, place, person, matter, standing, text, channel, kind, reply, status,
                rating, true);
    }

    FiledSubmission filed() {
        var source = new SourceRow("样例.xlsx", "0".repeat(64), "", 2);
        var submission = new Submission(
                "id-" + number,
                number,
                channel,
                day,
                "",
                text,
                person,
                "",
                street,
                "",
                "",
                "",
                status,
                reply,
                null,
                rating,
                0,
                0,
                "hash-" + number,
                source);
        var label = subtheme.isEmpty()
                ? new ThemeLabel("T9901", "T99", 0.2)
                : new ThemeLabel(subtheme, subtheme.substring(0, 3), 0.9);
        var evidence = List.of(new Evidence(0, 1, text.substring(0, 1)));
        var themes = new Themes(label, List.of(), kind, grave, subtheme.isEmpty(), evidence);
        var places = place.isEmpty() ? List.<Place>of() : List.of(new Place(place, "村", street, "", true));
        var themed = new ThemedSubmission(
                submission, SegmentedText.EMPTY, SegmentedText.EMPTY, new Placement(places, street, "", false), themes);
        return new FiledSubmission(themed, matter, standing);
    }
}
