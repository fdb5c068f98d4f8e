package org.minqing.pipeline.matter;

import com.carrotsearch.hppc.LongIntHashMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.minqing.corpus.record.Hash64;
import org.minqing.corpus.record.Place;
import org.minqing.corpus.record.ThemedSubmission;

/**
 * Groups submissions about one and the same thing. In the order of days each submission joins the group whose middle it is
 * closest to, if it is close enough, or begins a group; groups are found by the rarest terms that they share, so that no step
 * looks at all pairs. Equal texts need no comparison at all.
 */
public final class MatterGrouper {

    /** Changes when the same submissions may be grouped in another way. */
    public static final String VERSION = "matter-1";

    /** Least cosine to a group's middle; looked at on the development file, see docs/decisions/005. */
    private static final double CLOSE = 0.3;

    /** Least cosine where both are about the same theme at the same narrow place. */
    private static final double CLOSE_SAME_PLACE = 0.15;

    /** Least cosine where both name places and none is the same. */
    private static final double CLOSE_ELSEWHERE = 0.75;

    /** Terms by which a submission looks for groups, and by which a group is found: its heaviest. */
    private static final int PROBES = 12;

    /** Members that form a group's middle; later ones join without moving it. */
    private static final int MIDDLE_MEMBERS = 24;

    /** Places up to which a group keeps them in a set of the least room. */
    private static final int FEW = 8;

    /** Place types so wide that two matters in them are no hint of being the same. */
    private static final Set<String> WIDE = Set.of("区", "街道", "道路");

    private static final class Group {
        int members;
        Set<String> places = Set.of();
        Set<String> spots = Set.of();
        TermVector middle;

        Group(TermVector first) {
            middle = first;
        }
    }

    private final List<ThemedSubmission> submissions;
    private final TermWeights weights;
    private final List<Group> groups = new ArrayList<>();
    private final GroupIndex candidates;

    /** Number of the group of each submission. */
    private final int[] groupOf;

    /** A submission for each text, by 64 bits of its hash; the texts are compared. */
    private final LongIntHashMap sameText = new LongIntHashMap();

    private MatterGrouper(List<ThemedSubmission> submissions) {
        this.submissions = submissions;
        this.groupOf = new int[submissions.size()];
        this.weights = new TermWeights(submissions);
        this.candidates = new GroupIndex(weights);
    }

    /**
     * @param submissions in the order of {@code Submission.ORDER}, all quarters together
     * @param placed told of each submission once it is in its group
     * @return number of the group of each submission; groups are counted from 0 in the order of their first members
     */
    public static int[] group(List<ThemedSubmission> submissions, Runnable placed) {
        var grouper = new MatterGrouper(submissions);
        for (int i = 0; i < submissions.size(); i++) {
            grouper.place(i);
            placed.run();
        }
        return grouper.groupOf;
    }

    private void place(int index) {
        var submission = submissions.get(index);
        var key = text(submission);
        long hash = Hash64.of(key);
        int same = sameText.getOrDefault(hash, -1);
        if (same >= 0 && text(submissions.get(same)).equals(key)) {
            groupOf[index] = groupOf[same];
            groups.get(groupOf[same]).members++;
            return;
        }
        sameText.put(hash, index);
        var vector = weights.vector(submission);
        var places = narrowPlaces(submission);
        var probes = probes(vector);
        var spots = spots(submission, places);
        int number = closest(vector, places, spots, probes);
        if (number < 0) {
            number = groups.size();
            groups.add(new Group(vector));
        } else if (groups.get(number).members < MIDDLE_MEMBERS) {
            groups.get(number).middle = groups.get(number).middle.plus(vector);
        }
        var group = groups.get(number);
        group.members++;
        group.places = union(group.places, places);
        group.spots = union(group.spots, spots);
        groupOf[index] = number;
        candidates.add(number, spots, probes);
    }

    private static String text(ThemedSubmission submission) {
        return submission.submission().title() + "\n" + submission.submission().text();
    }

    /** Most groups name few places, or none: those take the least room in a set that does not change. */
    private static Set<String> union(Set<String> known, Set<String> more) {
        if (known.containsAll(more)) {
            return known;
        }
        var all = known instanceof HashSet ? known : new HashSet<>(known);
        all.addAll(more);
        return all.size() > FEW ? all : Set.copyOf(all);
    }

    /** Number of the closest group, or -1. */
    private int closest(TermVector vector, Set<String> places, Set<String> spots, int[] probes) {
        int best = -1;
        double closest = 0;
        for (int candidate : candidates.find(spots, probes)) {
            var group = groups.get(candidate);
            double cosine = group.middle.cosine(vector);
            if (cosine > closest && cosine >= needed(group, places, spots)) {
                closest = cosine;
                best = candidate;
            }
        }
        return best;
    }

    private static double needed(Group group, Set<String> places, Set<String> spots) {
        if (!Collections.disjoint(spots, group.spots)) {
            return CLOSE_SAME_PLACE;
        }
        return elsewhere(places, group.places) ? CLOSE_ELSEWHERE : CLOSE;
    }

    /** Narrow places together with the theme: where and what. */
    private static Set<String> spots(ThemedSubmission submission, Set<String> places) {
        var themes = submission.themes();
        return themes.review()
                ? Set.of()
                : places.stream()
                        .map(place -> place + "/" + themes.primary().parent())
                        .collect(Collectors.toSet());
    }

    private static boolean elsewhere(Set<String> places, Set<String> others) {
        return !places.isEmpty() && !others.isEmpty() && Collections.disjoint(places, others);
    }

    /** The heaviest terms, heaviest first. */
    private static int[] probes(TermVector vector) {
        int size = Math.min(PROBES, vector.terms().length);
        var best = new int[size];
        int filled = 0;
        for (int i = 0; i < vector.terms().length; i++) {
            int at = filled;
            while (at > 0 && vector.weights()[i] > vector.weights()[best[at - 1]]) {
                at--;
            }
            if (at < size) {
                filled = Math.min(filled + 1, size);
                System.arraycopy(best, at, best, at + 1, filled - at - 1);
                best[at] = i;
            }
        }
        for (int i = 0; i < size; i++) {
            best[i] = vector.terms()[best[i]];
        }
        return best;
    }

    private static Set<String> narrowPlaces(ThemedSubmission submission) {
        return submission.placement().places().stream()
                .filter(place -> !WIDE.contains(place.type()))
                .map(Place::name)
                .collect(Collectors.toSet());
    }
}
