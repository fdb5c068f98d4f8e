package org.minqing.index.analysis;

/** Makes characters equal that a person who searches takes for equal: full width and half width, capitals and small letters. */
public final class Folding {

    private static final int FULL_WIDTH_FIRST = 0xFF01;
    private static final int FULL_WIDTH_LAST = 0xFF5E;
    private static final int FULL_WIDTH_OFFSET = 0xFEE0;
    private static final int IDEOGRAPHIC_SPACE = 0x3000;

    private Folding() {}

    /** One code point for one: {@code Ａ} and {@code A} become {@code a}, the ideographic space a space. */
    public static int fold(int codePoint) {
        if (codePoint >= 0x4E00 && codePoint <= 0x9FFF) {
            return codePoint;
        }
        if (codePoint >= FULL_WIDTH_FIRST && codePoint <= FULL_WIDTH_LAST) {
            return Character.toLowerCase(codePoint - FULL_WIDTH_OFFSET);
        }
        return codePoint == IDEOGRAPHIC_SPACE ? ' ' : Character.toLowerCase(codePoint);
    }

    /** Each code point folded. */
    public static String fold(String text) {
        return text.codePoints()
                .map(Folding::fold)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
