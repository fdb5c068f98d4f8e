package org.minqing.pipeline.privacy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.minqing.pipeline.segment.NameStatistics;
import org.minqing.pipeline.segment.NameTagger;

/** Finds the names of private persons in a text: in full, with a title, hidden in part, as people call each other. */
final class Names {

    private final NameWords words = NameWords.builtIn();
    private final NameStatistics statistics = new NameStatistics();
    private final NameTagger tagger = new NameTagger();
    private final FullNames fullNames;
    private final TitledNames titledNames;
    private final CalledNames calledNames;
    private final ForeignNames foreignNames;
    private final NameGuard guard;
    private final Set<String> notNames = words.list("notnames");

    /** A form's field, or 我叫: what stands there is a name whatever it looks like. */
    private final Pattern field = Pattern.compile("(?:(?:" + words.alternatives("cues") + ")(?:姓名|名字)?(?::|是|叫|为)?|我叫|就叫|真名|大名|全名)[: “\"]{0,3}(?<v>[\\u4E00-\\u9FFF]{2,4})(?=[\\s，。,.；;()|/”\"]|$)");

    Names(NameGuard guard) {
        this.guard = guard;
        this.fullNames = new FullNames(words, statistics, guard);
        this.titledNames = new TitledNames(words, guard);
        this.calledNames = new CalledNames(words, guard);
        this.foreignNames = new ForeignNames(words, guard);
    }

    /** @param found takes start and end of each name in the text of {@code cuts}; where spans overlap, the first counts */
    void find(Cuts cuts, BiConsumer<Integer, Integer> found) {
        var full = new ArrayList<String>();
        foreignNames.find(cuts, found);
        fields(cuts, full, found);
        var text = cuts.text();
        var second = new SecondOpinion(tagger, text);
        for (int at = 0; at < text.length(); ) {
            int end = endOf(cuts, at, second, full);
            if (end > at) {
                found.accept(at, end);
            }
            at = Math.max(end, at + 1);
        }
        nicknames(cuts, found);
        repeats(cuts, full, found);
    }

    private int endOf(Cuts cuts, int at, SecondOpinion second, List<String> full) {
        if (!NameContext.isIdeograph(cuts.text().charAt(at))) {
            return -1;
        }
        int end = titledNames.endOf(cuts, at);
        if (end < 0) {
            end = calledNames.endOf(cuts, at);
        }
        if (end < 0) {
            end = fullNames.endOf(cuts, at, second);
            if (end > 0) {
                full.add(cuts.text().substring(at, end));
            }
        }
        return end;
    }

    private void fields(Cuts cuts, List<String> full, BiConsumer<Integer, Integer> found) {
        var matcher = field.matcher(cuts.text());
        while (matcher.find()) {
            int start = matcher.start("v");
            int end = matcher.end("v");
            var name = cuts.text().substring(start, end);
            boolean asked = ":叫 ".indexOf(cuts.text().charAt(start - 1)) >= 0;
            if (asked && !notNames.contains(name) && words.surnameLength(name, 0) > 0 && name.length() <= 4 && !guard.isOfficial(cuts.text(), start, end)) {
                full.add(name);
                found.accept(start, end);
            }
        }
    }

    private void nicknames(Cuts cuts, BiConsumer<Integer, Integer> found) {
        var nickname = CalledNames.nickname().matcher(cuts.text());
        while (nickname.find()) {
            if (calledNames.isNickname(cuts, nickname.start("v"), nickname.end("v"))) {
                found.accept(nickname.start("v"), nickname.end("v"));
            }
        }
        var sister = CalledNames.sister().matcher(cuts.text());
        while (sister.find()) {
            if (calledNames.isSister(cuts, sister.start("v"), sister.end("v"))) {
                found.accept(sister.start("v"), sister.end("v"));
            }
        }
    }

    /** A name found once is masked everywhere; so is its given name of two characters where that is no other word. */
    private void repeats(Cuts cuts, List<String> full, BiConsumer<Integer, Integer> found) {
        var names = new HashSet<String>();
        for (var name : full) {
            names.add(name);
            int surname = words.surnameLength(name, 0);
            if (name.length() - surname == 2 && !statistics.isWord(name.substring(surname))) {
                names.add(name.substring(surname));
            }
        }
        var text = cuts.text();
        for (var name : names) {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
                found.accept(at, at + name.length());
            }
        }
    }
}
