package org.minqing.pipeline.privacy;

import static org.minqing.pipeline.privacy.Digits.NOT_AFTER_DIGIT;
import static org.minqing.pipeline.privacy.Digits.NOT_BEFORE_DIGIT;
import static org.minqing.pipeline.privacy.Digits.S;

import java.util.List;
import java.util.regex.Pattern;
import org.minqing.corpus.knowledge.Hotlines;
import org.minqing.pipeline.privacy.Rule.Found;
import org.minqing.pipeline.privacy.Rule.Needs;

/** The rules for mobiles and landlines. Lines that everybody may call stay. */
final class Phones {

    private static final String AREA = "0" + S + "(?:1" + S + "0|2" + S + "[0-9]|[3-9]" + S + "[0-9]" + S + "[0-9])";
    private static final String EXTENSION = "(?: ?(?:-|转|分机|(?i:ext)\\.?|#|p) ?[0-9]{1,6})?";
    /** Countries and regions that the district's people have relations in. */
    private static final String ABROAD = "(?:85[23]|886|65|60|62|63|66|81|82|84|1|44|61)";

    private static final String CUE =
            "(?:座机|固话|宅电|家电|市话|固定电话|办公电话|电话|联系|电(?=[0-9])|打|来电|号码|电话号|家里|店里|(?i:tel|phone)|热线)";

    /** An office and its telephone: published, not a person's. */
    private static final Pattern OFFICE = Pattern.compile(
            "(?:(?:局|所|委|办|站|中心|大厅|窗口|政府|街道|法院|医院|学校|小学|中学|幼儿园|公司|银行|物业|12345|公布|公示|公开|官网|官方|网上)[^，。；;\\n]{0,6}"
                    + "(?:办公|值班|咨询|监督|举报|服务|公开|投诉|对外|联系|客服)?(?:电话|热线|座机|号码)|(?:监督|举报|咨询|服务|投诉|值班|客服|公开)(?:电话|热线))[^0-9，。；;\\n]{0,6}[0-9、\\-]{0,20}$");

    /** A person's own, though it stands in an office: 她的办公电话. */
    private static final Pattern OWN =
            Pattern.compile("(?:她|他|我|本人|其)的?(?:办公|单位|家里|家庭|个人)?(?:电话|座机|号码)[^0-9，。；;\\n]{0,6}$");

    private static final Pattern FRAUD = Pattern.compile("自称|冒充|假冒|骗");

    private static final Pattern AMOUNT = Pattern.compile("^ ?(?:元|吨|度|米|平|公里|万|人次|件|%).*", Pattern.DOTALL);

    private final Hotlines hotlines;

    Phones(Hotlines hotlines) {
        this.hotlines = hotlines;
    }

    List<Rule> rules() {
        return List.of(
                Rule.of(
                        PersonalType.MOBILE,
                        new Needs(11),
                        NOT_AFTER_DIGIT + "(?<v>(?:\\(?(?:\\+|00)?8" + S + "6\\)?" + S + "(?:\\(0\\)" + S + ")?)?1" + S
                                + "[3-9](?:" + S + "[0-9]){9})" + NOT_BEFORE_DIGIT,
                        found -> isDialled(found) && !Digits.isOfThing(found)),
                Rule.of(
                        PersonalType.MOBILE,
                        new Needs(9),
                        "(?<![0-9])(?<v>\\(?(?:\\+|00)" + ABROAD + "\\)?[ \\-]{0,2}[0-9](?:" + S + "[0-9]){6,10})"
                                + NOT_BEFORE_DIGIT,
                        found -> !Digits.isOfThing(found)),
                Rule.of(
                        PersonalType.MOBILE,
                        new Needs(10, "852", "853", "886", "09"),
                        "(?:电话|手机|号码|联系|香港|台湾|澳门)[^0-9，。；;\\n]{0,6}(?<v>\\(?(?:85[23]|886)\\)?[ \\-]{1,2}[0-9](?:" + S
                                + "[0-9]){6,9}|09[0-9]{2}[ \\-]?[0-9]{3}[ \\-]?[0-9]{3})" + NOT_BEFORE_DIGIT,
                        found -> !Digits.isOfThing(found)),
                Rule.of(
                        PersonalType.LANDLINE,
                        new Needs(11, "+86", "0086"),
                        "(?<![0-9])(?<v>(?:\\+|00)86[ \\-]?(?:10|2[0-9]|[3-9][0-9]{2})[ \\-]{0,2}[2-8](?:" + S
                                + "[0-9]){6,7}" + EXTENSION + ")" + NOT_BEFORE_DIGIT,
                        this::isPrivate),
                Rule.of(
                        PersonalType.MOBILE,
                        new Needs(3, "*", "X", "x"),
                        NOT_AFTER_DIGIT
                                + "(?<v>1[3-9][0-9]{0,3}[ \\-]?[*xX]{1,8}[ \\-]?[0-9*xX]{2,6}(?:[ \\-][0-9*xX]{4})?)(?![0-9A-Za-z*])",
                        found -> found.value().length() >= 9 && found.value().length() <= 12),
                Rule.of(
                        PersonalType.LANDLINE,
                        new Needs(10),
                        "(?<![0-9]|[0-9][\\-.])(?<v>(?:\\(" + AREA + "\\)" + S + "|" + AREA + "[ \\-—]{1,2})[0-9](?:"
                                + S + "[0-9]){6,7}" + EXTENSION + ")" + NOT_BEFORE_DIGIT,
                        this::isPrivate),
                Rule.of(
                        PersonalType.LANDLINE,
                        new Needs(10),
                        "(?<![0-9]|[0-9][\\-.])(?<v>" + AREA + S + "[2-8](?:" + S + "[0-9]){6,7}" + EXTENSION + ")"
                                + NOT_BEFORE_DIGIT,
                        this::isPrivate),
                Rule.of(
                        PersonalType.LANDLINE,
                        new Needs(
                                7, "座机", "固话", "宅电", "家电", "市话", "电", "联系", "打", "来电", "号码", "家里", "店里", "tel", "Tel",
                                "TEL", "phone"),
                        CUE + "[^0-9，。；;\\n]{0,6}(?<v>[2-8](?:" + S + "[0-9]){6,7}" + EXTENSION + ")"
                                + NOT_BEFORE_DIGIT,
                        found -> isPrivate(found) && found.value().length() >= 7),
                Rule.of(
                        PersonalType.LANDLINE,
                        new Needs(7, "座机", "固话", "家里", "宅电", "家电"),
                        "(?:座机|固话|家里|宅电|家电)[^0-9；;。\\n]{0,10}(?<v>[2-8](?:" + S + "[0-9]){6})" + NOT_BEFORE_DIGIT,
                        this::isPrivate),
                Rule.of(
                        PersonalType.LANDLINE,
                        new Needs(7, "|", "(", "，"),
                        "(?<=[|，])(?<v>[2-8][0-9]{2}[ \\-][0-9]{4}|[2-8][0-9]{3}[ \\-][0-9]{3})(?=[|(\\n])",
                        this::isPrivate));
    }

    private static boolean isDialled(Found found) {
        return Digits.isOneNumber(found) && !AMOUNT.matcher(found.after(4)).matches();
    }

    private boolean isPrivate(Found found) {
        return Digits.isOneNumber(found)
                && !hotlines.holds(found.value())
                && !Digits.isOfThing(found)
                && !AMOUNT.matcher(found.after(4)).matches()
                && !found.after(5).matches(" [0-9]{4}")
                && (!OFFICE.matcher(found.before(40)).find()
                        || OWN.matcher(found.before(20)).find()
                        || FRAUD.matcher(found.before(40)).find());
    }
}
