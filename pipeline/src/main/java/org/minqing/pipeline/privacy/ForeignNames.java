package org.minqing.pipeline.privacy;

import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of minorities and foreigners: 古丽·阿不都, 阿依努尔, David Chen, LIN MEI-HUA. */
final class ForeignNames {

    private static final String SOUNDS =
            "[阿艾安巴贝比彼波伯布茨达德迪丁杜尔恩法菲费夫弗甘格哈海赫霍基吉加卡凯科克肯库拉莱兰朗勒里利列林卢鲁路罗洛马玛买迈麦曼梅门蒙米密莫姆木穆纳娜奈内尼涅诺努帕佩皮普奇齐恰切乔茹萨塞桑沙莎舍什史斯丝松苏索塔泰坦特提图土托瓦万威韦维温沃乌武希西夏谢欣雅亚扬耶叶伊依因尤约扎詹兹佐江吐逊合古丽汗洪次仁旦增卓央珠旺杰且说日呷孜根则不来得热孙苏菲娅娃亦力提孜汉明慧那]";

    private static final Pattern DOTTED =
            Pattern.compile("(?<v>" + SOUNDS + "{2,7}(?:[·.]" + SOUNDS + "{2,7}){1,2})");

    private static final Pattern SOUNDED = Pattern.compile("(?<=^|[，。、；;:\\s|/“\"(（是叫]|的|和|来|儿|人|子|女|公|婆|乡|伴|友|给|与|跟)(?<v>" + SOUNDS
            + "{3,6})(?=[，。、；;:\\s|/”\"()（）]|的|说|讲|和|今年|在|$)");

    private static final String WORD = "[A-Z][a-zà-ỹ]{1,15}";
    private static final Pattern LATIN =
            Pattern.compile("(?<![A-Za-z])(?<v>(?:(?:Mr|Mrs|Ms|Miss)\\.? )?" + WORD + "(?: " + WORD + "){0,3}(?:[\\u4E00-\\u9FFF](?![\\u4E00-\\u9FFF]))?)(?![A-Za-z0-9_@])");
    private static final Pattern LATIN_CUE = Pattern.compile(
            "(?:姓名|名字|护照名|英文名|拼音名?|我是|我叫|叫什么?|自称|外教|房东|老板|店长|丈夫|先生|老公|太太|妻子|前妻|前夫|联系人|诉求人|来电人|反映人|投诉人|学生|老师|同事|朋友|室友|租客|网友|landlord|name|husband|wife|Mr\\.?|Mrs\\.?)[:：is ，,“\"(（]{0,3}$");
    private static final Pattern CAPITALS =
            Pattern.compile("(?<![A-Za-z0-9])(?<v>[A-Z]{2,8}(?: [A-Z]{2,6})?,? [A-Z]{2,7}(?:[\\- ][A-Z]{2,6})?)(?![A-Za-z0-9])");
    private static final Pattern CAPITALS_CUE = Pattern.compile("拼音|护照|英文|名字|姓名|登记|name|Name|印成|系统");

    private final Set<String> english;
    private final NameGuard guard;

    ForeignNames(NameWords words, NameGuard guard) {
        this.english = words.list("english");
        this.guard = guard;
    }

    void find(Cuts cuts, BiConsumer<Integer, Integer> found) {
        var text = cuts.text();
        if (text.indexOf('·') >= 0 || text.indexOf('.') >= 0) {
            each(DOTTED.matcher(text), found);
        }
        var sounded = SOUNDED.matcher(text);
        while (sounded.find()) {
            if (guard.isNoWord(cuts, sounded.start("v"), sounded.end("v"))) {
                found.accept(sounded.start("v"), sounded.end("v"));
            }
        }
        var latin = LATIN.matcher(text);
        while (latin.find()) {
            if (isPerson(text, latin)) {
                found.accept(latin.start("v"), latin.end("v"));
            }
        }
        var capitals = CAPITALS.matcher(text);
        while (capitals.find()) {
            int start = capitals.start("v");
            if (CAPITALS_CUE.matcher(text).region(Math.max(0, start - 12), start).find()) {
                found.accept(start, capitals.end("v"));
            }
        }
    }

    private static void each(Matcher matcher, BiConsumer<Integer, Integer> found) {
        while (matcher.find()) {
            found.accept(matcher.start("v"), matcher.end("v"));
        }
    }

    private boolean isPerson(String text, Matcher latin) {
        var parts = latin.group("v").split(" ", -1);
        boolean titled = parts.length > 1 && parts[0].startsWith("M") && parts[0].length() <= 4;
        boolean known = english.contains(parts[0].replaceAll("[^A-Za-z]", "")) ;
        boolean cued = LATIN_CUE.matcher(text)
                .region(Math.max(0, latin.start("v") - 12), latin.start("v"))
                .find();
        return titled || cued || known && parts.length > 1;
    }
}
