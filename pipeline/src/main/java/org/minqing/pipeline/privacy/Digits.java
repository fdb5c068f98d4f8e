package org.minqing.pipeline.privacy;

import java.util.regex.Pattern;
import org.minqing.pipeline.privacy.Rule.Found;

/** What the rules for numbers share: how digits may be separated, check digits, and the words that make a number another's. */
final class Digits {

    /** Separators between two digits: at most three characters. */
    static final String S = "[ \\t\\r\\n\\-.·_/|~,，、\\[\\]]{0,3}";

    static final String NOT_AFTER_DIGIT = "(?<![0-9])";
    static final String NOT_BEFORE_DIGIT = "(?![0-9])";

    /** Numbers of things, not of persons. */
    private static final Pattern THINGS = Pattern.compile(
            "(?:订单|工单|单号|编号|流水|发票|票号|票据|税票|运单|快递|合同|案号|案件|批次|序列|条码|户号|表号|凭证|交易|型号|代码|货号|文号|坐标|受理号|登记号|查询码|验证码|取件码|提货码|货架|车位|回执|准字|信用代码"
                    + "|金额|读数|ID)[^0-9，。；;\\n]{0,8}$");

    /** Words by which a number is a person's after all, although one of the above stands before them. */
    private static final Pattern PERSONS =
            Pattern.compile("(?:手机|电话|联系|致电|拨打|来电|微信|身份证|证件|卡号|护照|tel|Tel|TEL)[^0-9，。；;\\n]{0,8}$");

    private static final int CONTEXT = 14;

    private static final int[] ID_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String ID_CHECKS = "10X98765432";

    private Digits() {}

    /** Whether an order, an invoice, a meter or another thing has this number. */
    static boolean isOfThing(Found found) {
        var before = found.before(CONTEXT);
        return THINGS.matcher(before).find() && !PERSONS.matcher(before).find();
    }

    /**
     * Whether the separators look like one number in groups or one written digit by digit, not like a list of several numbers: at
     * most two line breaks, at most six groups of more than one digit or three beside single ones.
     */
    static boolean isOneNumber(Found found) {
        int breaks = 0;
        int longGroups = 0;
        int singles = 0;
        for (var group : found.written().split("[^0-9Xx*]+", -1)) {
            longGroups += group.length() > 1 ? 1 : 0;
            singles += group.length() == 1 ? 1 : 0;
        }
        for (int i = found.start(); i < found.end(); i++) {
            breaks += found.text().charAt(i) == '\n' ? 1 : 0;
        }
        return breaks <= (longGroups + singles <= 3 ? 2 : 1)
                && (singles > 3 ? longGroups <= 3 : longGroups + singles <= 6);
    }

    static boolean hasIdCheck(String digits) {
        int sum = 0;
        for (int i = 0; i < ID_WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * ID_WEIGHTS[i];
        }
        return ID_CHECKS.charAt(sum % 11) == digits.charAt(17);
    }

    /** Whether the last digit is the Luhn check digit of the others. */
    static boolean hasLuhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : digit * 2;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }
}
