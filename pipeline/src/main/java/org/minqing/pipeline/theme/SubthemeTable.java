package org.minqing.pipeline.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.minqing.corpus.knowledge.Taxonomy;
import org.minqing.corpus.knowledge.Theme;

/** The sub-themes of a taxonomy counted through, so that scores are arrays. Immutable. */
final class SubthemeTable {

    private final List<Theme> subthemes = new ArrayList<>();
    private final List<String> tops = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[] topOf;

    SubthemeTable(Taxonomy taxonomy) {
        for (var theme : taxonomy.all()) {
            if (theme.isTop()) {
                tops.add(theme.id());
            } else {
                numbers.put(theme.id(), subthemes.size());
                subthemes.add(theme);
            }
        }
        topOf = subthemes.stream()
                .mapToInt(theme -> tops.indexOf(theme.parent()))
                .toArray();
    }

    int size() {
        return subthemes.size();
    }

    /** Number of a sub-theme, or -1 where the taxonomy has none of this id. */
    int number(String id) {
        return numbers.getOrDefault(id, -1);
    }

    Theme theme(int subtheme) {
        return subthemes.get(subtheme);
    }

    String top(int top) {
        return tops.get(top);
    }

    /**
     * @param scores by sub-theme, shape [{@link #size()}]
     * @return sums by theme, in the order of the taxonomy
     */
    double[] topScores(double[] scores) {
        var sums = new double[tops.size()];
        for (int i = 0; i < scores.length; i++) {
            sums[topOf[i]] += scores[i];
        }
        return sums;
    }

    /** The best sub-theme of a theme; of equal ones the first. */
    int bestWithin(double[] scores, int top) {
        int best = -1;
        for (int i = 0; i < scores.length; i++) {
            if (topOf[i] == top && (best < 0 || scores[i] > scores[best])) {
                best = i;
            }
        }
        return best;
    }

    /** Place of the highest value; of equal ones the first. */
    static int best(double[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] > values[best]) {
                best = i;
            }
        }
        return best;
    }
}
