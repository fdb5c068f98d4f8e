package org.minqing.pipeline.matter;

import java.util.Arrays;

/**
 * Weights of the terms of a text or of a group's middle.
 *
 * @param terms numbers of terms, shape [n], strictly rising
 * @param weights shape [n], all > 0
 * @param norm length of the weights, kept because it is asked for often
 */
record TermVector(int[] terms, float[] weights, double norm) {

    static TermVector of(int[] terms, float[] weights) {
        double squares = 0;
        for (float weight : weights) {
            squares += (double) weight * weight;
        }
        return new TermVector(terms, weights, Math.sqrt(squares));
    }

    /**
     * @return cosine in [0, 1], no unit; 0 where one of them is empty
     * @see <a href="https://nlp.stanford.edu/IR-book/">Manning et al., Introduction to Information Retrieval, 6.3.1</a>
     */
    double cosine(TermVector other) {
        double norms = norm * other.norm;
        return norms == 0 ? 0 : Math.min(1, dot(other) / norms);
    }

    private double dot(TermVector other) {
        double dot = 0;
        int i = 0;
        int j = 0;
        while (i < terms.length && j < other.terms.length) {
            if (terms[i] == other.terms[j]) {
                dot += (double) weights[i++] * other.weights[j++];
            } else if (terms[i] < other.terms[j]) {
                i++;
            } else {
                j++;
            }
        }
        return dot;
    }

    /** The sum of both, each at the length that it has. */
    TermVector plus(TermVector other) {
        var sumTerms = new int[terms.length + other.terms.length];
        var sumWeights = new float[sumTerms.length];
        int n = 0;
        int i = 0;
        int j = 0;
        while (i < terms.length || j < other.terms.length) {
            boolean left = j == other.terms.length || (i < terms.length && terms[i] <= other.terms[j]);
            boolean right = i == terms.length || (j < other.terms.length && other.terms[j] <= terms[i]);
            sumTerms[n] = left ? terms[i] : other.terms[j];
            sumWeights[n++] = (left ? weights[i++] : 0) + (right ? other.weights[j++] : 0);
        }
        return TermVector.of(Arrays.copyOf(sumTerms, n), Arrays.copyOf(sumWeights, n));
    }
}
