package org.minqing.pipeline.privacy;

import java.util.Set;
import java.util.regex.Pattern;

/** A surname and how the person is addressed: 陈女士, 李师傅, 欧阳老师; or hidden in part: 王某某, 陈××, 厉**. */
final class TitledNames {

    private static final int LONGEST = 4;
    private static final String HIDDEN = "*×X某○";

    /** Forms of address that are no trade: before them fewer words are no surname. */
    private static final Pattern PLAIN = Pattern.compile("女士|先生|小姐|阿姨|大[姐爷妈叔伯哥娘嫂]|奶奶|爷爷|阿[婆公伯叔婶嫂]|某某|[×*]{2}");

    private static final String NEVER = "和管时那有向于用由来都但任成全过能别";

    private final NameWords words;
    private final Set<String> titles;
    private final boolean[] firsts;
    private final Set<String> weak;
    private final NameContext context;
    private final NameGuard guard;

    TitledNames(NameWords words, NameGuard guard) {
        this.words = words;
        this.titles = words.list("titles");
        this.firsts = words.firstsOf("titles");
        this.weak = words.list("weak");
        this.context = new NameContext(words);
        this.guard = guard;
    }

    /** End of the name that begins at an offset, or -1. */
    int endOf(Cuts cuts, int start) {
        var text = cuts.text();
        if (start + 1 >= text.length()
                || !words.mayBegin(text.charAt(start))
                || !mayFollow(text, start + 1) && !mayFollow(text, start + 2)) {
            return -1;
        }
        int surname = words.surnameLength(text, start);
        int end = surname == 0 ? -1 : endOf(cuts, start, start + surname);
        return end < 0 && surname == 2 && words.isSurname(cuts.text().substring(start, start + 1))
                ? endOf(cuts, start, start + 1)
                : end;
    }

    private boolean mayFollow(String text, int offset) {
        return offset < text.length() && (firsts[text.charAt(offset)] || HIDDEN.indexOf(text.charAt(offset)) >= 0);
    }

    private int endOf(Cuts cuts, int start, int given) {
        var text = cuts.text();
        boolean withinWord = !cuts.isEdge(start) && cuts.isEdge(given);
        boolean weakly = weak.contains(text.substring(start, given))
                && (NEVER.indexOf(text.charAt(start)) >= 0
                        || !PLAIN.matcher(text).region(given, text.length()).lookingAt())
                && start > 0
                && NameContext.isIdeograph(text.charAt(start - 1))
                && NameContext.rank(context.before(cuts, start)) == 0;
        if (withinWord || weakly) {
            return -1;
        }
        int hidden = hidden(text, given);
        if (hidden > given) {
            return cuts.isEdge(start) && guard.allowsTitled(cuts, start, hidden) ? hidden : -1;
        }
        for (int length = LONGEST; length > 0; length--) {
            int end = given + length;
            if (end <= text.length()
                    && titles.contains(text.substring(given, end))
                    && isApart(cuts, start, given, end)
                    && guard.allowsTitled(cuts, start, end)) {
                return end;
            }
        }
        return -1;
    }

    /** A title of one character is part of many words: 高层, 方向; it counts where segmentation leaves it alone. */
    private static boolean isApart(Cuts cuts, int start, int given, int end) {
        return end - given > 1 ? cuts.isEdge(end) || cuts.isEdge(given) : cuts.isEdge(start) && cuts.isEdge(end);
    }

    private static int hidden(String text, int from) {
        int end = from;
        while (end < text.length() && end - from < 3 && HIDDEN.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        if (end == from) {
            return -1;
        }
        boolean last = text.charAt(end - 1) == '*'
                && end - from == 1
                && end < text.length()
                && NameContext.isIdeograph(text.charAt(end));
        boolean latin = text.charAt(from) == 'X'
                && (end - from < 2
                        || end < text.length()
                                && Character.isLetterOrDigit(text.charAt(end))
                                && text.charAt(end) < 0x80);
        return latin ? -1 : last ? end + 1 : end;
    }
}
