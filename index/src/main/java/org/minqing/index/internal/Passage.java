package org.minqing.index.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.minqing.corpus.record.SegmentedText;
import org.minqing.index.Highlight;
import org.minqing.index.analysis.Units;

/**
 * A piece of a text, cut between tokens, with the places that a query asked for.
 *
 * @param text exact piece of the source, at most 160 UTF-16 units
 * @param highlights in order, not overlapping, offsets in {@code text}
 */
record Passage(String text, List<Highlight> highlights) {

    static final int LONGEST = 160;
    /** Characters shown before the first highlight, if there are so many. */
    private static final int LEAD = 30;
    /** Places that a passage may begin at; further ones are not tried. */
    private static final int MOST_TRIED = 200;

    /** A highlighted place, and the mark that it belongs to. */
    private record Hit(int start, int end, int mark) {}

    /** A piece of the source text, from its start to its end. */
    private record Window(int start, int end) {
        boolean holds(Hit hit) {
            return hit.start >= start && hit.end <= end;
        }
    }

    /** Whether any mark stands in the text. */
    static boolean hits(String text, List<Mark> marks) {
        var units = Units.of(text);
        return marks.stream().anyMatch(mark -> !mark.in(units).isEmpty());
    }

    /** The piece with the most different marks, of equal ones that with the most places, then the first. */
    static Passage best(SegmentedText source, List<Mark> marks) {
        var hits = hits(Units.of(source.text()), marks);
        var window = hits.stream()
                .limit(MOST_TRIED)
                .map(hit -> around(source, hit))
                .max(Comparator.comparingLong((Window tried) -> marksIn(tried, hits))
                        .thenComparingLong(
                                tried -> hits.stream().filter(tried::holds).count())
                        .thenComparingInt(tried -> -tried.start()))
                .orElseGet(() -> window(source, 0, 0));
        return cut(source.text(), trimmed(source.text(), window), hits);
    }

    private static List<Hit> hits(Units text, List<Mark> marks) {
        return IntStream.range(0, marks.size())
                .boxed()
                .flatMap(mark -> marks.get(mark).in(text).stream().map(span -> new Hit(span.start(), span.end(), mark)))
                .sorted(Comparator.comparingInt(Hit::start).thenComparingInt(Hit::end))
                .toList();
    }

    private static long marksIn(Window window, List<Hit> hits) {
        return hits.stream()
                .filter(window::holds)
                .mapToInt(Hit::mark)
                .distinct()
                .count();
    }

    private static Window around(SegmentedText source, Hit hit) {
        int length = source.text().length();
        int wanted = length <= LONGEST ? 0 : Math.clamp(hit.start - LEAD, 0, length - LONGEST);
        return window(source, wanted, hit.start);
    }

    /** From the first border at {@code wanted} or later, but not later than {@code latest}, to the last one that still fits. */
    private static Window window(SegmentedText source, int wanted, int latest) {
        var text = source.text();
        int start = latest;
        int end = 0;
        for (int token = source.size() - 1; token >= 0 && source.end(token) > wanted; token--) {
            start = source.start(token) >= wanted ? Math.min(start, source.start(token)) : start;
        }
        for (int token = 0; token < source.size() && source.end(token) <= start + LONGEST; token++) {
            end = source.end(token);
        }
        if (end <= latest) {
            end = Math.min(text.length(), start + LONGEST);
        }
        return new Window(whole(text, start), whole(text, end));
    }

    /** The offset itself, or the one before it where it would cut a surrogate pair. */
    private static int whole(String text, int offset) {
        boolean inside = offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
        return inside ? offset - 1 : offset;
    }

    private static Window trimmed(String text, Window window) {
        int start = window.start();
        int end = window.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Window(start, end);
    }

    /** What lies wholly in the window is highlighted; where nothing does, what begins there, as far as it is shown. */
    private static Passage cut(String text, Window window, List<Hit> hits) {
        var whole = hits.stream().filter(window::holds).toList();
        var shown = whole.isEmpty()
                ? hits.stream().filter(hit -> hit.start() >= window.start()).toList()
                : whole;
        var highlights = new ArrayList<Highlight>();
        int done = window.start();
        for (var hit : shown) {
            int start = Math.max(hit.start(), done);
            int end = Math.min(hit.end(), window.end());
            if (end > start) {
                highlights.add(new Highlight(start - window.start(), end - window.start()));
                done = end;
            }
        }
        return new Passage(text.substring(window.start(), window.end()), List.copyOf(highlights));
    }
}
