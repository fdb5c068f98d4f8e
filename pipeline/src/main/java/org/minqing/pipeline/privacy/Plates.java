package org.minqing.pipeline.privacy;

import java.util.List;
import java.util.regex.Pattern;
import org.minqing.pipeline.privacy.Rule.Found;
import org.minqing.pipeline.privacy.Rule.Needs;

/**
 * The rules for car plates: 92-type and new-energy ones of today's letters, 挂 学 警 港 澳 使 领, 应急, armed police; spaces, dots
 * and small letters in them.
 */
final class Plates {

    private static final String PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";
    private static final String HOME = "闽";
    private static final String S = "[ ·.\\-/_⭐★:|]{0,3}";
    private static final String PLACE = "[A-HJ-NP-Za-hj-np-z]";
    private static final String CHARACTER = "[A-HJ-NP-Za-hj-np-z0-9*]";

    private static final Pattern NUMBER = Pattern.compile(
            "[A-HJ-NP-Z]临?(?:[A-HJ-NP-Z][A-HJ-NP-Z0-9][0-9*]{4}|[A-HJ-NP-Z]?[0-9*]{4,5}[A-HJ-NP-Z]|[A-HJ-NP-Z0-9*]{5}|[A-HJ-NP-Z0-9*]{4}(?:挂|学|警|港|澳|使|领|临)|[0-9]{4}应急)");

    private static final Pattern DIGITS = Pattern.compile(".*[0-9].*[0-9*].*");

    private Plates() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                        PersonalType.PLATE,
                        new Needs(2, 1),
                        "(?<v>[" + PROVINCES + "]" + S + PLACE + S + "临?(?:" + S + CHARACTER + "){4,6}(?:" + S
                                + "(?:挂|学|警|港|澳|领|应急))?)(?![A-Za-z0-9*])",
                        Plates::isPlate),
                Rule.of(
                        PersonalType.PLATE,
                        new Needs(0, 1),
                        "(?<v>[" + PROVINCES + "]" + PLACE
                                + "[·•. \\-]?[A-Za-z0-9](?:[·.]?[A-Za-z0-9]){4}(?:[A-Za-z0-9]|[挂学警](?![" + PROVINCES
                                + "]))?)(?![A-Za-z0-9*])",
                        Plates::isWritten),
                Rule.of(
                        PersonalType.PLATE,
                        new Needs(3, "车牌", "牌照", "车号", "号牌"),
                        "(?:车牌|牌照|车号|号牌)号?码?[^0-9A-Za-z，。；;\\n]{0,4}(?<v>" + PLACE + "(?:" + S + CHARACTER
                                + "){5,6})(?![A-Za-z0-9*])",
                        found -> NUMBER.matcher(found.value()).matches()
                                && DIGITS.matcher(found.value()).matches()),
                Rule.of(
                        PersonalType.PLATE,
                        new Needs(4, "WJ", "使", "wj"),
                        "(?<![A-Za-z0-9])(?<v>(?i:WJ)" + S + "[\\u4E00-\\u9FFF0-9]{0,2}" + S
                                + "[0-9]{4,5}[A-Z0-9]?|使 ?[0-9]{6}|[0-9]{6}使)(?![A-Za-z0-9使用\\-])",
                        found -> !Digits.isOfThing(found)));
    }

    /** One with a digit in it; at home one without any as well. */
    private static boolean isWritten(Found found) {
        return found.value().startsWith(HOME) || found.value().chars().anyMatch(Character::isDigit);
    }

    private static boolean isPlate(Found found) {
        var value = found.value();
        return NUMBER.matcher(value).region(1, value.length()).matches()
                && DIGITS.matcher(value).matches();
    }
}
