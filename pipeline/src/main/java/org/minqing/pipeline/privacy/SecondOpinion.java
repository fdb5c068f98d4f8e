package org.minqing.pipeline.privacy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minqing.pipeline.segment.NameTagger;

/**
 * What HanLP's name recognition says about one text. A sentence is given to it when a name in it is first in doubt; most never
 * are.
 */
final class SecondOpinion {

    private static final String SENTENCE_ENDS = "。！？；!?;\n";

    private final NameTagger tagger;
    private final String text;

    /** Offset at which the sentence of each character begins, shape [length of the text]; filled when first asked. */
    private int @Nullable [] sentences;

    private final Map<Integer, Set<Long>> namesBySentence = new HashMap<>();

    SecondOpinion(NameTagger tagger, String text) {
        this.tagger = tagger;
        this.text = text;
    }

    /** Whether HanLP takes exactly these characters for a name. */
    boolean isName(int start, int end) {
        if (sentences == null) {
            sentences = sentences();
        }
        return namesBySentence.computeIfAbsent(sentences[start], this::names).contains(key(start, end));
    }

    private int[] sentences() {
        var begins = new int[text.length()];
        int from = 0;
        for (int i = 0; i < begins.length; i++) {
            begins[i] = from;
            if (SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0 || i + 1 - from == NameTagger.LONGEST) {
                from = i + 1;
            }
        }
        return begins;
    }

    private Set<Long> names(int from) {
        int to = from;
        while (to < text.length() && to - from < NameTagger.LONGEST && SENTENCE_ENDS.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        var names = new HashSet<Long>();
        tagger.tag(text.substring(from, to), (start, end) -> names.add(key(from + start, from + end)));
        return names;
    }

    private static long key(int start, int end) {
        return ((long) start << 32) | end;
    }
}
