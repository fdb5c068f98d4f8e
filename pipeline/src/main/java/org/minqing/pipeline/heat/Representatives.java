package org.minqing.pipeline.heat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.minqing.corpus.record.FiledSubmission;
import org.minqing.corpus.record.SegmentedText;

/** Chooses the submissions of a matter that speak for the others: those whose words most of the others use too. */
final class Representatives {

    /** Members that are looked at; the first ones of a larger matter stand for it. */
    private static final int LOOKED_AT = 200;

    private Representatives() {}

    /**
     * @param members not empty
     * @return at least one and at most {@code limit}, the best first, no two with the same text
     */
    static List<FiledSubmission> of(List<FiledSubmission> members, int limit) {
        var looked = members.subList(0, Math.min(LOOKED_AT, members.size()));
        var words = new ArrayList<Set<String>>();
        var counts = new HashMap<String, Integer>();
        for (var member : looked) {
            var own = words(member);
            words.add(own);
            own.forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        var order = new ArrayList<Integer>();
        var scores = new HashMap<Integer, Double>();
        for (int i = 0; i < looked.size(); i++) {
            order.add(i);
            scores.put(i, score(words.get(i), counts));
        }
        order.sort(Comparator.<Integer>comparingDouble(i -> -scores.getOrDefault(i, 0.0))
                .thenComparingInt(i -> i));
        var texts = new HashSet<String>();
        return order.stream()
                .map(looked::get)
                .filter(member -> texts.add(member.submission().text()))
                .limit(limit)
                .toList();
    }

    /** Mean number of members that share a word; long texts gain nothing by their length. */
    private static double score(Set<String> words, Map<String, Integer> counts) {
        return words.stream().mapToInt(word -> counts.getOrDefault(word, 0)).sum() / Math.sqrt(words.size() + 1.0);
    }

    private static Set<String> words(FiledSubmission member) {
        var words = new HashSet<String>();
        collect(member.themed().title(), words);
        collect(member.themed().text(), words);
        return words;
    }

    private static void collect(SegmentedText text, Set<String> words) {
        for (int token = 0; token < text.size(); token++) {
            if (text.end(token) - text.start(token) > 1
                    && Character.isLetter(text.text().charAt(text.start(token)))) {
                words.add(text.token(token));
            }
        }
    }
}
