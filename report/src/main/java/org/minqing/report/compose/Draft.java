package org.minqing.report.compose;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.minqing.corpus.record.Facet;
import org.minqing.corpus.record.FiledSubmission;
import org.minqing.corpus.record.Filter;
import org.minqing.corpus.record.Quarter;
import org.minqing.corpus.record.Standing;
import org.minqing.report.figures.Edition;
import org.minqing.report.figures.Figure;
import org.minqing.report.figures.FigureBook;
import org.minqing.report.figures.Measure;
import org.minqing.report.model.Run;

/**
 * What all parts of one report are written with: the request, the book of figures and the sentences.
 *
 * @param effectiveSubmissions of the quarter, to read values and words from; not to count
 */
record Draft(ReportRequest request, Sentences sentences, FigureBook book, List<FiledSubmission> effectiveSubmissions) {

    static Draft of(ReportRequest request, Sentences sentences) {
        var thresholds = request.office().thresholds();
        var book = new FigureBook(request.quarter(), Edition.INTERNAL, request.counter(), thresholds);
        return new Draft(
                request, sentences, book, effectiveOf(request.quarter()).select(request.submissions()));
    }

    Quarter quarter() {
        return request.quarter();
    }

    /** Filter of the effective submissions of a quarter: what shares are over. */
    Filter effective(Quarter quarter) {
        return effectiveOf(quarter);
    }

    private static Filter effectiveOf(Quarter quarter) {
        return Filter.of(Facet.QUARTER, quarter.toString()).and(Facet.STANDING, Standing.EFFECTIVE.label());
    }

    Filter effective() {
        return effective(quarter());
    }

    /** The previous quarter, if the workspace has it. */
    Optional<Quarter> previous() {
        return Optional.of(quarter().previous()).filter(request.present()::contains);
    }

    /** The same quarter of the year before, if the workspace has it. */
    Optional<Quarter> yearBefore() {
        return Optional.of(quarter().yearBefore()).filter(request.present()::contains);
    }

    Figure count(String key, String name, Measure measure, Filter filter) {
        return book.count(key, name, measure, filter);
    }

    /**
     * Counts in this quarter, in the previous one and in the year before.
     *
     * @param narrow turns the filter of a quarter's effective submissions into that of the count
     * @param whole what the share is over, or null where the count is itself the whole
     */
    Compared compare(String key, String name, UnaryOperator<Filter> narrow, @Nullable Figure whole) {
        var now = count(key + "/count", name + "件数", Measure.SUBMISSIONS, narrow.apply(effective()));
        var share = book.share(key + "/share", name + "占比", now, whole == null ? now : whole);
        var previous = previous().map(quarter -> change(key, name, narrow, now, quarter, PREVIOUS));
        var year = yearBefore().map(quarter -> change(key, name, narrow, now, quarter, YEAR));
        return new Compared(now, share.orElse(null), previous.orElse(null), year.orElse(null));
    }

    private Change change(
            String key, String name, UnaryOperator<Filter> narrow, Figure now, Quarter quarter, Comparison words) {
        var filter = narrow.apply(effective(quarter));
        var before = count(key + "/" + words.before, name + words.beforeName + "件数", Measure.SUBMISSIONS, filter);
        var difference = book.difference(key + "/" + words.difference, name + words.name + "增减", now, before);
        var rate = book.change(key + "/" + words.change, name + words.name + "幅度", now, before);
        return new Change(before, difference, rate.orElse(null));
    }

    /** {@code ，另有3件未留身份…}, or nothing where all are known. */
    List<Run> unknownClause(Figure unknown) {
        return unknown.count() == 0 ? List.of() : fill("unknown.clause", Slot.of("unknown", unknown));
    }

    /** Name to print: a theme's for its id, the value itself for anything else. */
    String themeName(String id) {
        return request.taxonomy().nameOf(id);
    }

    List<Run> fill(String key, Slot... slots) {
        return sentences.fill(key, slots);
    }

    String words(String key) {
        return sentences.words(key);
    }

    /** {@code 2026年第一季度}. */
    String quarterWords(Quarter quarter) {
        return Run.text(fill(
                "head.quarter",
                Slot.of("year", Integer.toString(quarter.year())),
                Slot.of("number", "一二三四".substring(quarter.number() - 1, quarter.number()))));
    }

    private static final Comparison PREVIOUS = new Comparison("previous", "difference", "change", "上季度", "环比");
    private static final Comparison YEAR = new Comparison("yearBefore", "yearDifference", "yearChange", "上年同期", "同比");

    private record Comparison(String before, String difference, String change, String beforeName, String name) {}
}
