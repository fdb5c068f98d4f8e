package org.minqing.pipeline.privacy;

import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of minorities and foreigners: 古丽·阿不都, 阿依努尔, David Chen, LIN MEI-HUA. */
final class ForeignNames {

    private static final String SOUNDS =
            "[阿艾安巴贝比彼波伯布茨达德迪丁杜尔恩法菲费夫弗甘格哈海赫霍基吉加卡凯科克肯库拉莱兰朗勒里利列林卢鲁路罗洛马玛买迈麦曼梅门蒙米密莫姆木穆纳娜奈内尼涅诺努帕佩皮普奇齐恰切乔茹萨塞桑沙莎舍什史斯丝松苏索塔泰坦特提图土托瓦万威韦维温沃乌武希西夏谢欣雅亚扬耶叶伊依因尤约扎詹兹佐江吐逊合古丽汗洪次仁旦增卓央珠旺杰且说日呷孜根则不来得热孙娅娃亦力汉明慧那]";

    private static final Pattern DOTTED =
            Pattern.compile("(?<v>" + SOUNDS + "{2,7}(?:·(?:" + SOUNDS + "|都){2,7}){1,2})");

    /** What may stand before and after a foreign name that has no dot, but for the edges of the text and numbers. */
    private static final String BEFORE_SOUNDED = "，。、；;: \t\n\r|/“\"(是叫的和来儿人子女公婆乡伴友给与跟";

    private static final String AFTER_SOUNDED = "，。、；;: \t\n\r|/”\"()的说讲和在今";

    private static final boolean[] IS_SOUND = new boolean[Character.MAX_VALUE + 1];

    static {
        SOUNDS.chars().filter(NameContext::isIdeograph).forEach(c -> IS_SOUND[c] = true);
    }

    /** How far before a name what announces it may begin. */
    private static final int CONTEXT = 12;

    private static final int SHORTEST = 3;
    private static final int LONGEST = 6;

    private static final String WORD = "[A-Z][a-zà-ỹ]{1,15}";
    private static final Pattern LATIN = Pattern.compile("(?<![A-Za-z])(?<v>(?:(?:Mr|Mrs|Ms|Miss)\\.? )?" + WORD
            + "(?: " + WORD + "){0,3}(?:[\\u4E00-\\u9FFF](?![\\u4E00-\\u9FFF]))?)(?![A-Za-z0-9_@])");
    private static final Pattern LATIN_CUE = Pattern.compile(
            "(?:姓名|名字|护照名|英文名|拼音名?|我是|我叫|叫什么?|自称|外教|房东|老板|店长|丈夫|先生|老公|太太|妻子|前妻|前夫|联系人|诉求人|来电人|反映人|投诉人|学生|老师|同事|朋友|室友|租客|网友|landlord|name|husband|wife|Mr\\.?|Mrs\\.?)[:：is ，,“\"(（]{0,3}$");
    private static final Pattern CAPITALS = Pattern.compile(
            "(?<![A-Za-z0-9])(?<v>[A-Z]{2,8}(?: [A-Z]{2,6})?,? [A-Z]{2,7}(?:[\\- ][A-Z]{2,6})?)(?![A-Za-z0-9])");
    private static final Pattern CAPITALS_CUE = Pattern.compile("拼音|护照|英文|名字|姓名|登记|name|Name|印成|系统");

    private final Set<String> english;
    private final NameGuard guard;

    ForeignNames(NameWords words, NameGuard guard) {
        this.english = words.list("english");
        this.guard = guard;
    }

    void find(Cuts cuts, BiConsumer<Integer, Integer> found) {
        var text = cuts.text();
        if (text.indexOf('·') >= 0) {
            each(DOTTED.matcher(text), found);
        }
        sounded(cuts, found);
        for (int i = 0; i < text.length(); i++) {
            if (isCapital(text.charAt(i)) && (i == 0 || !isLetter(text.charAt(i - 1)))) {
                latin(text, i, found);
            }
        }
    }

    private void latin(String text, int start, BiConsumer<Integer, Integer> found) {
        var latin = LATIN.matcher(text).region(start, text.length());
        if (latin.useTransparentBounds(true).lookingAt() && isPerson(text, latin)) {
            found.accept(start, latin.end("v"));
            return;
        }
        var capitals = CAPITALS.matcher(text).region(start, text.length());
        if (capitals.useTransparentBounds(true).lookingAt()
                && CAPITALS_CUE
                        .matcher(text)
                        .region(Math.max(0, start - CONTEXT), start)
                        .find()) {
            found.accept(start, capitals.end("v"));
        }
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isLetter(char c) {
        return isCapital(c) || c >= 'a' && c <= 'z';
    }

    /** Runs of characters that write sounds, as long as a name and with nothing of a word beside them. */
    private void sounded(Cuts cuts, BiConsumer<Integer, Integer> found) {
        var text = cuts.text();
        for (int from = 0; from < text.length(); ) {
            int to = from;
            while (to < text.length() && IS_SOUND[text.charAt(to)]) {
                to++;
            }
            if (to - from >= SHORTEST) {
                sounded(cuts, from, to, found);
            }
            from = to + 1;
        }
    }

    private void sounded(Cuts cuts, int from, int to, BiConsumer<Integer, Integer> found) {
        var text = cuts.text();
        for (int start = from; start <= to - SHORTEST; start++) {
            if (start > 0 && BEFORE_SOUNDED.indexOf(text.charAt(start - 1)) < 0) {
                continue;
            }
            for (int end = Math.min(to, start + LONGEST); end >= start + SHORTEST; end--) {
                if ((end == text.length() || AFTER_SOUNDED.indexOf(text.charAt(end)) >= 0)
                        && guard.isNoWord(cuts, start, end)) {
                    found.accept(start, end);
                    return;
                }
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
        boolean known = english.contains(parts[0].replaceAll("[^A-Za-z]", ""));
        boolean cued = LATIN_CUE
                .matcher(text)
                .region(Math.max(0, latin.start("v") - CONTEXT), latin.start("v"))
                .find();
        return titled || cued || known && parts.length > 1;
    }
}
