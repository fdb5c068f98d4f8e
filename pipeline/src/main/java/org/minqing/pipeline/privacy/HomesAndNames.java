package org.minqing.pipeline.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.minqing.pipeline.privacy.Rule.Needs;

/** The rules for the part of an address that singles out a home, and for names after a cue word. */
final class HomesAndNames {

    private static final String BUILDING = "[0-9]{1,4}(?:号楼|号院|栋|幢|座|号|#)(?:楼)?";
    private static final String STAIR = "(?:[0-9A-Za-z一二三四五六]{1,2}(?:单元|梯))";
    private static final String ROOM = "[0-9]{3,4}(?:室|房|号房)?";

    private static final String CUES = "我叫|我是|本人|姓名|联系人|反映人|投诉人|来电人|来访人|申请人|户主|名叫|署名";

    /** Words after which a name may stand but more often does not. */
    private static final String ROLES = "业主|家长|居民|村民";

    /** Surnames that after a role are nearly always another word: 居民向…反映, 村民都说. */
    private static final String OTHER_WORDS = "向于和都时后应通相关须查能有从全单满解管计经常强万高过被在对给把说要没不也已多普严安明连何同所再先总";
    private static final String AFTER_NAME = "(?=[，。,.、；;:!！?？\\s()（）\"”]|$|先生|女士|反映|来电|来访|说|称|电话|手机|联系|身份证|住在|家住|同志)";

    /** Two to four characters, the first a letter; whether it begins with a surname is checked afterwards. */
    private static final String NAME =
            "[\\u4E00-\\u9FFF][\\u4E00-\\u9FFF某×＊*]{1,3}?|[\\u4E00-\\u9FFF]{2,6}·[\\u4E00-\\u9FFF]{2,8}?";

    private HomesAndNames() {}

    static List<Rule> rules() {
        var surnames = Set.copyOf(surnames());
        Predicate<String> named = value -> beginsWithSurname(value, surnames);
        var rules = new ArrayList<Rule>(homes());
        rules.add(Rule.of(
                PersonalType.NAME,
                new Needs(0, CUES.split("\\|", -1)),
                "(?:" + CUES + ")[:是为叫\\s]{0,2}(?<v>" + NAME + ")" + AFTER_NAME,
                named));
        rules.add(Rule.of(
                PersonalType.NAME,
                new Needs(0, ROLES.split("\\|", -1)),
                "(?:" + ROLES + ")[:是为叫\\s]{0,2}(?<v>" + NAME + ")" + AFTER_NAME,
                named.and(value -> OTHER_WORDS.indexOf(value.charAt(0)) < 0)));
        rules.add(Rule.of(
                PersonalType.NAME,
                new Needs(0, "\n"),
                "\\n[ \\t]*(?<v>" + NAME + ")[ \\t]*(?:\\n[^\\n]{0,20})?$",
                named));
        return List.copyOf(rules);
    }

    private static List<Rule> homes() {
        return List.of(
                Rule.of(
                        PersonalType.ADDRESS,
                        new Needs(4),
                        "(?<![0-9])(?<v>" + BUILDING + "(?:之[0-9一二三四五六七八九十]{1,3})?(?:" + STAIR + ")?" + ROOM
                                + ")(?![0-9米元个人户件年%])"),
                Rule.of(
                        PersonalType.ADDRESS,
                        new Needs(3, "单元", "梯"),
                        "(?<![0-9])(?<v>(?:" + BUILDING + ")?" + STAIR + "[0-9]{3,4}(?:室|房)?)(?![0-9米元个人户件年%])"),
                Rule.of(
                        PersonalType.ADDRESS,
                        new Needs(5, "-"),
                        "(?<![0-9])(?<v>[0-9]{1,3}-[0-9]{1,2}-[0-9]{3,4})(?![0-9])"),
                Rule.of(PersonalType.ADDRESS, new Needs(3, "室"), "(?<![0-9])(?<v>[0-9]{3,4}室)(?![0-9])"),
                Rule.of(
                        PersonalType.ADDRESS,
                        new Needs(1, "家住", "住在", "住址", "地址", "我家"),
                        "(?:家住|住在|住址|地址|我家)[^，。,\\n]{0,20}?(?<v>[0-9]{1,4}号(?:之[0-9一二三四五六七八九十]{1,3})?)"));
    }

    /** A single surname and one or two characters, a compound one and one or two, or a name with a middle dot. */
    private static boolean beginsWithSurname(String value, Set<String> surnames) {
        boolean compound = value.length() > 2 && surnames.contains(value.substring(0, 2));
        boolean single = value.length() < 4 && surnames.contains(value.substring(0, 1));
        return compound || single || value.length() > 4;
    }

    private static List<String> surnames() {
        try (var resource = Objects.requireNonNull(
                HomesAndNames.class.getResourceAsStream("surnames.txt"), "surnames.txt beside this class")) {
            var lines = new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
            var surnames = new ArrayList<String>();
            lines.get(0).codePoints().distinct().forEach(c -> surnames.add(Character.toString(c)));
            surnames.addAll(List.of(lines.get(1).split(" ")));
            return surnames;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
