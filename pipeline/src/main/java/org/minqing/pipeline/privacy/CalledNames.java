package org.minqing.pipeline.privacy;

import java.util.Set;
import java.util.regex.Pattern;

/** What neighbours call each other: 老王, 小陈, 阿明, 阿土伯, 红姐, and nicknames after 小名 or 都叫. */
final class CalledNames {

    /** Surnames that are common enough to stand after 老 or 小; the first of the list. */
    private static final int COMMON = 500;

    private static final Pattern NICKNAME = Pattern.compile(
            "(?:(?:小名|外号|绰号|人称|大家叫|真名|大名|本名|原名)[他她我]?[:是叫 ]{0,2}[\"“‘「]?|(?:自称|名叫|叫[他她做]?|喊[他她]?)[\"“‘「])(?<v>[\\u4E00-\\u9FFF]{2,3})(?=[\"”’」，。,.；;)）(\\n]|$)");

    /** Characters of sentences, not of nicknames. */
    private static final Pattern SENTENCE = Pattern.compile(".*[的了们不我你他她它是在有没和就都也要会说叫给这那哪很去来到过学什么怎].*");

    private static final Pattern SISTER = Pattern.compile(
            "(?<=^|[，。、；;:\\s“\"(是叫找和跟给])(?<v>[\\u4E00-\\u9FFF](?:姐|嫂|婶|伯|仔))(?=[，。、；;:\\s”\")说讲家的就也在]|$)");

    private static final String NO_SISTER = "阿大小二三四学师表堂他她我你空姐嫂婶伯各位两几位的老哥叔这那哪公猪鸡牛狗打";

    private final NameWords words;
    private final Set<String> notCalled;
    private final Set<String> suffixes;
    private final NameGuard guard;
    private final String common;

    CalledNames(NameWords words, NameGuard guard) {
        this.words = words;
        this.notCalled = words.list("notcalled");
        this.suffixes = words.list("suffixes");
        this.guard = guard;
        this.common = words.commonSurnames(COMMON);
    }

    /** End of the name that begins at an offset, or -1. */
    int endOf(Cuts cuts, int start) {
        var text = cuts.text();
        if (start + 2 > text.length() || "老小大阿".indexOf(text.charAt(start)) < 0 || !cuts.isEdge(start)) {
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
        boolean whole = cuts.isEdge(end);
        return whole && guard.allowsTitled(cuts, start, end) ? end : -1;
    }

    private boolean isCallable(char before, char called) {
        if (before == '阿') {
            return NameContext.isIdeograph(called);
        }
        return (before == '大' ? common.substring(0, 30) : common).indexOf(called) >= 0 || called == 'K' && before == '老';
    }

    private int withSuffix(String text, int end) {
        for (int length = 2; length > 0; length--) {
            if (end + length <= text.length() && suffixes.contains(text.substring(end, end + length))) {
                return end + length;
            }
        }
        return end;
    }

    static Pattern nickname() {
        return NICKNAME;
    }

    static Pattern sister() {
        return SISTER;
    }

    boolean isNickname(Cuts cuts, int start, int end) {
        var name = cuts.text().substring(start, end);
        return !SENTENCE.matcher(name).matches() && !words.list("notnames").contains(name) && !words.list("stop").contains(name) && guard.allowsTitled(cuts, start, end);
    }

    boolean isSister(Cuts cuts, int start, int end) {
        return NO_SISTER.indexOf(cuts.text().charAt(start)) < 0 && guard.allowsTitled(cuts, start, end);
    }
}
