package org.minqing.pipeline.privacy;

import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.minqing.pipeline.segment.NameStatistics;

/** What neighbours call each other: 老王, 小陈, 阿明, 阿土伯, 红姐, and nicknames after 小名 or 都叫. */
final class CalledNames {

    /** Surnames that are common enough to stand after 大; the first of the list. */
    private static final int COMMON = 30;

    private static final Pattern NICKNAME = Pattern.compile(
            "(?:(?:小名|外号|绰号|人称|大家叫|真名|大名|本名|原名)[他她我]?[:是叫 ]{0,2}[\"“‘「]?|(?:自称|名叫|叫[他她做]?|喊[他她]?)[\"“‘「])(?<v>[\\u4E00-\\u9FFF]{2,3})(?=[\"”’」，。,.；;)）(\\n]|$)");

    /** How far a nickname may end behind what announces it. */
    private static final int LONGEST = 10;

    /** Verbs that segmentation may glue to a name: 阿|明说. */
    private static final String SPEAKS = "说讲问答";

    private static final byte ANNOUNCES = 1;
    private static final byte SISTERLY = 2;
    private static final byte[] KINDS = kinds();

    /** Characters of sentences, not of nicknames. */
    private static final Pattern SENTENCE = Pattern.compile(".*[的了们不我你他她它是在有没和就都也要会说叫给这那哪很去来到过学什么怎].*");

    private static final Pattern SISTER = Pattern.compile(
            "(?<=^|[，。、；;:\\s“\"(是叫找和跟给])(?<v>[\\u4E00-\\u9FFF](?:姐|嫂|婶|伯|仔))(?=[，。、；;:\\s”\")说讲家的就也在]|$)");

    private static final String NO_SISTER = "阿大小二三四学师表堂他她我你空姐嫂婶伯各位两几位的老哥叔这那哪公猪鸡牛狗打";

    private final NameWords words;
    private final Set<String> notCalled;
    private final Set<String> suffixes;
    private final NameGuard guard;
    private final NameStatistics statistics;
    private final NameContext context;
    private final String most;

    CalledNames(NameWords words, NameStatistics statistics, NameGuard guard) {
        this.words = words;
        this.statistics = statistics;
        this.context = new NameContext(words);
        this.notCalled = words.list("notcalled");
        this.suffixes = words.list("suffixes");
        this.guard = guard;
        this.most = words.commonSurnames(COMMON);
    }

    static boolean mayBegin(char c) {
        return c == '老' || c == '小' || c == '大' || c == '阿';
    }

    /** End of the name that begins at an offset, or -1. */
    int endOf(Cuts cuts, int start) {
        var text = cuts.text();
        if (start + 1 < text.length() && text.charAt(start) == text.charAt(start + 1)) {
            return endOfDoubled(cuts, start);
        }
        if (start + 2 > text.length() || !mayBegin(text.charAt(start)) || !cuts.isEdge(start)) {
            return -1;
        }
        char called = text.charAt(start + 1);
        if (!isCallable(text.charAt(start), called) || notCalled.contains(text.substring(start, start + 2))) {
            return -1;
        }
        int end = withSuffix(text, start + 2);
        if (!cuts.isEdge(end) && end > start + 2) {
            end = start + 2;
        }
        boolean whole = cuts.isEdge(end) || SPEAKS.indexOf(text.charAt(end)) >= 0;
        return whole && guard.allowsTitled(cuts, start, end) ? end : -1;
    }

    /** A child's name of one character twice, 豆豆, after a relation or before 妈; -1 where it is a word. */
    private int endOfDoubled(Cuts cuts, int start) {
        var text = cuts.text();
        int end = start + 2;
        char c = text.charAt(start);
        if (end > text.length() || c != text.charAt(start + 1) || !NameContext.isIdeograph(c)) {
            return -1;
        }
        boolean parent = end < text.length() && "妈爸".indexOf(text.charAt(end)) >= 0;
        boolean told = parent || context.before(cuts, start) >= NameContext.RELATION;
        return told && !statistics.isWord(text.substring(start, end)) ? end : -1;
    }

    private boolean isCallable(char before, char called) {
        if (before == '阿') {
            return NameContext.isIdeograph(called);
        }
        return before == '大'
                ? most.indexOf(called) >= 0
                : words.isSingleSurname(called) || called == 'K' && before == '老';
    }

    private int withSuffix(String text, int end) {
        for (int length = 2; length > 0; length--) {
            if (end + length <= text.length() && suffixes.contains(text.substring(end, end + length))) {
                return end + length;
            }
        }
        return end;
    }

    /** Names that no surname tells: after 小名 or 都叫, and 红姐. */
    void findNicknames(Cuts cuts, BiConsumer<Integer, Integer> found) {
        var text = cuts.text();
        for (int i = 0; i < text.length(); i++) {
            int kind = KINDS[text.charAt(i)];
            if (kind == ANNOUNCES) {
                var nickname = NICKNAME.matcher(text).region(Math.max(0, i - 2), Math.min(text.length(), i + LONGEST));
                if (nickname.useTransparentBounds(true).find()
                        && isNickname(cuts, nickname.start("v"), nickname.end("v"))) {
                    found.accept(nickname.start("v"), nickname.end("v"));
                }
            } else if (kind == SISTERLY && i > 0) {
                var sister = SISTER.matcher(text).region(i - 1, i + 1);
                if (sister.useTransparentBounds(true).useAnchoringBounds(false).lookingAt()
                        && isSister(cuts, i - 1, i + 1)) {
                    found.accept(i - 1, i + 1);
                }
            }
        }
    }

    private static byte[] kinds() {
        var kinds = new byte[Character.MAX_VALUE + 1];
        "名号称叫喊".chars().forEach(c -> kinds[c] = ANNOUNCES);
        "姐嫂婶伯仔".chars().forEach(c -> kinds[c] = SISTERLY);
        return kinds;
    }

    private boolean isNickname(Cuts cuts, int start, int end) {
        var name = cuts.text().substring(start, end);
        return !SENTENCE.matcher(name).matches()
                && !words.list("notnames").contains(name)
                && !words.list("stop").contains(name)
                && guard.allowsTitled(cuts, start, end);
    }

    private boolean isSister(Cuts cuts, int start, int end) {
        return NO_SISTER.indexOf(cuts.text().charAt(start)) < 0 && guard.allowsTitled(cuts, start, end);
    }
}
