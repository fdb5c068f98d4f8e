package org.minqing.corpus.record;

import java.util.Arrays;

/**
 * A text and its cuts into tokens. The tokens tile the text: every character belongs to exactly one token, white space and
 * punctuation included, so that offsets can never drift.
 */
public final class SegmentedText {

    /** A text of no characters and no tokens. */
    public static final SegmentedText EMPTY = new SegmentedText("", new int[0]);

    private static final String LENGTH_DIGITS = "123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private final String text;
    private final int[] ends;

    /**
     * @param text the text, any characters
     * @param ends end offset of each token in UTF-16 units, shape [tokens], strictly rising, the last equal to the text's length
     * @throws IllegalArgumentException if the cuts do not tile the text
     */
    public SegmentedText(String text, int[] ends) {
        this.text = text;
        this.ends = ends.clone();
        int before = 0;
        for (int end : ends) {
            if (end <= before) {
                throw new IllegalArgumentException("expected rising token ends, was " + Arrays.toString(ends));
            }
            before = end;
        }
        if (before != text.length()) {
            throw new IllegalArgumentException("expected cuts up to " + text.length() + ", was " + before);
        }
    }

    public String text() {
        return text;
    }

    /** Number of tokens. */
    public int size() {
        return ends.length;
    }

    /** Start offset of a token in UTF-16 units. */
    public int start(int token) {
        return token == 0 ? 0 : ends[token - 1];
    }

    /** End offset of a token in UTF-16 units, exclusive. */
    public int end(int token) {
        return ends[token];
    }

    public String token(int token) {
        return text.substring(start(token), end(token));
    }

    /** The cuts as one character a token: its length from 1 to 61; longer tokens are cut again at 61. */
    public String cuts() {
        var cuts = new StringBuilder(ends.length);
        for (int token = 0; token < ends.length; token++) {
            int length = end(token) - start(token);
            while (length > LENGTH_DIGITS.length()) {
                cuts.append(LENGTH_DIGITS.charAt(LENGTH_DIGITS.length() - 1));
                length -= LENGTH_DIGITS.length();
            }
            cuts.append(LENGTH_DIGITS.charAt(length - 1));
        }
        return cuts.toString();
    }

    /**
     * The opposite of {@link #cuts()}.
     *
     * @throws IllegalArgumentException if the cuts do not belong to the text
     */
    public static SegmentedText ofCuts(String text, String cuts) {
        var ends = new int[cuts.length()];
        int end = 0;
        for (int token = 0; token < ends.length; token++) {
            end += LENGTH_DIGITS.indexOf(cuts.charAt(token)) + 1;
            ends[token] = end;
        }
        return new SegmentedText(text, ends);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SegmentedText that && text.equals(that.text) && Arrays.equals(ends, that.ends);
    }

    @Override
    public int hashCode() {
        return 31 * text.hashCode() + Arrays.hashCode(ends);
    }

    @Override
    public String toString() {
        return "SegmentedText[" + ends.length + " tokens, " + text.length() + " characters]";
    }
}
