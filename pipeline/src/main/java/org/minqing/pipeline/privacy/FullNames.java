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

    /** Characters of the longest name: two surnames and two more. */
    private static final int LONGEST = 4;

    /** Characters that are less likely than this to be a name are not looked at further where nothing announces one. */
    private static final double RAREST = -26;

    /** From this rank on a name may begin or end within a word of the segmentation. */
    private static final int ANNOUNCED = 2;

    /** What a surname that is more often another word counts against a name that nothing announces. */
    private static final double WEAK = 4;

    private final NameWords words;
    private final Set<String> weak;
    private final Set<String> notNames;
    private final NameScore score;
    private final NameContext context;
    private final NameGuard guard;

    FullNames(NameWords words, NameStatistics statistics, NameGuard guard) {
        this.words = words;
        this.weak = words.list("weak");
        this.notNames = words.list("notnames");
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
        int rank = NameContext.rank(before);
        if (rank < ANNOUNCED && !standsAlone(cuts, start, surname)) {
            return -1;
        }
        boolean weakly = rank < ANNOUNCED && weak.contains(text.substring(start, start + surname));
        boolean doubled = start + surname < text.length() && text.charAt(start + surname) == text.charAt(start);
        if (rank == 0 && (weakly || doubled)) {
            return -1;
        }
        int field = rank == NameContext.CUED ? fieldEnd(cuts, start) : -1;
        if (field > 0) {
            return field;
        }
        if (weakly) {
            before -= WEAK;
        }
        int end = endOf(cuts, start, start + surname, before, rank, second);
        return end < 0 && surname == 2 && words.isSurname(text.substring(start, start + 1))
                ? endOf(cuts, start, start + 1, before, rank, second)
                : end;
    }

    /** What stands alone in a form's field, or after 我叫, is a name whatever it looks like. */
    private int fieldEnd(Cuts cuts, int start) {
        var text = cuts.text();
        int end = start;
        while (end < text.length() && end - start <= LONGEST && NameContext.isIdeograph(text.charAt(end))) {
            end++;
        }
        boolean asked = start > 0 && ":叫 ".indexOf(text.charAt(start - 1)) >= 0;
        return asked
                        && end - start >= 2
                        && end - start <= LONGEST
                        && !notNames.contains(text.substring(start, end))
                        && !guard.isOfficial(text, start, end)
                ? end
                : -1;
    }

    /** Whether segmentation left the surname to itself, so that no word of the dictionary begins with it here. */
    private static boolean standsAlone(Cuts cuts, int start, int surname) {
        return cuts.isEdge(start) && cuts.isEdge(start + surname);
    }

    private int endOf(Cuts cuts, int start, int given, double before, int rank, SecondOpinion second) {
        var text = cuts.text();
        int best = -1;
        double bestMargin = 0;
        for (int end = given + 1; end <= Math.min(text.length(), given + 2); end++) {
            if (!NameContext.isIdeograph(text.charAt(end - 1))) {
                break;
            }
            if (rank < ANNOUNCED && (!cuts.isEdge(end) || score.characters(text, start, given, end) < RAREST)) {
                continue;
            }
            double value = score.of(cuts, start, given, end) + before + context.after(cuts, end);
            boolean single = end - given == 1;
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
