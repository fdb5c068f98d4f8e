package org.minqing.pipeline.theme;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.minqing.corpus.knowledge.Taxonomy;

/** Finds the taxonomy's keywords in a text, longest first, so that 飞线充电 is not 飞线. Immutable. */
final class Keywords {

    /** A keyword where it stands, offsets in UTF-16 units. */
    record Hit(int start, int end, String theme) {}

    private final AhoCorasickDoubleArrayTrie<String> themes = new AhoCorasickDoubleArrayTrie<>();

    Keywords(Taxonomy taxonomy) {
        var byWord = new TreeMap<String, String>();
        for (var theme : taxonomy.all()) {
            for (var keyword : theme.isTop() ? List.<String>of() : theme.keywords()) {
                byWord.put(keyword, theme.id());
            }
        }
        themes.build(byWord);
    }

    List<Hit> find(String text) {
        var hits = new ArrayList<Hit>();
        themes.parseText(text, (begin, end, theme) -> {
            hits.add(new Hit(begin, end, theme));
        });
        hits.sort(Comparator.comparingInt(Hit::start)
                .thenComparing(Comparator.comparingInt(Hit::end).reversed()));
        var longest = new ArrayList<Hit>();
        int covered = 0;
        for (var hit : hits) {
            if (hit.start() >= covered) {
                longest.add(hit);
                covered = hit.end();
            }
        }
        return longest;
    }
}
