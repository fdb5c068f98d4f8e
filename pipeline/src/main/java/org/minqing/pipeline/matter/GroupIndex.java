package org.minqing.pipeline.matter;

import com.carrotsearch.hppc.IntObjectHashMap;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the groups that share spots or rare terms with a submission. Bounded, so that a frequent term costs no more than a rare one. */
final class GroupIndex {

    /** Groups kept a term or spot: the latest. */
    private static final int KEPT = 32;

    /** Groups given back at most. */
    private static final int GIVEN = 16;

    /** A sum that every spot outweighs: the shared terms of two texts add up to at most 12 / 2. */
    private static final double SPOT = 10;

    /** The latest groups of a term, a ring. */
    private static final class Ring {
        private int[] groups = new int[2];
        private int count;

        void add(int group) {
            if (count > 0 && groups[(count - 1) % groups.length] == group) {
                return;
            }
            if (count == groups.length && count < KEPT) {
                groups = Arrays.copyOf(groups, Math.min(KEPT, count * 2));
            }
            groups[count++ % groups.length] = group;
        }

        int size() {
            return Math.min(count, groups.length);
        }
    }

    private final TermWeights weights;
    private final IntObjectHashMap<Ring> byTerm = new IntObjectHashMap<>();
    private final Map<String, Ring> bySpot = new HashMap<>();

    /** What a group shares with the submission that is looked at, shape [groups]; 0 again after each look. */
    private double[] shared = new double[1 << 10];

    private int[] touched = new int[1 << 10];
    private int touchedCount;

    GroupIndex(TermWeights weights) {
        this.weights = weights;
    }

    void add(int group, Set<String> spots, int[] terms) {
        if (group >= shared.length) {
            shared = Arrays.copyOf(shared, group * 2);
        }
        for (int term : terms) {
            var ring = byTerm.get(term);
            if (ring == null) {
                ring = new Ring();
                byTerm.put(term, ring);
            }
            ring.add(group);
        }
        for (var spot : spots) {
            bySpot.computeIfAbsent(spot, s -> new Ring()).add(group);
        }
    }

    /** Numbers of the groups that share most, the most first; of equal ones the older. */
    int[] find(Set<String> spots, int[] terms) {
        touchedCount = 0;
        for (var spot : spots) {
            collect(bySpot.get(spot), SPOT);
        }
        for (int term : terms) {
            collect(byTerm.get(term), 1.0 / weights.frequency(term));
        }
        Arrays.sort(touched, 0, touchedCount); // by age first, so that equal sums keep that order
        var best = new int[Math.min(GIVEN, touchedCount)];
        int filled = 0;
        for (int i = 0; i < touchedCount; i++) {
            int at = filled;
            while (at > 0 && shared[touched[i]] > shared[best[at - 1]]) {
                at--;
            }
            if (at < best.length) {
                filled = Math.min(filled + 1, best.length);
                System.arraycopy(best, at, best, at + 1, filled - at - 1);
                best[at] = touched[i];
            }
        }
        for (int i = 0; i < touchedCount; i++) {
            shared[touched[i]] = 0;
        }
        return best;
    }

    private void collect(@Nullable Ring ring, double weight) {
        if (ring == null) {
            return;
        }
        for (int i = 0; i < ring.size(); i++) {
            int group = ring.groups[i];
            if (shared[group] == 0) {
                if (touchedCount == touched.length) {
                    touched = Arrays.copyOf(touched, touchedCount * 2);
                }
                touched[touchedCount++] = group;
            }
            shared[group] += weight;
        }
    }
}
