package org.minqing.pipeline.privacy;

import org.minqing.pipeline.segment.NameStatistics;

/**
 * How much likelier it is that some characters are a surname and a given name than that they are the words that segmentation made
 * of them: the logarithm of the ratio of the two probabilities.
 */
final class NameScore {

    /** Share of given names of one and of two characters, as HanLP's dictionary counted them. */
    private static final double ONE = Math.log(0.38);

    private static final double TWO = Math.log(0.62);

    /** Probability of one compound surname. */
    private static final double COMPOUND = Math.log(1e-4);

    private final NameStatistics statistics;

    NameScore(NameStatistics statistics) {
        this.statistics = statistics;
    }

    /**
     * @param start of the surname in the text of {@code cuts}
     * @param given start of the given name
     * @param end of the given name, one or two characters, exclusive
     * @return above 0 where a name explains the characters better
     */
    double of(Cuts cuts, int start, int given, int end) {
        var text = cuts.text();
        int from = start;
        while (!cuts.isEdge(from)) {
            from--;
        }
        int to = end;
        while (!cuts.isEdge(to)) {
            to++;
        }
        var before = from == start ? cuts.wordBefore(start) : text.substring(from, start);
        var after = to == end ? cuts.wordAfter(end) : text.substring(end, to);
        int left = statistics.id(before);
        int right = statistics.id(after);
        int first = from == start ? left : statistics.id(cuts.wordBefore(from));
        int last = to == end ? right : statistics.id(cuts.wordAfter(to));
        double name = statistics.nameAfter(left) + characters(text, start, given, end) + statistics.afterName(right);
        if (from < start) {
            name += statistics.follows(first, left);
        }
        if (to > end) {
            name += statistics.follows(right, last);
        }
        return name - words(cuts, from, to, first, last);
    }

    /** The probability of the characters as a name, below 0. */
    double characters(String text, int start, int given, int end) {
        double surname = given - start == 1 ? statistics.surname(text.charAt(start)) : COMPOUND;
        return surname
                + (end - given == 1
                        ? ONE + statistics.single(text.charAt(given))
                        : TWO + statistics.first(text.charAt(given)) + statistics.second(text.charAt(given + 1)));
    }

    /** The probability of the words between two edges, from the word before them to the one after them. */
    private double words(Cuts cuts, int from, int to, int first, int last) {
        double sum = 0;
        int before = first;
        for (int token = cuts.beginningAt(from); token < cuts.beginningAt(to); token++) {
            int word = statistics.id(cuts.word(token));
            sum += statistics.follows(before, word);
            before = word;
        }
        return sum + statistics.follows(before, last);
    }
}
