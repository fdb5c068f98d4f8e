package org.minqing.corpus.intake;

import org.minqing.corpus.record.Rejection;

/** The beginning of a text, cut between characters and never inside one. */
final class Excerpt {

    private Excerpt() {}

    /** At most {@link Rejection#DETAIL_LIMIT} characters of the text. */
    static String of(String text) {
        return of(text, Rejection.DETAIL_LIMIT);
    }

    static String of(String text, int limit) {
        return text.length() <= limit || text.codePointCount(0, text.length()) <= limit
                ? text
                : text.substring(0, text.offsetByCodePoints(0, limit));
    }
}
