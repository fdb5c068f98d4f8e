package org.minqing.pipeline.heat;

import com.carrotsearch.hppc.IntArrayList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.minqing.corpus.record.FiledSubmission;
import org.minqing.corpus.record.HotIssue;
import org.minqing.corpus.record.Place;
import org.minqing.corpus.record.Quarter;
import org.minqing.corpus.record.Selection;
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

    /**
     * By what a matter is ranked before it is looked at closely.
     *
     * @param weight its heat or its size
     * @param first day
     */
    private record Rank(String matter, double weight, LocalDate first) {

        static final Comparator<Rank> ORDER = Comparator.comparingDouble(Rank::weight)
                .reversed()
                .thenComparing(Rank::first)
                .thenComparing(Rank::matter);
    }

    private HotIssues() {}

    /**
     * @param filed of all quarters, in the order of {@code Submission.ORDER}
     * @param titles names that analysts gave, by matter id
     * @param limit most issues, >= 0
     */
    public static List<HotIssue> of(
            Quarter quarter, List<FiledSubmission> filed, Map<String, String> titles, int limit) {
        var now = byMatter(filed, in(quarter));
        var before = byMatter(filed, in(quarter.previous()));
        var ranks = new ArrayList<Rank>();
        now.forEach((matter, members) -> {
            if (members.size() >= LEAST_COUNT || grave(members)) {
                double heat = heat(members, voices(of(matter, before)));
                ranks.add(new Rank(matter, heat, first(members)));
            }
        });
        return ranked(ranks, limit, matter -> issue(matter, of(matter, now), of(matter, before), titles));
    }

    /**
     * The matters of all quarters together in the same form, the largest first: previous counts are 0.
     *
     * @param limit most matters, >= 0
     */
    public static List<HotIssue> ofAllQuarters(List<FiledSubmission> filed, Map<String, String> titles, int limit) {
        var all = byMatter(filed, one -> true);
        var ranks = new ArrayList<Rank>();
        all.forEach((matter, members) -> ranks.add(new Rank(matter, members.size(), first(members))));
        return ranked(ranks, limit, matter -> issue(matter, of(matter, all), List.of(), titles));
    }

    private static List<HotIssue> ranked(List<Rank> ranks, int limit, Function<String, HotIssue> issue) {
        ranks.sort(Rank.ORDER);
        var ranked = new ArrayList<HotIssue>();
        for (var rank : ranks.subList(0, Math.min(limit, ranks.size()))) {
            ranked.add(withRank(issue.apply(rank.matter()), ranked.size() + 1));
        }
        return ranked;
    }

    private static Predicate<FiledSubmission> in(Quarter quarter) {
        return one -> one.submission().quarter().equals(quarter);
    }

    /** The heard submissions of each matter, looked up in the list when they are asked for. */
    private static SortedMap<String, List<FiledSubmission>> byMatter(
            List<FiledSubmission> filed, Predicate<FiledSubmission> wanted) {
        var positions = new TreeMap<String, IntArrayList>();
        int position = 0;
        for (var one : filed) {
            boolean heard = one.standing() == Standing.EFFECTIVE || one.standing() == Standing.REPEAT;
            if (heard && wanted.test(one)) {
                positions
                        .computeIfAbsent(one.matter(), unseen -> new IntArrayList())
                        .add(position);
            }
            position++;
        }
        var byMatter = new TreeMap<String, List<FiledSubmission>>();
        positions.forEach((matter, own) -> byMatter.put(matter, new Selection<>(filed, own.toArray())));
        return byMatter;
    }

    private static List<FiledSubmission> of(String matter, Map<String, List<FiledSubmission>> byMatter) {
        return byMatter.getOrDefault(matter, List.of());
    }

    private static LocalDate first(List<FiledSubmission> members) {
        return members.stream()
                .map(one -> one.submission().receivedOn())
                .min(LocalDate::compareTo)
                .orElseThrow();
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
                heat(members, voices(before)),
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

    private static int voices(List<FiledSubmission> members) {
        return persons(members) + unknown(members);
    }

    private static double heat(List<FiledSubmission> members, int voicesBefore) {
        int voices = voices(members);
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
