package org.minqing.corpus.knowledge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;

/** How much texts repeat each other and themselves; white space is not counted. */
final class Variety {

    private Variety() {}

    private static Set<String> grams(String text, int length) {
        return new HashSet<>(allGrams(text, length));
    }

    private static List<String> allGrams(String text, int length) {
        var bare = text.replaceAll("\\s", "");
        var grams = new ArrayList<String>();
        for (int i = 0; i + length <= bare.length(); i++) {
            grams.add(bare.substring(i, i + length));
        }
        return grams;
    }

    /**
     * Share of all pairs whose character 5-grams overlap by more than a limit.
     *
     * @param limit Jaccard index, in [0, 1]
     */
    static double nearPairs(List<String> texts, double limit) {
        var sets = texts.stream().map(text -> grams(text, 5)).toList();
        long near = 0;
        for (int i = 0; i < sets.size(); i++) {
            for (int j = 0; j < i; j++) {
                near += jaccard(sets.get(i), sets.get(j)) > limit ? 1 : 0;
            }
        }
        long pairs = (long) sets.size() * (sets.size() - 1) / 2;
        return pairs == 0 ? 0 : (double) near / pairs;
    }

    /** Members of both ÷ members of either, 0 where both are empty. */
    static double jaccard(Set<String> left, Set<String> right) {
        long both = left.stream().filter(right::contains).count();
        long either = left.size() + right.size() - both;
        return either == 0 ? 0 : (double) both / either;
    }

    /** Number of character trigrams. */
    static int trigrams(List<String> texts) {
        return texts.stream().mapToInt(text -> allGrams(text, 3).size()).sum();
    }

    /**
     * Different trigrams ÷ trigrams, of so many trigrams: the longer a text, the more it must repeat. The texts are taken in the
     * order of their checksums, so that nothing is decided by the order of a file.
     */
    static double distinctTrigrams(List<String> texts, int limit) {
        var all = texts.stream()
                .sorted(Comparator.comparingLong(Variety::checksum).thenComparing(Comparator.naturalOrder()))
                .flatMap(text -> allGrams(text, 3).stream())
                .limit(limit)
                .toList();
        return all.isEmpty() ? 0 : (double) new HashSet<>(all).size() / all.size();
    }

    private static long checksum(String text) {
        var sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }
}
