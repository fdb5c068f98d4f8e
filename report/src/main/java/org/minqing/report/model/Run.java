package org.minqing.report.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.minqing.report.figures.Figure;
import org.minqing.report.text.VisibleText;

/** A piece of a sentence: plain words, or a figure. */
public sealed interface Run {

    /** What a reader sees. */
    String text();

    /** Plain words, fit to be printed: no control characters. */
    record Words(String text) implements Run {}

    /**
     * A figure where it stands.
     *
     * @param tag id of the figure, after {@code #} the property that is shown where that is not its value, such as
     *     {@code 2026Q1/internal/T01/count#query}
     * @param text the value as it is printed here: {@code 12}, {@code 12.3%}, {@code 增加3}
     */
    record Shown(String tag, String text) implements Run {

        /** Id of the figure without the property. */
        public String figure() {
            int mark = tag.indexOf('#');
            return mark < 0 ? tag : tag.substring(0, mark);
        }
    }

    static Run words(String text) {
        return new Words(VisibleText.line(text));
    }

    static Run of(Figure figure) {
        return new Shown(figure.id(), figure.shown());
    }

    /** A figure in other words than its plain value, such as {@code 增加3}. */
    static Run of(Figure figure, String text) {
        return new Shown(figure.id(), text);
    }

    /** A property of a figure, such as its query. */
    static Run of(Figure figure, String property, String text) {
        return new Shown(figure.id() + "#" + property, VisibleText.line(text));
    }

    /** The same with words that follow on words made one. */
    static List<Run> merged(List<Run> runs) {
        var merged = new ArrayList<Run>();
        for (var run : runs) {
            boolean goesOn = run instanceof Words && !merged.isEmpty() && merged.getLast() instanceof Words;
            merged.add(goesOn ? new Words(merged.removeLast().text() + run.text()) : run);
        }
        return List.copyOf(merged);
    }

    static String text(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
