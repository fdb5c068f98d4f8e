package org.minqing.pipeline.privacy;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.minqing.pipeline.privacy.Rule.Found;
import org.minqing.pipeline.privacy.Rule.Needs;

/** The rules for the part of an address that singles out a home; roads, estates and villages before it stay. */
final class Homes {

    private static final String HAN = "[一二三四五六七八九十百零〇]{1,5}";
    private static final String NUMBER = "(?:[甲乙丙丁]?[0-9]{1,4}(?:-[0-9]{1,3})?[A-Za-z]?|" + HAN + ")";
    private static final String S = "[ \\-]?";
    private static final String NOT_WITHIN = "(?<![0-9A-Za-z第〔\\[.\\-一二三四五六七八九十百千月])";

    private static final String BUILDING =
            "(?:" + NUMBER + " ?(?:号楼|号院|栋楼?|幢楼?|座|号|#楼?|楼)|[A-Z甲乙丙丁戊](?:座|栋|幢|区))(?:[之附]" + NUMBER + ")?";
    private static final String STAIR = "(?:[0-9A-Za-z]{1,2}|[甲乙丙丁]|" + HAN + ")(?:单元|梯|门)";
    private static final String FLOOR = "(?:[0-9]{1,2}|" + HAN + ")[楼层]";
    private static final String DOOR =
            "(?:[0-9]{3,4}[A-Z]?|[一二三四五六七八九零〇幺两]{3,4}|[一二三四五六七八九]千?[零〇一二三四五六七八九十百千]{2,6}(?=室|号|房))";
    private static final String ROOM = DOOR + "(?:室|号房|房|号(?!线|楼))?";

    /** What follows a number that is no door: a unit, a date, a length of cloth. */
    private static final String NOT_DOOR =
            "(?![0-9米元个人户件年月%份块吨度位次辆路线/.:]|平|公里|万|系列|多[个户人名]| ?(?:办公|会议|教室|诊室|病房|窗口|病床|床|包厢|包间))";

    /** Words after which a number alone is a home's. */
    private static final Pattern LIVES = Pattern.compile(
            "(?:家住|居住|住在|现住|租住|暂住|住址|住所|住户|户籍|户口|地址|门牌|房号|我家|我们家|他家|她家|隔壁|邻居|对门|老宅|老厝|祖厝|老屋|租在|租房|坐落|位于|房东|产权|家中|住(?![院建房改])|家在|本人)[^。；;！!？?\\n]{0,26}$");

    private static final Pattern VILLAGE = Pattern.compile(
            "(?:村|社|里|厝|组|片区?|社区|埭|坑|自然村|宅|角|埔|墘|坂|垵|寮|垅|浦|洋|许|(?<![码桥街渡里])头|(?<![路旁河海对])边|(?<!路)尾)[东西南北中]?片? ?$");

    /** A door in a village that is a thing's or a shop's: 东社28号公厕. */
    private static final Pattern NO_HOME = Pattern.compile(
            "^(?:公厕|路口|线|口|门口?|桥|楼|公交|站|店|厂|仓|公司|超市|饭店|酒店|餐|银行|院|校|学校|幼儿园|医院|中心|广场|大厦|地块|泊位|车位|杆|灯|井|箱|闸|泵|变压器|摊|铺|商铺|窗口|文|令|通知|公告|议案|建议|提案|机|台|电梯|车|病|床).*",
            Pattern.DOTALL);

    private static final Pattern PUBLIC =
            Pattern.compile("(?:中心|大厅|政府|大楼|大厦|医院|学校|小学|中学|派出所|法院|委员会|管理局|服务站|写字楼|教学楼|门诊楼|病房|办公)[^，。；;\\n]{0,8}$");

    private Homes() {}

    static List<Rule> rules() {
        return List.of(
                home(
                        new Needs(0, "栋", "幢", "座", "号", "#", "楼"),
                        NOT_WITHIN + "(?<v>" + BUILDING + S + "(?:" + STAIR + S + "|[0-9]{1,2}-)?(?:" + FLOOR + S + ")?"
                                + ROOM + ")" + NOT_DOOR,
                        Homes::isPrivate),
                home(
                        new Needs(0, "单元", "梯", "门"),
                        NOT_WITHIN + "(?<v>(?:" + BUILDING + S + ")?" + STAIR + S + "(?:" + FLOOR + S + ")?" + ROOM
                                + ")" + NOT_DOOR,
                        Homes::isPrivate),
                home(
                        new Needs(5, "-"),
                        "(?<![0-9A-Za-z\\-.])(?<v>(?:[0-9]{1,3}|[甲乙丙丁])-[0-9]{1,2}-[0-9]{3,4}(?:室|房)?)(?![0-9\\-A-Za-z年月])",
                        found -> !Digits.isOfThing(found)),
                home(
                        new Needs(4, "-"),
                        "(?<![0-9A-Za-z\\-.])(?<v>[0-9]{1,2}(?:#|栋)?-[0-9]{3,4}(?:室|房)?)(?![0-9\\-A-Za-z年月])",
                        found -> found.written().endsWith("室")
                                || LIVES.matcher(found.before(30)).find()
                                || found.after(6).matches(" [\\u4E00-\\u9FFF]{2,3} .*")
                                || found.after(8).matches("(?s) ?(?:业主|住户|户|空置|的人家|家|那家).*")),
                home(
                        new Needs(3, "楼上", "楼下", "对门", "住", "那户", "那家", "门上", "住户"),
                        "(?<=楼上|楼下|对门|住)(?<v>[0-9]{3,4})(?![0-9米元个人户件年月%份块天多床房间])",
                        Homes::isPrivate),
                home(
                        new Needs(3, "隔壁", "我在", "她在", "他在", "我是", "我住"),
                        "(?<=隔壁|我是|我在|她在|他在|我住)(?<v>(?!19|20)[0-9]{3,4})(?=[，。；、)\\n的她他我]|$)",
                        Homes::isPrivate),
                home(
                        new Needs(3, "业主", "住户", "那户", "的"),
                        "(?<![0-9A-Za-z\\-.])(?<v>(?!19|20)[0-9]{3,4})(?=业主|住户|那户|的(?:[小老阿][\\u4E00-\\u9FFF]|[\\u4E00-\\u9FFF](?:某|先生|女士|阿姨|大爷|奶奶)))",
                        Homes::isPrivate),
                home(new Needs(0, "室", "房"), NOT_WITHIN + "(?<v>" + DOOR + "(?:室|号房))(?!友)", Homes::isPrivate),
                home(
                        new Needs(0, "号"),
                        NOT_WITHIN + "(?<v>" + NUMBER + "号?(?:之|附)(?:" + NUMBER + "|[甲乙丙丁])号?|" + NUMBER
                                + "号(?:-[0-9]{1,3}|附[0-9]{1,2}|" + FLOOR + ")?)(?![0-9])",
                        found -> !NO_HOME.matcher(found.after(6)).matches()
                                && !Digits.isOfThing(found)
                                && isHomes(found)));
    }

    private static Rule home(Needs needs, String pattern, Predicate<Found> check) {
        return Rule.of(PersonalType.ADDRESS, needs, pattern, check);
    }

    private static boolean isHomes(Found found) {
        var before = found.before(30);
        return VILLAGE.matcher(before).find()
                ? !PUBLIC.matcher(before).find()
                : LIVES.matcher(before).find()
                        && before.matches("(?s).*(?:门牌是|地址是|[路街巷道弄家址牌村园区宅屋厝住社里店埭坑头尾边角城湾苑府庭居郡寓舍楼东西南北中、:]) ?");
    }

    private static boolean isPrivate(Found found) {
        return !PUBLIC.matcher(found.before(14)).find() && !Digits.isOfThing(found);
    }
}
