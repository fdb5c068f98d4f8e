package org.minqing.pipeline.matter;

import com.carrotsearch.hppc.IntIntHashMap;
import com.carrotsearch.hppc.LongIntHashMap;
import java.util.Arrays;
import java.util.List;
import org.minqing.corpus.record.Hash64;
import org.minqing.corpus.record.SegmentedText;
import org.minqing.corpus.record.ThemedSubmission;
import org.minqing.pipeline.segment.Widths;

/**
 * Term weights of submissions: (1 + ln tf) · ln(N / df), words of a title counted three times. Words of one Chinese character,
 * tags and punctuation are no terms.
 */
final class TermWeights {

    private static final int TITLE_WEIGHT = 3;
    private static final int EXPECTED_TERMS = 40;

    /** Numbers of terms, in the order in which they come, by 64 bits of their hash. */
    private final LongIntHashMap numbers = new LongIntHashMap();

    private int[] documents = new int[1 << 12];
    private final int submissions;

    /** @param submissions the whole that the document frequencies are taken from */
    TermWeights(List<ThemedSubmission> submissions) {
        this.submissions = submissions.size();
        for (var submission : submissions) {
            for (var term : count(submission)) {
                documents[term.key]++;
            }
        }
    }

    /** Weights of one of the submissions. Terms that stand in one submission only cannot join two and are left out. */
    TermVector vector(ThemedSubmission submission) {
        var counted = count(submission);
        var terms = new int[counted.size()];
        int n = 0;
        for (var term : counted) {
            if (documents[term.key] > 1) {
                terms[n++] = term.key;
            }
        }
        terms = Arrays.copyOf(terms, n);
        Arrays.sort(terms);
        var weights = new float[n];
        for (int i = 0; i < n; i++) {
            weights[i] = (float)
                    ((1 + Math.log(counted.get(terms[i]))) * Math.log((submissions + 1.0) / documents[terms[i]]));
        }
        return TermVector.of(terms, weights);
    }

    /** In how many submissions a term stands. */
    int frequency(int term) {
        return documents[term];
    }

    /** How often each term stands in a submission, by its number. */
    private IntIntHashMap count(ThemedSubmission submission) {
        var counted = new IntIntHashMap(EXPECTED_TERMS);
        collect(submission.title(), TITLE_WEIGHT, counted);
        collect(submission.text(), 1, counted);
        return counted;
    }

    private void collect(SegmentedText text, int weight, IntIntHashMap counted) {
        var folded = Widths.fold(text.text());
        for (int token = 0; token < text.size(); token++) {
            int start = text.start(token);
            int end = text.end(token);
            if (end - start > 1 && Character.isLetterOrDigit(folded.charAt(start))) {
                counted.addTo(number(Hash64.of(folded, start, end)), weight);
            }
        }
    }

    private int number(long term) {
        int number = numbers.getOrDefault(term, -1);
        if (number < 0) {
            number = numbers.size();
            numbers.put(term, number);
            if (number >= documents.length) {
                documents = Arrays.copyOf(documents, documents.length * 2);
            }
        }
        return number;
    }
}
