package org.minqing.pipeline.privacy;

import java.util.Set;
import java.util.regex.Pattern;

/** What the words around some characters say for or against a name there, in the unit of {@link NameScore}. */
final class NameContext {

    /** Evidence of a form's heading or of "我叫". */
    static final double CUE = 9;

    private static final double ROLE = 6;
    static final double RELATION = 5;
    private static final double EDGE = 2;
    private static final double PRONOUN = 1.5;
    private static final double MISCUT = -3;

    /** A person's row of a list: the name, then sex, number or telephone. */
    private static final Pattern RECORD = Pattern.compile(
            "[ ，,(、:|\t\n]{1,3}(?:男(?!生)|女(?![儿婿友生孩])|身份证|电话|手机|tel|[0-9][0-9 \\-]{9}|[0-9]{7}|1[3-9][0-9]{1,2}[*\\-])");

    private static final String LINKS = ":是为叫 \"“‘(（\t/|\n\r";
    private static final int LONGEST_LINK = 4;
    private static final int LONGEST_WORD = 5;

    private final Set<String> cues;
    private final Set<String> roles;
    private final Set<String> relations;
    private final Set<String> after;
    private final boolean[] lasts;

    NameContext(NameWords words) {
        this.cues = words.list("cues");
        this.roles = words.list("roles");
        this.relations = words.list("relations");
        this.after = words.list("after");
        this.lasts = words.lastsOf("cues", "roles", "relations");
    }

    /** Whether a cue, a role or a relation may end before an offset: a cheap look before {@link #before}. */
    private boolean mayAnnounce(String text, int start) {
        return start > 0 && (lasts[text.charAt(start - 1)] || LINKS.indexOf(text.charAt(start - 1)) >= 0);
    }

    /** What stands before a name that begins at an offset. */
    double before(Cuts cuts, int start) {
        var text = cuts.text();
        if (!mayAnnounce(text, start)) {
            return unannounced(cuts, start);
        }
        int end = start;
        double word = word(text, end, false);
        while (end > 0 && start - end < LONGEST_LINK && LINKS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
            word = Math.max(word, word(text, end, true));
        }
        if (word > 0) {
            return word;
        }
        if (start == 0 || end < start) {
            return start > 0 && text.charAt(start - 1) == '叫' ? ROLE : EDGE;
        }
        return unannounced(cuts, start);
    }

    private static double unannounced(Cuts cuts, int start) {
        if (start == 0 || !isIdeograph(cuts.text().charAt(start - 1))) {
            return EDGE;
        }
        if (!cuts.isEdge(start)) {
            return MISCUT;
        }
        return "我他她".indexOf(cuts.text().charAt(start - 1)) >= 0 ? PRONOUN : 0;
    }

    private double word(String text, int end, boolean linked) {
        if (end == 0 || !lasts[text.charAt(end - 1)]) {
            return 0;
        }
        for (int length = Math.min(LONGEST_WORD, end); length > 0; length--) {
            var word = text.substring(end - length, end);
            if (cues.contains(word)) {
                return CUE;
            }
            if (roles.contains(word)) {
                return linked ? ROLE : EDGE;
            }
            if (relations.contains(word) && (length > 1 || linked)) {
                return RELATION;
            }
        }
        return 0;
    }

    /** What stands after a name that ends at an offset. */
    double after(Cuts cuts, int end) {
        var text = cuts.text();
        if (end < text.length()
                && !isIdeograph(text.charAt(end))
                && RECORD.matcher(text).region(end, text.length()).lookingAt()) {
            return RELATION;
        }
        if (end == text.length() || !isIdeograph(text.charAt(end))) {
            return EDGE;
        }
        var word = cuts.wordAfter(end);
        if (word.isEmpty()) {
            return MISCUT;
        }
        return after.contains(word) ? 2 : 0;
    }

    /** Rank of what stands after a cue. */
    static final int CUED = 4;

    /** How strongly what stands before announces a name: 0 not at all, 1 an edge, 2 a relation, 3 a role, 4 a cue. */
    static int rank(double before) {
        if (before >= CUE) {
            return CUED;
        }
        if (before >= ROLE) {
            return 3;
        }
        return before >= RELATION ? 2 : before >= EDGE ? 1 : 0;
    }

    static boolean isIdeograph(int c) {
        return c >= '\u4E00' && c <= '\u9FFF';
    }
}
