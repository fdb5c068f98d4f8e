package org.minqing.pipeline.privacy;

import static org.minqing.pipeline.privacy.Digits.NOT_AFTER_DIGIT;
import static org.minqing.pipeline.privacy.Digits.NOT_BEFORE_DIGIT;
import static org.minqing.pipeline.privacy.Digits.S;

import java.util.List;
import java.util.Set;
import org.minqing.pipeline.privacy.Rule.Found;
import org.minqing.pipeline.privacy.Rule.Needs;

/** The rules for e-mail addresses, bank cards, WeChat and QQ. */
final class Accounts {

    private static final String LOCAL = "[A-Za-z0-9][A-Za-z0-9._%+\\-]{0,63}";
    private static final String DOT = " ?(?:\\.|。|点|\\[dot\\]|\\(dot\\)| (?i:dot) ) ?";
    private static final String ENDING = "(?:com|cn|net|org|hk|tw|edu|me|cc|COM|CN|NET|ORG)";
    private static final String HOST = "(?:[A-Za-z0-9\\-]{1,63}" + DOT + "){1,5}";

    private static final String BANK =
            "(?:银行卡|卡号|账号|帐号|账户|帐户|工资卡|储蓄卡|信用卡|社保卡|农行|建行|工行|中行|交行|邮储|兴业|招行|农商|农信|信用社|存折|钱从|收款|打款|打到|转到|转给|银行|卡)";

    private static final String WECHAT =
            "(?:[微薇威徽][^\\u4E00-\\u9FFFA-Za-z0-9，。]{0,2}信|微讯|V信|v信|卫星号?|绿泡泡|(?i:wechat|weixin)|(?<![A-Za-z])(?i:wx|vx)|(?:加|➕|\\+)我?(?:微|[Vv](?![A-Za-z]))|(?<=[，。,、;；:( /|\\n])[Vv]|(?<![\\u4E00-\\u9FFF])微(?=:))";

    private static final String QQ = "(?:(?<![A-Za-z])[Qq] ?[Qq]?(?![A-Za-z])|扣扣|企鹅号?|扣号|球球|鹅号)";

    /** Words that stand after 微信 without being anybody's account. */
    private static final Set<String> NO_ACCOUNTS =
            Set.of("WECHAT", "WEIXIN", "ANDROID", "IPHONE", "WINDOWS", "HTTPS", "HUAWEI", "XIAOMI");

    private Accounts() {}

    static List<Rule> mail() {
        return List.of(
                Rule.of(
                        PersonalType.EMAIL,
                        new Needs(0, "@"),
                        "(?<v>" + LOCAL + " ?@ ?" + HOST + "[A-Za-z]{2,24})",
                        found -> !found.value().endsWith("GOVCN")),
                Rule.of(
                        PersonalType.EMAIL,
                        new Needs(0, "(at)", "[at]", " at ", "(AT)", " AT ", "艾特", "#", "(a)"),
                        "(?<v>" + LOCAL + " ?(?:\\(at\\)|\\[at\\]|\\(AT\\)| at | AT |艾特|#|\\(a\\)) ?" + HOST + ENDING
                                + ")(?![A-Za-z0-9])"),
                Rule.of(
                        PersonalType.EMAIL,
                        new Needs(0, "*", "#"),
                        "(?<v>" + LOCAL
                                + "[*#](?i:qq|163|126|139|189|gmail|outlook|hotmail|foxmail|sina|sohu|icloud|yahoo|aliyun|yeah)\\.(?i:com|cn|net))(?![A-Za-z0-9])"));
    }

    static List<Rule> cards() {
        return List.of(
                Rule.of(
                        PersonalType.BANK_CARD,
                        new Needs(15, "卡", "账", "帐", "行", "折", "款", "转", "打", "信用社", "农信"),
                        BANK + "[^0-9；;\\n]{0,12}(?<v>[1-9](?:" + S + "[0-9]){14,18})" + NOT_BEFORE_DIGIT,
                        found -> Digits.isOneNumber(found) && !Digits.isOfThing(found)),
                Rule.of(
                        PersonalType.BANK_CARD,
                        new Needs(16),
                        NOT_AFTER_DIGIT + "(?<v>6" + S + "2(?:" + S + "[0-9]){14,17})" + NOT_BEFORE_DIGIT,
                        found ->
                                Digits.hasLuhn(found.value()) && Digits.isOneNumber(found) && !Digits.isOfThing(found)),
                Rule.of(
                        PersonalType.BANK_CARD,
                        new Needs(6, "*", "X", "x"),
                        NOT_AFTER_DIGIT
                                + "(?<v>62[0-9]{2,4}[ \\-]?(?:[*Xx]{2,8}[ \\-]?){1,3}[0-9]{3,4})(?![0-9A-Za-z*])"));
    }

    static List<Rule> messengers() {
        return List.of(
                Rule.of(
                        PersonalType.WECHAT,
                        new Needs(0, 1, "微", "薇信", "威信", "徽信", "信", "卫星号", "绿泡泡", "加", "w", "W", "v", "V"),
                        WECHAT
                                + "(?!群|公众|支付|小程序|视频号)(?:号码?|(?<![A-Za-z])(?i:id)|账号|帐号|名|昵称|也是|联系)?[^A-Za-z0-9，。；;\\n群@]{0,6}"
                                + "(?:(?i:id)[:： ]{1,2})?(?<v>[A-Za-z][A-Za-z0-9_\\-.]{4,18}[A-Za-z0-9_\\-])(?![A-Za-z0-9@])",
                        Accounts::isAccount),
                Rule.of(
                        PersonalType.WECHAT,
                        new Needs(1, 1, "信", "加", "微"),
                        "(?:" + WECHAT
                                + "|加(?:我|他|她|这个|好友))(?!群|公众|支付|小程序)[^A-Za-z0-9。；;\\n@]{0,30}(?<v>[A-Za-z][A-Za-z0-9_\\-.]{4,18}[A-Za-z0-9_\\-])(?![A-Za-z0-9@])",
                        found -> isAccount(found) && found.written().matches("(?i)(?!q+[0-9]).*[0-9_].*")),
                Rule.of(PersonalType.WECHAT, new Needs(0, "wxid_"), "(?<v>wxid_[A-Za-z0-9]{6,20})"),
                Rule.of(
                        PersonalType.QQ,
                        new Needs(5, "Q", "q", "扣扣", "企鹅", "扣号", "球球", "鹅号"),
                        QQ + "(?!群|邮箱)[^0-9A-Za-z。；;\\n群]{0,16}(?<v>[1-9](?:" + S + "[0-9]){4,10})" + NOT_BEFORE_DIGIT,
                        found -> Digits.isOneNumber(found) && !Digits.isOfThing(found)));
    }

    private static boolean isAccount(Found found) {
        return !NO_ACCOUNTS.contains(found.value());
    }
}
