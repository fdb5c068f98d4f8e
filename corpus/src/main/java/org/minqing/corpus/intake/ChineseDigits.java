package org.minqing.corpus.intake;

import java.util.regex.Pattern;

/** Writes dates such as 二〇二六年一月十五日 or 一月十五日 with digits. */
final class ChineseDigits {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Pattern DATE =
            Pattern.compile("(?:([〇○零一二三四五六七八九]{4})年)?([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})(日|号)");

    private ChineseDigits() {}

    /** The text with every such date in digits, else unchanged. */
    static String inDates(String text) {
        if (text.indexOf('月') < 0) {
            return text;
        }
        return DATE.matcher(text)
                .replaceAll(match -> (match.group(1) == null ? "" : year(match.group(1)) + "年") + small(match.group(2))
                        + "月" + small(match.group(3)) + "日");
    }

    private static String year(String year) {
        var digits = new StringBuilder();
        for (int i = 0; i < year.length(); i++) {
            digits.append(digit(year.charAt(i)));
        }
        return digits.toString();
    }

    /** From 一 to 三十一; the calendar refuses what is no day. */
    private static int small(String number) {
        int ten = number.indexOf('十');
        if (ten < 0) {
            return number.length() == 1 ? digit(number.charAt(0)) : 99;
        }
        int tens = ten == 0 ? 1 : digit(number.charAt(0));
        return tens * 10 + (ten == number.length() - 1 ? 0 : digit(number.charAt(number.length() - 1)));
    }

    private static int digit(char c) {
        return c == '○' || c == '零' ? 0 : DIGITS.indexOf(c);
    }
}
