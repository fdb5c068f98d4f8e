package org.minqing.pipeline.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How well masking finds the personal data that people marked in texts. Mutable, for one thread.
 *
 * <p>A mark is found where a span of the masker overlaps it by enough: by 0.9 of their union for numbers, by 0.5 for addresses and
 * names. A text leaks where a mark is not found and less than that share of it is hidden.
 */
public final class MaskingMeasure {

    private static final double NUMBERS = 0.9;
    private static final double WORDS = 0.5;

    /**
     * What people marked.
     *
     * @param start, end offsets in UTF-16 units, end exclusive
     * @param form how it is written where the file says so: cue or free for names, the kind of obfuscation for others; or empty
     */
    public record Mark(int start, int end, PersonalType type, String form) {}

    /** Found marks, missed marks, and spans that match no mark. */
    public record Count(int found, int missed, int needless) {

        private Count plus(Count other) {
            return new Count(found + other.found, missed + other.missed, needless + other.needless);
        }

        /** In [0, 1]; 1 where there was nothing to find. */
        public double recall() {
            return found + missed == 0 ? 1 : (double) found / (found + missed);
        }

        /** In [0, 1]; 1 where nothing was masked. */
        public double precision() {
            return found + needless == 0 ? 1 : (double) found / (found + needless);
        }

        /** The weighted harmonic mean in which recall counts four times. */
        public double f2() {
            double both = 4 * precision() + recall();
            return both == 0 ? 0 : 5 * precision() * recall() / both;
        }
    }

    private static final Count FOUND = new Count(1, 0, 0);
    private static final Count MISSED = new Count(0, 1, 0);
    private static final Count NEEDLESS = new Count(0, 0, 1);

    private final SortedMap<String, Count> counts = new TreeMap<>();
    private final List<String> missed = new ArrayList<>();
    private final List<String> needless = new ArrayList<>();
    private Count any = new Count(0, 0, 0);
    private int marked;
    private int leaking;
    private int clean;
    private int alarmed;

    /** @param name what to call the text in {@link #missed()} and {@link #needless()} */
    public void add(String name, List<Mark> marks, List<Span> spans) {
        var unmatched = new ArrayList<>(spans);
        boolean leaks = false;
        for (var mark : marks) {
            var match = match(mark, unmatched);
            if (match == null) {
                missed.add(name + " " + mark.type() + " 第" + (mark.start() + 1) + "字起");
                leaks |= hidden(mark, spans) < enough(mark.type());
            } else {
                unmatched.remove(match);
            }
            count(mark, match);
        }
        for (var span : unmatched) {
            needless.add(name + " " + span.type() + " 第" + (span.start() + 1) + "字起");
            add(span.type().name(), NEEDLESS);
            any = any.plus(NEEDLESS);
        }
        marked += marks.isEmpty() ? 0 : 1;
        leaking += leaks ? 1 : 0;
        clean += marks.isEmpty() ? 1 : 0;
        alarmed += marks.isEmpty() && !spans.isEmpty() ? 1 : 0;
    }

    private void count(Mark mark, @Nullable Span match) {
        var found = match == null ? MISSED : FOUND;
        var typed = match != null && match.type() == mark.type() ? FOUND : MISSED;
        any = any.plus(found);
        add(mark.type().name(), typed);
        if (match != null && match.type() != mark.type()) {
            add(match.type().name(), NEEDLESS);
        }
        if (!mark.form().isEmpty()) {
            boolean named = mark.type() == PersonalType.NAME;
            add(named ? "NAME " + mark.form() : "OBFUSCATED", named ? typed : found);
        }
    }

    private void add(String key, Count count) {
        counts.merge(key, count, Count::plus);
    }

    private static @Nullable Span match(Mark mark, List<Span> spans) {
        Span best = null;
        double most = 0;
        for (var span : spans) {
            int shared = Math.min(mark.end(), span.end()) - Math.max(mark.start(), span.start());
            int union = Math.max(mark.end(), span.end()) - Math.min(mark.start(), span.start());
            double overlap = (double) shared / union;
            if (overlap >= enough(mark.type()) && overlap > most) {
                best = span;
                most = overlap;
            }
        }
        return best;
    }

    private static double enough(PersonalType type) {
        return type == PersonalType.NAME || type == PersonalType.ADDRESS ? WORDS : NUMBERS;
    }

    /** Share of a mark's characters that some span hides. */
    private static double hidden(Mark mark, List<Span> spans) {
        int hidden = 0;
        for (var span : spans) {
            hidden += Math.max(0, Math.min(mark.end(), span.end()) - Math.max(mark.start(), span.start()));
        }
        return (double) hidden / (mark.end() - mark.start());
    }

    /** By type; names also by form, and all obfuscated marks together (these without needless ones). */
    public SortedMap<String, Count> counts() {
        return new TreeMap<>(counts);
    }

    /** All types together, a mark being found under whatever type. */
    public Count any() {
        return any;
    }

    /** Share of the texts with marks that still show something, in [0, 1]. */
    public double leakRate() {
        return marked == 0 ? 0 : (double) leaking / marked;
    }

    /** Share of the texts without marks in which something is masked, in [0, 1]. */
    public double falseAlarmRate() {
        return clean == 0 ? 0 : (double) alarmed / clean;
    }

    /** Where marks were missed: names of texts, types and places, never values. */
    public List<String> missed() {
        return List.copyOf(missed);
    }

    /** Where something was masked that no mark covers. */
    public List<String> needless() {
        return List.copyOf(needless);
    }
}
