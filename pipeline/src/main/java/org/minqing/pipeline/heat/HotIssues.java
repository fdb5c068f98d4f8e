package org.minqing.pipeline.heat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.minqing.corpus.record.FiledSubmission;
import org.minqing.corpus.record.HotIssue;
import org.minqing.corpus.record.Place;
import org.minqing.corpus.record.Quarter;
import org.minqing.corpus.record.Standing;

/**
 * Ranks the matters of a quarter.
 *
 * <p>heat = v + 0.1 · min(4, n − v) + 0.5 · max(0, v − u) + 0.5 · log2(1 + r) + 5 · g, where n is the number of submissions
 * in the quarter, v the number of voices (distinct known persons, and each submission whose person is not known), u the voices
 * of the previous quarter, r the reactions (likes and dislikes) and g 1 where a submission is grave, else 0. So one sender stays
 * under 2, however often he writes, and cannot outrank two; and a rare but grave thing is listed.
 */
public final class HotIssues {

    /** Least submissions of a matter in the quarter, unless one is grave. */
    private static final int LEAST_COUNT = 2;

    /** No change rate on a smaller base. */
    private static final int LEAST_BASE = 10;

    /** Repeats by the same voices that still heat an issue. */
    private static final int REPEATS_HEARD = 4;

    private static final int QUOTATIONS = 3;
    private static final int TITLE_LENGTH = 40;

    /** How minutes begin an item: "[姓名1]（商户）再次反映：". */
    private static final Pattern REPORTED_BY = Pattern.compile("^[^，。：:\\n]{0,20}反映[：:]");

    private HotIssues() {}

    /**
     * @param filed of all quarters, in the order of {@code Submission.ORDER}
     * @param titles names that analysts gave, by matter id
     * @param limit most issues, >= 0
     */
    public static List<HotIssue> of(
            Quarter quarter, Collection<FiledSubmission> filed, Map<String, String> titles, int limit) {
        var now = byMatter(filed, in(quarter));
        var before = byMatter(filed, in(quarter.previous()));
        var issues = new ArrayList<HotIssue>();
        now.forEach((matter, members) -> {
            var previous = before.getOrDefault(matter, List.of());
            if (members.size() >= LEAST_COUNT || grave(members)) {
                issues.add(issue(matter, members, previous, titles));
            }
        });
        issues.sort(Comparator.comparingDouble(HotIssue::heat)
                .reversed()
                .thenComparing(HotIssue::first)
                .thenComparing(HotIssue::id));
        return ranked(issues, limit);
    }

    /**
     * The matters of all quarters together in the same form, the largest first: previous counts are 0.
     *
     * @param limit most matters, >= 0
     */
    public static List<HotIssue> ofAllQuarters(
            Collection<FiledSubmission> filed, Map<String, String> titles, int limit) {
        var issues = new ArrayList<HotIssue>();
        byMatter(filed, one -> true)
                .forEach((matter, members) -> issues.add(issue(matter, members, List.of(), titles)));
        issues.sort(Comparator.comparingInt(HotIssue::count)
                .reversed()
                .thenComparing(HotIssue::first)
                .thenComparing(HotIssue::id));
        return ranked(issues, limit);
    }

    private static List<HotIssue> ranked(List<HotIssue> issues, int limit) {
        var ranked = new ArrayList<HotIssue>();
        for (var issue : issues.subList(0, Math.min(limit, issues.size()))) {
            ranked.add(withRank(issue, ranked.size() + 1));
        }
        return ranked;
    }

    private static Predicate<FiledSubmission> in(Quarter quarter) {
        return one -> one.submission().quarter().equals(quarter);
    }

    private static Map<String, List<FiledSubmission>> byMatter(
            Collection<FiledSubmission> filed, Predicate<FiledSubmission> wanted) {
        return filed.stream()
                .filter(wanted)
                .filter(one -> one.standing() == Standing.EFFECTIVE || one.standing() == Standing.REPEAT)
                .collect(Collectors.groupingBy(FiledSubmission::matter, TreeMap::new, Collectors.toList()));
    }

    private static HotIssue issue(
            String matter, List<FiledSubmission> members, List<FiledSubmission> before, Map<String, String> titles) {
        int count = members.size();
        int previous = before.size();
        int persons = persons(members);
        int unknown = unknown(members);
        var representatives = Representatives.of(members, QUOTATIONS);
        var days = members.stream().map(one -> one.submission().receivedOn()).toList();
        return new HotIssue(
                1,
                matter,
                titles.getOrDefault(matter, title(representatives)),
                heat(members, persons(before) + unknown(before)),
                count,
                persons,
                unknown,
                days.stream().min(LocalDate::compareTo).orElseThrow(),
                days.stream().max(LocalDate::compareTo).orElseThrow(),
                frequent(members, HotIssues::pointNames),
                frequent(members, HotIssues::decidedTheme),
                previous < LEAST_BASE ? null : (double) count / previous - 1,
                previous,
                members.stream()
                        .map(one ->
                                new HotIssue.Member(one.id(), one.submission().number()))
                        .toList(),
                representatives.stream().map(FiledSubmission::id).toList());
    }

    private static int persons(List<FiledSubmission> members) {
        return Math.toIntExact(members.stream()
                .map(one -> one.submission().person())
                .filter(person -> !person.isEmpty())
                .distinct()
                .count());
    }

    private static int unknown(List<FiledSubmission> members) {
        return Math.toIntExact(members.stream()
                .filter(one -> one.submission().person().isEmpty())
                .count());
    }

    private static double heat(List<FiledSubmission> members, int voicesBefore) {
        int voices = persons(members) + unknown(members);
        int reactions = members.stream()
                .mapToInt(one -> one.submission().likes() + one.submission().dislikes())
                .sum();
        double heat = voices
                + 0.1 * Math.min(REPEATS_HEARD, members.size() - voices)
                + 0.5 * Math.max(0, voices - voicesBefore)
                + 0.5 * Math.log(1.0 + reactions) / Math.log(2)
                + (grave(members) ? 5 : 0);
        return Math.round(heat * 100) / 100.0;
    }

    private static boolean grave(List<FiledSubmission> members) {
        return members.stream().anyMatch(one -> one.themed().themes().grave());
    }

    /** What waits for review names no theme. */
    private static List<String> decidedTheme(FiledSubmission filed) {
        var themes = filed.themed().themes();
        return themes.review() ? List.of() : List.of(themes.primary().theme());
    }

    /** Places but the district and its streets, which say too little. */
    private static List<String> pointNames(FiledSubmission filed) {
        return filed.themed().placement().places().stream()
                .filter(place -> !place.type().equals("区") && !place.type().equals("街道"))
                .map(Place::name)
                .toList();
    }

    private static List<String> frequent(
            List<FiledSubmission> members, Function<FiledSubmission, List<String>> values) {
        var counts = new LinkedHashMap<String, Integer>();
        members.forEach(one -> values.apply(one).forEach(value -> counts.merge(value, 1, Integer::sum)));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The title of the first representative that has one; else the first line of the first, without who reported it. */
    private static String title(List<FiledSubmission> representatives) {
        var words = representatives.stream()
                .map(one -> one.submission().title().strip())
                .filter(title -> !title.isEmpty())
                .findFirst()
                .orElseGet(() -> REPORTED_BY
                        .matcher(representatives.getFirst().submission().text().strip())
                        .replaceFirst(""));
        int line = words.indexOf('\n');
        var first = line < 0 ? words : words.substring(0, line);
        int length = first.codePointCount(0, first.length());
        return length <= TITLE_LENGTH ? first : first.substring(0, first.offsetByCodePoints(0, TITLE_LENGTH));
    }

    private static HotIssue withRank(HotIssue issue, int rank) {
        return new HotIssue(
                rank,
                issue.id(),
                issue.title(),
                issue.heat(),
                issue.count(),
                issue.persons(),
                issue.unknownPersons(),
                issue.first(),
                issue.last(),
                issue.places(),
                issue.themes(),
                issue.growth(),
                issue.previousCount(),
                issue.members(),
                issue.quotations());
    }
}
