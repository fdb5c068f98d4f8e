package org.minqing.index.analysis;

/**
 * Walks over the units of a text: each ideograph (or emoji) by itself, each run of letters and digits as one. White space is
 * passed over, punctuation leaves a gap of one position, however often it is repeated. How a segmenter cuts the text plays no
 * part, so that a phrase of units finds a word however it was cut.
 */
final class UnitCursor implements TokenCursor {

    /** Longest unit in code points; a longer run goes on in the next unit, so that no term is ever immense. */
    static final int LONGEST = 64;

    private final char[] buffer = new char[2 * LONGEST];
    private String text = "";
    private int at;
    private int start;
    private int end;
    private int length;
    private int increment;

    UnitCursor over(String text) {
        this.text = text;
        rewind();
        return this;
    }

    @Override
    public void rewind() {
        at = 0;
        length = 0;
    }

    @Override
    public boolean next() {
        boolean broken = false;
        while (at < text.length()) {
            int raw = text.codePointAt(at);
            int folded = Folding.fold(raw);
            var kind = CharacterKind.of(folded);
            if (kind.isSearchable()) {
                increment = broken && length > 0 ? 2 : 1;
                start = at;
                read(kind == CharacterKind.RUN ? LONGEST : 1);
                return true;
            }
            broken |= kind == CharacterKind.BREAK;
            at += Character.charCount(raw);
        }
        return false;
    }

    /** Reads one unit of at most {@code longest} code points, and the combining and zero-width characters that follow it. */
    private void read(int longest) {
        length = 0;
        int points = 0;
        while (at < text.length()) {
            int raw = text.codePointAt(at);
            int folded = Folding.fold(raw);
            var kind = CharacterKind.of(folded);
            boolean joins = points == 0 || (points < longest && kind == CharacterKind.RUN);
            if (joins) {
                length += Character.toChars(folded, buffer, length);
                points++;
            } else if (kind != CharacterKind.IGNORED) {
                return;
            }
            at += Character.charCount(raw);
            end = at;
        }
    }

    @Override
    public int increment() {
        return increment;
    }

    @Override
    public int start() {
        return start;
    }

    @Override
    public int end() {
        return end;
    }

    @Override
    public char[] buffer() {
        return buffer;
    }

    @Override
    public int from() {
        return 0;
    }

    @Override
    public int length() {
        return length;
    }
}
