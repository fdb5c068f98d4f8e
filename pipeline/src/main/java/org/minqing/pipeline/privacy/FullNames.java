package org.minqing.pipeline.privacy;

import java.util.Set;
import org.minqing.pipeline.segment.NameStatistics;

/** Surname and given name: 林建华, 欧阳晓岚, decided by the characters, the words around them and the guard. */
final class FullNames {

    /** What a name of three characters must reach by what stands before it, see {@link NameContext#rank}. */
    private static final double[] LONG = {12, 9.5, 2, -1, -3};

    /** The same where HanLP too takes it for a name. */
    private static final double[] LONG_AGREED = {7, 0, -2, -3, -3};

    /** A surname and one character are more often another word. */
    private static final double[] SHORT = {14, 11, 6, 3, 2};

    private static final double[] SHORT_AGREED = {12, 7, 1, 1, 0};

    /** What a surname that is more often another word counts against a name that nothing announces. */
    private static final double WEAK = 4;

    private final NameWords words;
    private final Set<String> weak;
    private final NameScore score;
    private final NameContext context;
    private final NameGuard guard;

    FullNames(NameWords words, NameStatistics statistics, NameGuard guard) {
        this.words = words;
        this.weak = words.list("weak");
        this.score = new NameScore(statistics);
        this.context = new NameContext(words);
        this.guard = guard;
    }

    /** End of the name that begins at an offset, or -1. */
    int endOf(Cuts cuts, int start, SecondOpinion second) {
        var text = cuts.text();
        int surname = words.surnameLength(text, start);
        if (surname == 0) {
            return -1;
        }
        double before = context.before(cuts, start);
        if (NameContext.rank(before) < 2 && weak.contains(text.substring(start, start + surname))) {
            before -= WEAK;
        }
        int end = endOf(cuts, start, start + surname, before, second);
        return end < 0 && surname == 2 && words.isSurname(text.substring(start, start + 1))
                ? endOf(cuts, start, start + 1, before, second)
                : end;
    }

    private int endOf(Cuts cuts, int start, int given, double before, SecondOpinion second) {
        var text = cuts.text();
        int best = -1;
        double bestMargin = 0;
        for (int end = given + 1; end <= Math.min(text.length(), given + 2); end++) {
            if (!NameContext.isIdeograph(text.charAt(end - 1))) {
                break;
            }
            double value = score.of(cuts, start, given, end) + before + context.after(cuts, end);
            boolean single = end - given == 1;
            int rank = NameContext.rank(before);
            double agreed = (single ? SHORT_AGREED : LONG_AGREED)[rank];
            double alone = (single ? SHORT : LONG)[rank];
            if (value <= agreed || !guard.allows(cuts, start, end)) {
                continue;
            }
            double margin = value > alone || second.isName(start, end) ? value - agreed : 0;
            if (margin > bestMargin) {
                best = end;
                bestMargin = margin;
            }
        }
        return best;
    }
}
