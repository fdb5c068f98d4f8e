package org.minqing.index.analysis;

import org.minqing.corpus.record.SegmentedText;

/**
 * Walks over the words of a text that is already cut: each token that has a letter, digit or ideograph, folded; after a token of
 * three characters or more also each pair of neighbouring ideographs in it, at the same position with offsets of its own.
 */
final class WordCursor implements TokenCursor {

    private static final int SHORTEST_WITH_PARTS = 3;

    private final char[] buffer = new char[2 * UnitCursor.LONGEST];
    private final int[] partFrom = new int[UnitCursor.LONGEST];
    private final int[] partStart = new int[UnitCursor.LONGEST];
    private final int[] partLength = new int[UnitCursor.LONGEST];
    private final int[] partEnd = new int[UnitCursor.LONGEST];
    private SegmentedText text = SegmentedText.EMPTY;
    private int token;
    private int parts;
    private int part;
    private int wordStart;
    private int wordEnd;
    private int wordLength;
    private int points;
    private boolean searchable;
    private boolean single;
    private int previousFrom;
    private int previousStart;

    WordCursor over(SegmentedText text) {
        this.text = text;
        rewind();
        return this;
    }

    @Override
    public void rewind() {
        token = 0;
        parts = 0;
        part = -1;
    }

    @Override
    public boolean next() {
        if (part + 1 < parts) {
            part++;
            return true;
        }
        while (token < text.size()) {
            if (read(text.start(token), text.end(token++))) {
                part = -1;
                return true;
            }
        }
        return false;
    }

    /** Folds one token into the buffer, cut at the longest term, and notes its parts; false where nothing of it is searchable. */
    private boolean read(int tokenStart, int tokenEnd) {
        searchable = false;
        single = false;
        points = 0;
        parts = 0;
        wordLength = 0;
        int at = tokenStart;
        while (at < tokenEnd && points < UnitCursor.LONGEST) {
            int raw = codePoint(at, tokenEnd);
            int after = at + Character.charCount(raw);
            add(Folding.fold(raw), at, after);
            at = after;
        }
        parts = points < SHORTEST_WITH_PARTS ? 0 : parts;
        return searchable;
    }

    private void add(int folded, int start, int end) {
        var kind = CharacterKind.of(folded);
        if (kind == CharacterKind.SPACE || kind == CharacterKind.IGNORED) {
            wordEnd = kind == CharacterKind.IGNORED && points > 0 ? end : wordEnd;
            return;
        }
        wordStart = points++ == 0 ? start : wordStart;
        wordEnd = end;
        int from = wordLength;
        wordLength += Character.toChars(folded, buffer, from);
        if (single && kind == CharacterKind.SINGLE) {
            addPart(previousFrom, previousStart, end);
        }
        single = kind == CharacterKind.SINGLE;
        searchable |= kind.isSearchable();
        previousFrom = from;
        previousStart = start;
    }

    private void addPart(int from, int start, int end) {
        partFrom[parts] = from;
        partLength[parts] = wordLength - from;
        partStart[parts] = start;
        partEnd[parts++] = end;
    }

    /** The code point at an offset; half of one where the token ends in the middle. */
    private int codePoint(int at, int limit) {
        int whole = text.text().codePointAt(at);
        return at + Character.charCount(whole) <= limit ? whole : text.text().charAt(at);
    }

    /** Whether this term is part of the word before it. */
    boolean isPart() {
        return part >= 0;
    }

    @Override
    public int increment() {
        return isPart() ? 0 : 1;
    }

    @Override
    public int start() {
        return isPart() ? partStart[part] : wordStart;
    }

    @Override
    public int end() {
        return isPart() ? partEnd[part] : wordEnd;
    }

    @Override
    public char[] buffer() {
        return buffer;
    }

    @Override
    public int from() {
        return isPart() ? partFrom[part] : 0;
    }

    @Override
    public int length() {
        return isPart() ? partLength[part] : wordLength;
    }
}
