package org.minqing.pipeline.theme;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opennlp.tools.doccat.FeatureGenerator;
import org.minqing.corpus.record.SegmentedText;
import org.minqing.pipeline.segment.Widths;

/** What the categorizer sees of a text: its words, each once. Numbers and our tags are left out. */
public final class TextFeatures implements FeatureGenerator {

    /** OpenNLP makes the generator from the class name in a model file. */
    public TextFeatures() {}

    /** The features of title and text, in the order of the text. */
    static String[] of(SegmentedText title, SegmentedText text) {
        var features = new LinkedHashSet<String>();
        collect(title, features);
        collect(text, features);
        return features.toArray(String[]::new);
    }

    /** As {@link #of}, and the characters and pairs of characters of each stretch of letters, marked so that no word is taken for one. */
    static String[] withCharacters(SegmentedText title, SegmentedText text) {
        var features = new LinkedHashSet<String>();
        collect(title, features);
        collect(text, features);
        collectCharacters(title, features);
        collectCharacters(text, features);
        return features.toArray(String[]::new);
    }

    private static void collectCharacters(SegmentedText text, Set<String> features) {
        var folded = Widths.fold(text.text());
        for (int token = 0; token < text.size(); token++) {
            int start = text.start(token);
            if (folded.charAt(start) == '[') {
                continue;
            }
            for (int i = start; i < text.end(token); i++) {
                if (Character.isLetter(folded.charAt(i))) {
                    features.add("=" + folded.charAt(i));
                    if (i + 1 < folded.length() && Character.isLetter(folded.charAt(i + 1))) {
                        features.add("=" + folded.substring(i, i + 2));
                    }
                }
            }
        }
    }

    @Override
    public Collection<String> extractFeatures(String[] features, Map<String, Object> extraInformation) {
        return List.of(features);
    }

    private static void collect(SegmentedText text, Set<String> features) {
        var folded = Widths.fold(text.text());
        for (int token = 0; token < text.size(); token++) {
            int start = text.start(token);
            int end = text.end(token);
            if (isWord(folded, start, end)) {
                features.add(folded.substring(start, end));
            }
        }
    }

    private static boolean isWord(String text, int start, int end) {
        if (text.charAt(start) == '[') {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
