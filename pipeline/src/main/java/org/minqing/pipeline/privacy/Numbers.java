package org.minqing.pipeline.privacy;

import java.util.List;
import java.util.Set;
import org.minqing.pipeline.privacy.Rule.Needs;

/**
 * The rules for numbers and accounts, strongest first.
 *
 * @see <a href="https://openstd.samr.gov.cn/">GB 11643-1999, citizen identification number</a>
 */
final class Numbers {

    /** One optional separator between digits. */
    private static final String S = "[ \\-.·_]?";

    private static final String NOT_AFTER_DIGIT = "(?<![0-9])";
    private static final String NOT_BEFORE_DIGIT = "(?![0-9])";

    private static final int[] ID_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String ID_CHECKS = "10X98765432";

    private static final String AREA = "0(?:10|2[0-9]|[3-9][0-9]{2})";

    /** Lines that everybody may call; they stay. */
    private static final Set<String> PUBLIC_LINES = Set.of("059212345", "05926051888");

    /** First characters of plates; a class of so many characters would cost more than the rest of the pattern. */
    private static final String PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";

    private Numbers() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                        PersonalType.EMAIL,
                        new Needs(0, "@"),
                        "(?<v>[A-Za-z0-9._%+\\-]{1,64}@(?:[A-Za-z0-9\\-]{1,63}\\.){1,6}[A-Za-z]{2,24})"),
                Rule.of(
                        PersonalType.ID_CARD,
                        new Needs(15, "身份证", "证件"),
                        "(?:身份证|证件)(?:号码?|号)?(?:是|为)?[:\\s]{0,2}(?<v>[0-9](?:" + S + "[0-9]){13,16}" + S + "[0-9Xx])"
                                + NOT_BEFORE_DIGIT),
                Rule.of(
                        PersonalType.ID_CARD,
                        new Needs(17),
                        NOT_AFTER_DIGIT + "(?<v>[1-8][0-9](?:" + S + "[0-9]){4}" + S + "(?:1[89]|20)" + S + "(?:[0-9]"
                                + S
                                + "){2}(?:0[1-9]|1[0-2])" + S + "(?:0[1-9]|[12][0-9]|3[01])" + S + "(?:[0-9]" + S
                                + "){3}[0-9Xx])" + NOT_BEFORE_DIGIT,
                        value -> !value.startsWith("20") || hasIdCheck(value)),
                Rule.of(
                        PersonalType.BANK_CARD,
                        new Needs(15, "卡号", "账号", "帐号", "银行卡"),
                        "(?:卡号|账号|帐号|银行卡)[^0-9\\n]{0,6}(?<v>[0-9](?:[ \\-]?[0-9]){14,18})" + NOT_BEFORE_DIGIT),
                Rule.of(
                        PersonalType.BANK_CARD,
                        new Needs(16),
                        NOT_AFTER_DIGIT + "(?<v>62(?:[ \\-]?[0-9]){14,17})" + NOT_BEFORE_DIGIT,
                        Numbers::hasLuhn),
                Rule.of(
                        PersonalType.MOBILE,
                        new Needs(11),
                        NOT_AFTER_DIGIT + "(?<v>(?:(?:\\+|00)?86" + S + ")?1" + S + "[3-9]" + S + "[0-9](?:" + S
                                + "[0-9]){8})" + NOT_BEFORE_DIGIT),
                Rule.of(
                        PersonalType.MOBILE,
                        new Needs(6, "*", "x", "X"),
                        NOT_AFTER_DIGIT + "(?<v>1[3-9][0-9][*xX]{3,5}[0-9]{3,4})" + NOT_BEFORE_DIGIT),
                Rule.of(
                        PersonalType.LANDLINE,
                        new Needs(10),
                        NOT_AFTER_DIGIT
                                + "(?<v>(?:(?:\\(" + AREA + "\\)[ \\-]?|" + AREA + "[ \\-])[0-9]{7,8}|" + AREA
                                + "[2-8][0-9]{6,7})"
                                + "(?:(?:-|转|分机)[0-9]{1,6})?)" + NOT_BEFORE_DIGIT,
                        value -> !PUBLIC_LINES.contains(value)),
                Rule.of(
                        PersonalType.LANDLINE,
                        new Needs(7, "座机", "固话", "家里电话", "电话", "联系"),
                        "(?:座机|固话|家里电话|电话|联系)(?:号码)?(?:是|为)?[:\\s]{0,2}(?<v>[2-8][0-9]{2}[ \\-]?[0-9]{4})"
                                + NOT_BEFORE_DIGIT),
                Rule.of(
                        PersonalType.PLATE,
                        new Needs(3),
                        "(?<v>[\\u4E00-\\u9FFF][A-HJ-NP-Za-hj-np-z][·• .\\-]?"
                                + "(?:[DFABCEGHJKdfabceghjk][A-HJ-NP-Za-hj-np-z0-9][0-9]{4}|[0-9]{5}[DFABCEGHJKdfabceghjk]"
                                + "|[A-HJ-NP-Za-hj-np-z0-9]{4}[A-HJ-NP-Za-hj-np-z0-9挂学警港澳]))(?![A-Za-z0-9])",
                        value -> PROVINCES.indexOf(value.charAt(0)) >= 0),
                Rule.of(
                        PersonalType.PASSPORT,
                        new Needs(7, "护照"),
                        "护照(?:号码?|号)?(?:是|为)?[:\\s]{0,2}(?<v>[A-Za-z]{1,2}[0-9]{7,8})"),
                Rule.of(PersonalType.PASSPORT, new Needs(8, "E", "G"), "(?<![A-Za-z0-9])(?<v>[EG][0-9]{8})(?![0-9])"),
                Rule.of(
                        PersonalType.PERMIT,
                        new Needs(8, "通行证", "回乡证", "台胞证"),
                        "(?:通行证|回乡证|台胞证)(?:号码?|号)?(?:是|为)?[:\\s]{0,2}(?<v>[HMhm]?[0-9]{8}(?:[0-9]{2})?)"
                                + NOT_BEFORE_DIGIT),
                Rule.of(
                        PersonalType.WECHAT,
                        new Needs(0, "微信", "wx", "WX", "Wx", "wX", "vx", "VX", "Vx", "vX", "加v", "加V"),
                        "(?:微信号?|[Ww][Xx]|[Vv][Xx]|加[Vv])(?:是|为)?[:\\s]{0,2}(?<v>[A-Za-z][A-Za-z0-9_\\-]{5,19})"),
                Rule.of(
                        PersonalType.QQ,
                        new Needs(5, "QQ", "qq", "Qq", "qQ", "扣扣"),
                        "(?:[Qq][Qq]|扣扣)(?:号码?|号)?(?:是|为)?[:\\s]{0,2}(?<v>[1-9][0-9]{4,10})" + NOT_BEFORE_DIGIT));
    }

    private static boolean hasIdCheck(String digits) {
        int sum = 0;
        for (int i = 0; i < ID_WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * ID_WEIGHTS[i];
        }
        return ID_CHECKS.charAt(sum % 11) == Character.toUpperCase(digits.charAt(17));
    }

    /** Whether the last digit is the Luhn check digit of the others. */
    private static boolean hasLuhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : digit * 2;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }
}
