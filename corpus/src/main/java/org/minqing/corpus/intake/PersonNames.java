package org.minqing.corpus.intake;

import java.util.regex.Pattern;

/** What tells people apart: phone numbers, and full names, which two people seldom share, unlike forms of address. */
final class PersonNames {

    private static final Pattern FULL = Pattern.compile("[\\p{IsHan}·]{2,15}|[A-Za-z][A-Za-z .'-]{3,40}");
    private static final Pattern PARTIAL = Pattern.compile(".*(某|先生|女士|小姐|同志|师傅|阿姨|大爷|老师|居民|市民|群众|业主|等人).*");

    private static final int SHORTEST_PHONE = 7;

    private PersonNames() {}

    /** The digits of a phone number however it is written, half width; empty where some are hidden or there are too few. */
    static String phone(String written) {
        var digits = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            int digit = Character.digit(written.charAt(i), 10);
            if (digit >= 0) {
                digits.append(digit);
            }
        }
        boolean hidden = written.contains("*") || written.contains("×");
        return hidden || digits.length() < SHORTEST_PHONE ? "" : digits.toString();
    }

    /** Whether it names one person: not 陈女士, 张×× or 王某. */
    static boolean isFull(String name) {
        return FULL.matcher(name).matches() && !PARTIAL.matcher(name).matches();
    }
}
