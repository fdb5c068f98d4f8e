package org.minqing.index;

/**
 * A place in a snippet that the query asked for.
 *
 * @param start, end offsets in UTF-16 units of the snippet, end exclusive, start < end
 */
public record Highlight(int start, int end) {

    public Highlight {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("expected 0 <= start < end, was " + start + ".." + end);
        }
    }
}
