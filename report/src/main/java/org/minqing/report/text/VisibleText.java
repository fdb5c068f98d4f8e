package org.minqing.report.text;

import java.util.Locale;

/**
 * Makes a text from a source fit to be printed: nothing that reorders lines, breaks a file or piles up over a line. Text of the
 * usual kind stays as it is.
 */
public final class VisibleText {

    private static final int MARKS_ON_ONE_LETTER = 4;

    private VisibleText() {}

    /** For one line: line breaks and tabs become spaces. */
    public static String line(String text) {
        return block(text).replace('\n', ' ');
    }

    /** For several lines: line feeds stay. */
    public static String block(String text) {
        var visible = new StringBuilder(text.length());
        int marks = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            marks = isMark(c) ? marks + 1 : 0;
            if (marks <= MARKS_ON_ONE_LETTER) {
                append(visible, c);
            }
        }
        return visible.toString();
    }

    /** Whether the text can be printed in one line exactly as it is. */
    public static boolean isLine(String text) {
        return line(text).equals(text);
    }

    /**
     * The beginning of a text, never cutting a character or a mask such as {@code [手机1]} in two.
     *
     * @param length most UTF-16 units
     */
    public static String beginning(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        int opened = text.lastIndexOf('[', end - 1);
        boolean insideMask = opened > 0 && end - opened < 12 && text.indexOf(']', opened) >= end;
        return text.substring(0, insideMask ? opened : end);
    }

    private static void append(StringBuilder visible, int c) {
        if (c == '\n') {
            visible.append('\n');
        } else if (c == '\t' || c == 0x2028 || c == 0x2029) {
            visible.append(' ');
        } else if (isDirection(c)) {
            visible.append("[U+")
                    .append(Integer.toHexString(c).toUpperCase(Locale.ROOT))
                    .append(']');
        } else if (Character.getType(c) == Character.SURROGATE) {
            visible.append('\uFFFD');
        } else if (!Character.isISOControl(c) && !isNoncharacter(c) && c != 0xFEFF) {
            visible.appendCodePoint(c);
        }
    }

    /** Characters that change the order in which others are read. */
    private static boolean isDirection(int c) {
        return c == 0x061C || c == 0x200E || c == 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    private static boolean isNoncharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }
}
