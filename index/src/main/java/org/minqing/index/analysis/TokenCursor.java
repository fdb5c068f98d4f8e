package org.minqing.index.analysis;

/** Walks over the terms of a text without making objects: what is behind a token stream. Not thread-safe. */
interface TokenCursor {

    /** Back before the first term. */
    void rewind();

    /** Goes to the next term; false where there is none. */
    boolean next();

    /** Positions from the term before to this one: 0 at the same place, 1 next to it, 2 with a gap between. */
    int increment();

    /** Start of the term in the text, UTF-16 units. */
    int start();

    /** End of the term in the text, UTF-16 units, exclusive. */
    int end();

    /** Where the folded term's characters stand, from {@link #from()} on for {@link #length()} UTF-16 units. */
    char[] buffer();

    int from();

    int length();
}
