package org.minqing.desk.command;

/** Text for a csv cell that no spreadsheet takes for a formula. */
final class SafeCell {

    private SafeCell() {}

    static String of(String text) {
        return !text.isEmpty() && "=+-@\t\r＝＋－＠".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
