package org.minqing.desk.run;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.minqing.corpus.intake.IntakeSink;
import org.minqing.corpus.intake.Warning;
import org.minqing.corpus.record.RawNewsItem;
import org.minqing.corpus.record.RawSubmission;
import org.minqing.corpus.record.Rejection;
import org.minqing.pipeline.privacy.Masker;
import org.minqing.pipeline.privacy.PersonalType;

/**
 * Masks what names a record before anything else sees it: file and sheet, number, channel, kind, outlet. These are kept, counted
 * and shown as they come, and hold personal data only where somebody put them into the wrong column.
 */
final class MaskedLabels implements IntakeSink {

    /** What a column of numbers may hold in place of the source's own; the shapes of the others are those of work orders too. */
    private static final Set<PersonalType> PERSONAL =
            EnumSet.of(PersonalType.MOBILE, PersonalType.ID_CARD, PersonalType.EMAIL, PersonalType.PLATE);

    /** Labels that are remembered; few are more than a handful. */
    private static final int REMEMBERED = 1000;

    private final Map<String, String> known = new HashMap<>();
    private final IntakeSink sink;
    private final Masker masker;
    private final PlaceNames places;

    MaskedLabels(IntakeSink sink, Masker masker, PlaceNames places) {
        this.sink = sink;
        this.masker = masker;
        this.places = places;
    }

    @Override
    public void submission(RawSubmission raw) {
        sink.submission(
                raw.labelled(number(raw.number()), masked(raw.channel()), masked(raw.kind()), places.of(raw.source())));
    }

    @Override
    public void news(RawNewsItem raw) {
        sink.news(new RawNewsItem(
                raw.title(), masked(raw.outlet()), raw.publishedOn(), raw.text(), places.of(raw.source())));
    }

    @Override
    public void rejection(Rejection rejection) {
        sink.rejection(places.of(rejection));
    }

    @Override
    public void warning(Warning warning) {
        sink.warning(
                new Warning(places.of(warning.source()), masked(warning.column()), warning.code(), warning.detail()));
    }

    @Override
    public void lookedAt() {
        sink.lookedAt();
    }

    @Override
    public void expected(int rows) {
        sink.expected(rows);
    }

    private String masked(String label) {
        if (known.size() > REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(label, one -> masker.mask(one, List.of()).text());
    }

    /** A number that is somebody's is none of the source's: such a row is known by all that stands in it. */
    private String number(String number) {
        boolean personal =
                masker.mask(number, List.of()).spans().stream().anyMatch(span -> PERSONAL.contains(span.type()));
        return personal ? "" : number;
    }
}
