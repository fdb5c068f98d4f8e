package org.minqing.pipeline.privacy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.BiConsumer;
import org.minqing.pipeline.segment.NameStatistics;
import org.minqing.pipeline.segment.NameTagger;

/** Finds the names of private persons in a text: in full, with a title, hidden in part, as people call each other. */
final class Names {

    private final NameWords words = NameWords.builtIn();
    private final NameStatistics statistics = new NameStatistics();
    private final NameTagger tagger;
    private final FullNames fullNames;
    private final TitledNames titledNames;
    private final CalledNames calledNames;
    private final ForeignNames foreignNames;

    Names(NameGuard guard, NameTagger tagger) {
        this.tagger = tagger;
        this.fullNames = new FullNames(words, statistics, guard);
        this.titledNames = new TitledNames(words, guard);
        this.calledNames = new CalledNames(words, statistics, guard);
        this.foreignNames = new ForeignNames(words, guard);
    }

    /** @param found takes start and end of each name in the text of {@code cuts}; where spans overlap, the first counts */
    void find(Cuts cuts, BiConsumer<Integer, Integer> found) {
        var full = new ArrayList<String>();
        foreignNames.find(cuts, found);
        var text = cuts.text();
        var second = new SecondOpinion(tagger, text);
        for (int at = 0; at < text.length(); ) {
            int end = endOf(cuts, at, second, full);
            if (end > at) {
                found.accept(at, end);
            }
            at = Math.max(end, at + 1);
        }
        calledNames.findNicknames(cuts, found);
        repeats(cuts, full, found);
    }

    private int endOf(Cuts cuts, int at, SecondOpinion second, List<String> full) {
        char first = cuts.text().charAt(at);
        boolean doubled = at + 1 < cuts.text().length() && first == cuts.text().charAt(at + 1);
        if (!words.mayBegin(first) && !CalledNames.mayBegin(first) && !doubled) {
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
