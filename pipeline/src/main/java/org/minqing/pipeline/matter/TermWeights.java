package org.minqing.pipeline.matter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.minqing.corpus.record.SegmentedText;
import org.minqing.corpus.record.ThemedSubmission;
import org.minqing.pipeline.segment.Widths;

/**
 * Term weights of submissions: (1 + ln tf) · ln(N / df), words of a title counted three times. Words of one Chinese character,
 * tags and punctuation are no terms.
 */
final class TermWeights {

    private static final int TITLE_WEIGHT = 3;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<TermVector> counts = new ArrayList<>();
    private int[] documents = new int[1 << 12];

    /** @param submissions the whole that the document frequencies are taken from */
    TermWeights(List<ThemedSubmission> submissions) {
        for (var submission : submissions) {
            counts.add(count(submission));
        }
    }

    /** Weights of a submission, by its place in the list. Terms that stand in one submission only cannot join two and are left out. */
    TermVector vector(int submission) {
        var count = counts.get(submission);
        var terms = new int[count.terms().length];
        var weights = new float[terms.length];
        int n = 0;
        for (int i = 0; i < terms.length; i++) {
            int frequency = documents[count.terms()[i]];
            if (frequency > 1) {
                terms[n] = count.terms()[i];
                weights[n++] =
                        (float) ((1 + Math.log(count.weights()[i])) * Math.log((counts.size() + 1.0) / frequency));
            }
        }
        return TermVector.of(Arrays.copyOf(terms, n), Arrays.copyOf(weights, n));
    }

    /** In how many submissions a term stands. */
    int frequency(int term) {
        return documents[term];
    }

    private TermVector count(ThemedSubmission submission) {
        var counted = new HashMap<Integer, Integer>();
        collect(submission.title(), TITLE_WEIGHT, counted);
        collect(submission.text(), 1, counted);
        var terms = new int[counted.size()];
        var weights = new float[terms.length];
        int n = 0;
        for (int term : counted.keySet()) {
            terms[n++] = term;
            documents[term]++;
        }
        Arrays.sort(terms);
        for (int i = 0; i < n; i++) {
            weights[i] = counted.getOrDefault(terms[i], 0);
        }
        return TermVector.of(terms, weights);
    }

    private void collect(SegmentedText text, int weight, Map<Integer, Integer> counted) {
        var folded = Widths.fold(text.text());
        for (int token = 0; token < text.size(); token++) {
            int start = text.start(token);
            int end = text.end(token);
            if (end - start > 1 && Character.isLetterOrDigit(folded.charAt(start))) {
                counted.merge(number(folded.substring(start, end)), weight, Integer::sum);
            }
        }
    }

    private int number(String term) {
        int number = numbers.computeIfAbsent(term, t -> numbers.size());
        if (number >= documents.length) {
            documents = Arrays.copyOf(documents, documents.length * 2);
        }
        return number;
    }
}
