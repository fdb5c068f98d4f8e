package org.minqing.pipeline.privacy;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.minqing.corpus.knowledge.Gazetteer;
import org.minqing.corpus.knowledge.Officials;

/** What must not be masked although it looks like a name: places, shops, common words, and people in a public role. */
final class NameGuard {

    private static final Pattern PRIVATE_ROLE =
            Pattern.compile("(?:业主|村民|居民|市民|家长|学生|职工|工人|员工|群众|住户|租户|车间|年级|班|业委会|家委会|楼|物业)(?:代表|主任|组长|委员|主席)$");

    /** Last characters of places, families and things, not of given names. */
    private static final String NO_LAST = "号路街站楼氏厝社垵埔坪湾费店厂栏府记姓仓";

    private static final String OPENING = "“\"「《";
    private static final Pattern BRAND = Pattern.compile("[\\u4E00-\\u9FFF]{1,6}[”\"」》]");
    private static final int LONGEST_FAMOUS = 4;

    private final Set<String> lexicon;
    private final Set<String> places = new HashSet<>();
    private final Officials officials;
    private final Set<String> famous;
    private final NameWords words = NameWords.builtIn();
    private final Set<String> stop = words.list("stop");
    private final Set<String> placeAfter = words.list("placeafter");
    private final int longestRole;

    /** @param lexicon words that win over a name, the names of places among them */
    NameGuard(Gazetteer gazetteer, Set<String> lexicon, Officials officials) {
        this.lexicon = Set.copyOf(lexicon);
        gazetteer.entries().forEach(entry -> {
            places.add(entry.name());
            places.addAll(entry.aliases());
        });
        this.officials = officials;
        this.famous = words.list("famous");
        this.longestRole =
                officials.roles().stream().mapToInt(String::length).max().orElse(0);
    }

    boolean allows(Cuts cuts, int start, int end) {
        var text = cuts.text();
        var name = text.substring(start, end);
        return !stop.contains(name)
                && NO_LAST.indexOf(text.charAt(end - 1)) < 0
                && !isFamous(text, start)
                && !isBrand(text, start, end)
                && !stop.contains(name.substring(0, Math.min(2, name.length())))
                && !isMeasure(text, start)
                && !holdsPlace(cuts, start, end)
                && !beforePlace(text, end)
                && !isOfficial(text, start, end);
    }

    boolean allowsTitled(Cuts cuts, int start, int end) {
        var text = cuts.text();
        return !stop.contains(text.substring(start, end))
                && !isMeasure(text, start)
                && !isBrand(text, start, end)
                && !beforePlace(text, end)
                && !isOfficial(text, start, end);
    }

    /** Whether a name that everybody knows begins here or covers this: 陈嘉庚, and 颜思 of 颜思齐. */
    private boolean isFamous(String text, int start) {
        for (int from = Math.max(0, start - 1); from <= start; from++) {
            for (int length = 2; length <= LONGEST_FAMOUS && from + length <= text.length(); length++) {
                if (from + length > start && famous.contains(text.substring(from, from + length))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A shop or a book in quotes that begins like a person: “王老师作文”, 《李白传》. */
    private static boolean isBrand(String text, int start, int end) {
        return start > 0
                && OPENING.indexOf(text.charAt(start - 1)) >= 0
                && BRAND.matcher(text).region(end, text.length()).lookingAt();
    }

    /** 一张纸, 三层楼: a measure word after a number is no surname. */
    private static boolean isMeasure(String text, int start) {
        return start > 0
                && "张层段年班米块房单家楼项支万包成门".indexOf(text.charAt(start)) >= 0
                && "一二三四五六七八九十百千万两几每这那0123456789半整第上下某".indexOf(text.charAt(start - 1)) >= 0;
    }

    /** Whether segmentation made no word of these characters and no place begins with them. */
    boolean isNoWord(Cuts cuts, int start, int end) {
        boolean oneWord = cuts.isEdge(start) && cuts.beginningAt(start) + 1 == cuts.beginningAt(end);
        return !oneWord && !holdsPlace(cuts, start, end) && !beforePlace(cuts.text(), end);
    }

    private boolean holdsPlace(Cuts cuts, int start, int end) {
        int from = start;
        while (!cuts.isEdge(from)) {
            from--;
        }
        for (int token = cuts.beginningAt(from); token < cuts.size() && cuts.start(token) < end; token++) {
            var word = cuts.word(token);
            if (word.length() > 1 && lexicon.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean beforePlace(String text, int end) {
        for (int length = 1; length <= 4 && end + length <= text.length(); length++) {
            if (placeAfter.contains(text.substring(end, end + length))) {
                return true;
            }
        }
        return false;
    }

    boolean isOfficial(String text, int start, int end) {
        if (officials.names().contains(text.substring(start, end))) {
            return true;
        }
        for (int length = 2; length <= longestRole; length++) {
            if (start >= length
                    && officials.roles().contains(text.substring(start - length, start))
                    && !PRIVATE_ROLE
                            .matcher(text)
                            .region(Math.max(0, start - 8), start)
                            .find()) {
                return true;
            }
            if (end + length <= text.length() && officials.roles().contains(text.substring(end, end + length))) {
                return true;
            }
        }
        return false;
    }
}
