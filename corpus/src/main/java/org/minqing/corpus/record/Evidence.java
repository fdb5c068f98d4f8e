package org.minqing.corpus.record;

/**
 * Words that spoke for a theme.
 *
 * @param start, end offsets in UTF-16 units of the masked text with the title before it, a line feed between them; end exclusive
 * @param text the words themselves
 */
public record Evidence(int start, int end, String text) {}
