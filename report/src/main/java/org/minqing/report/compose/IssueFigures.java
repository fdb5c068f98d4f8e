package org.minqing.report.compose;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.minqing.corpus.record.Facet;
import org.minqing.corpus.record.FiledSubmission;
import org.minqing.corpus.record.Filter;
import org.minqing.corpus.record.HotIssue;
import org.minqing.corpus.record.Submission;
import org.minqing.report.figures.Figure;
import org.minqing.report.figures.Measure;
import org.minqing.report.text.VisibleText;

/**
 * A hot issue with its figures, all over the effective submissions of the quarter except {@code received}.
 *
 * @param members its effective submissions of the quarter, not empty
 * @param received with those that are not effective
 * @param places where it is named most, most frequent first; of a sensitive issue only those that are not small
 * @param sensitive whether one of its themes is
 */
record IssueFigures(
        HotIssue issue,
        String title,
        List<FiledSubmission> members,
        Compared count,
        Figure received,
        Figure persons,
        Figure unknown,
        Figure replied,
        List<PlaceCount> places,
        boolean sensitive) {

    private static final int PLACES = 5;
    private static final Set<String> AREAS = Set.of("区", "街道");

    /** @param street that the place lies in, or empty */
    record PlaceCount(String name, String street, Figure count) {}

    IssueFigures {
        members = Collections.unmodifiableList(members); // not copied: they may lie on the disk
        places = List.copyOf(places);
    }

    /** The issues that have effective submissions, at most so many as the office wants. */
    static List<IssueFigures> of(Draft draft, Figure effective) {
        return draft.request().issues().stream()
                .map(issue -> of(draft, effective, issue))
                .flatMap(Optional::stream)
                .limit(draft.request().office().issues())
                .toList();
    }

    LocalDate first() {
        return days().getFirst();
    }

    LocalDate last() {
        return days().getLast();
    }

    private List<LocalDate> days() {
        return members.stream()
                .map(filed -> filed.submission().receivedOn())
                .sorted()
                .toList();
    }

    private static Optional<IssueFigures> of(Draft draft, Figure effective, HotIssue issue) {
        var filter = draft.effective().and(Facet.MATTER, issue.id());
        var members = filter.select(draft.request().submissions());
        if (members.isEmpty()) {
            return Optional.empty();
        }
        var key = "issue/" + issue.rank();
        var name = "问题" + issue.rank();
        var all = Filter.of(Facet.QUARTER, draft.quarter().toString()).and(Facet.MATTER, issue.id());
        var replied = filter.and(Facet.REPLIED, "是");
        return Optional.of(new IssueFigures(
                issue,
                VisibleText.line(issue.title()),
                members,
                draft.compare(key, name, own -> own.and(Facet.MATTER, issue.id()), effective),
                draft.count(key + "/received", name + "收集件数", Measure.SUBMISSIONS, all),
                draft.count(key + "/persons", name + "已知反映人数", Measure.PERSONS, filter),
                draft.count(key + "/unknown", name + "未留身份件数", Measure.UNKNOWN_PERSONS, filter),
                draft.count(key + "/replied", name + "载有答复件数", Measure.SUBMISSIONS, replied),
                places(draft, issue, filter, members),
                isSensitive(draft, issue)));
    }

    private static List<PlaceCount> places(Draft draft, HotIssue issue, Filter filter, List<FiledSubmission> members) {
        int least = isSensitive(draft, issue) ? draft.book().thresholds().smallCell() : 1;
        return new TopValues(draft)
                .of(Facet.PLACE, members, Integer.MAX_VALUE).stream()
                        .filter(place -> isPoint(place, members))
                        .limit(PLACES)
                        .filter(place -> naming(place, members).size() >= least)
                        .map(place -> placeCount(draft, issue, filter, members, place))
                        .toList();
    }

    /** Districts and streets are named too, but nobody can be sent there. */
    private static boolean isPoint(String name, List<FiledSubmission> members) {
        return members.stream()
                .flatMap(filed -> filed.themed().placement().places().stream())
                .anyMatch(place -> place.name().equals(name) && !AREAS.contains(place.type()));
    }

    private static boolean isSensitive(Draft draft, HotIssue issue) {
        return issue.themes().stream().anyMatch(new SmallCells(draft)::isSensitive);
    }

    private static PlaceCount placeCount(
            Draft draft, HotIssue issue, Filter filter, List<FiledSubmission> members, String place) {
        var key = "issue/" + issue.rank() + "/place/";
        var street = naming(place, members).stream()
                .flatMap(filed -> filed.themed().placement().places().stream())
                .filter(found -> found.name().equals(place) && !found.street().isEmpty())
                .map(found -> found.street())
                .findFirst()
                .orElse("");
        return new PlaceCount(place, street, new TopValues(draft).count(key, Facet.PLACE, place, filter));
    }

    static List<FiledSubmission> naming(String place, List<FiledSubmission> members) {
        return Filter.of(Facet.PLACE, place).select(members);
    }

    /** What the issue's effective submissions can be looked up by, each once. */
    List<String> references() {
        return members.stream()
                .map(FiledSubmission::submission)
                .map(Submission::reference)
                .map(VisibleText::line)
                .distinct()
                .toList();
    }
}
