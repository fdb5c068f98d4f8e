package org.minqing.corpus.record;

/**
 * The last form of a submission: themed, with its matter, and told whether it counts. This is what is indexed, searched and
 * counted.
 *
 * @param matter id of its matter (事项); every submission belongs to exactly one
 */
public record FiledSubmission(ThemedSubmission themed, String matter, Standing standing) {

    public Submission submission() {
        return themed.submission();
    }

    public String id() {
        return themed.submission().id();
    }
}
