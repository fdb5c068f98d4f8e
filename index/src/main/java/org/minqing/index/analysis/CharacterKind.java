package org.minqing.index.analysis;

/** What a folded character does in the cutting of a text into {@link Units}. */
enum CharacterKind {
    /** Letter or digit of an alphabet: joins its neighbours to one unit. */
    RUN,
    /** Ideograph, kana, emoji and the like: a unit of its own. */
    SINGLE,
    /** Punctuation and signs: no unit, but a gap between the units around it. */
    BREAK,
    /** White space and controls: no unit and no gap, but a run ends there. */
    SPACE,
    /** Zero-width and combining characters: as if they were not there. */
    IGNORED;

    private static final int FIRST_IDEOGRAPHIC_BLOCK = 0x2E80;

    /**
     * @param folded code point as {@link Folding#fold} gives it; a surrogate without its partner is a break
     */
    static CharacterKind of(int folded) {
        if (folded >= 0x4E00 && folded <= 0x9FFF) {
            return SINGLE;
        }
        return switch (Character.getType(folded)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> folded < FIRST_IDEOGRAPHIC_BLOCK ? RUN : SINGLE;
            case Character.OTHER_SYMBOL, Character.PRIVATE_USE, Character.UNASSIGNED -> SINGLE;
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL -> SPACE;
            case Character.FORMAT,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK -> IGNORED;
            default -> BREAK;
        };
    }

    boolean isSearchable() {
        return this == RUN || this == SINGLE;
    }
}
