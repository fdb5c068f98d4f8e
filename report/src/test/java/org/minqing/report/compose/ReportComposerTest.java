package org.minqing.report.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.minqing.corpus.record.FiledSubmission;
import org.minqing.corpus.record.HotIssue;
import org.minqing.corpus.record.Quarter;
import org.minqing.corpus.record.Standing;
import org.minqing.report.Reports;
import org.minqing.report.SampleQuarters;
import org.minqing.report.Samples;
import org.minqing.report.figures.Figure;
import org.minqing.report.figures.Measure;
import org.minqing.report.figures.StoreCounter;
import org.minqing.report.model.Block;
import org.minqing.report.model.ReportModel;
import org.minqing.report.model.Run;
import org.minqing.report.model.Table;

class ReportComposerTest {

    private final Reports reports = new Reports();

    private static ReportRequest request(List<FiledSubmission> all, List<HotIssue> issues, Set<Quarter> present) {
        var sample = SampleQuarters.request(all);
        return new ReportRequest(
                sample.quarter(),
                sample.asOf(),
                sample.taxonomy(),
                sample.office(),
                sample.submissions(),
                issues,
                List.of(),
                present,
                Map.of(),
                IntakeCounts.NONE,
                new StoreCounter(all));
    }

    private static String text(ReportModel model) {
        return model.parts()
                .flatMap(section -> Stream.concat(
                        Stream.of(section.heading()), section.blocks().stream().map(ReportComposerTest::text)))
                .collect(Collectors.joining("\n"));
    }

    private static String text(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading.text();
            case Block.Paragraph paragraph -> Run.text(paragraph.runs());
            case Block.Quotation quotation -> quotation.printed();
            case Block.Chart chart -> chart.caption();
            case Table table ->
                table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .map(Table.Cell::text)
                        .collect(Collectors.joining(" ", table.title() + " ", " " + table.note()));
        };
    }

    private static long value(ReportModel model, String key) {
        return model.figure("2026Q1/internal/" + key).map(Figure::count).orElse(-1L);
    }

    @Test
    void theCountsAreThoseOfTheSubmissions() {
        var model = reports.compose(SampleQuarters.request());

        assertEquals(70, value(model, "total/received"));
        assertEquals(64, value(model, "total/count"));
        assertEquals(2, value(model, "total/repeat"));
        assertEquals(40, value(model, "total/previous"));
        assertEquals(24, value(model, "total/yearBefore"));
        assertEquals(6, value(model, "待审/count"));
        assertEquals(14, value(model, "issue/1/count"));
        assertEquals(16, value(model, "issue/1/received"));
        assertEquals(24, value(model, "street/新阳街道/count"));
        assertEquals(
                "+60.0%",
                model.figure("2026Q1/internal/total/change").orElseThrow().shown());
        assertEquals(
                "21.9%", model.figure("2026Q1/internal/T05/share").orElseThrow().shown());
    }

    @Test
    void everyCountedFigureHasItsSubmissionsBehindIt() {
        var all = SampleQuarters.all();
        var model = reports.compose(SampleQuarters.request());

        int traced = 0;
        for (var figure : model.figures()) {
            if (figure.measure() == Measure.SUBMISSIONS || figure.measure() == Measure.REMAINDER) {
                assertEquals(figure.count(), figure.trace(all).size(), figure.id());
                traced++;
            }
        }
        assertTrue(traced > 150, traced + " figures");
    }

    @Test
    void everyFigureOfTheTextIsRegisteredAndShortEnoughForWord() {
        var model = reports.compose(SampleQuarters.request());
        var ids = model.byId().keySet();

        var runs = model.parts()
                .flatMap(section -> section.blocks().stream())
                .filter(Block.Paragraph.class::isInstance)
                .map(Block.Paragraph.class::cast)
                .flatMap(paragraph -> paragraph.runs().stream())
                .filter(Run.Shown.class::isInstance)
                .map(Run.Shown.class::cast)
                .toList();

        assertTrue(runs.size() > 40, runs.size() + " figures in sentences");
        runs.forEach(run -> assertTrue(ids.contains(run.figure()), run.tag()));
        ids.forEach(id -> assertTrue((id + "#evidence").length() <= 64, id));
    }

    @Test
    void aNumeralInASentenceIsAFigureADateOrASetting() {
        var model = reports.compose(SampleQuarters.request());
        var allowed = Pattern.compile(
                "20\\d\\d年|\\d{1,2}月(\\d{1,2}日)?|表\\d+|^\\d+\\.|不足(30|10)件|少于[35]件|[0-9a-f]{12}版|12345|20\\d\\dQ\\d/internal/|(JB|TC|A)\\d+");

        var untagged = model.parts()
                .flatMap(section -> section.blocks().stream())
                .filter(Block.Paragraph.class::isInstance)
                .map(Block.Paragraph.class::cast)
                .flatMap(paragraph -> paragraph.runs().stream())
                .filter(Run.Words.class::isInstance)
                .map(run -> allowed.matcher(run.text()).replaceAll(""))
                .filter(words -> words.matches("(?s).*[0-9].*"))
                .toList();

        assertEquals(List.of(), untagged);
    }

    @Test
    void theSummaryHasAtMostThreeHundredCharacters() {
        var model = reports.compose(SampleQuarters.request());

        var summary = Run.text(((Block.Paragraph) model.summary().blocks().getFirst()).runs());

        assertTrue(summary.length() <= 300, summary.length() + " characters");
        assertTrue(summary.startsWith("2026年第一季度共收集群众诉求70件，其中有效诉求64件（较上季度增加24件，上升60.0%），归并为"), summary);
    }

    @Test
    void quotationsAreExactPartsOfMaskedSubmissions() {
        var request = SampleQuarters.request();
        var quotations = reports.compose(request)
                .parts()
                .flatMap(section -> section.blocks().stream())
                .filter(Block.Quotation.class::isInstance)
                .map(Block.Quotation.class::cast)
                .toList();

        assertEquals(5, quotations.size());
        for (var quotation : quotations) {
            assertTrue(request.submissions().stream()
                    .map(FiledSubmission::submission)
                    .filter(submission -> submission.number().equals(quotation.reference()))
                    .anyMatch(submission -> (submission.text() + submission.reply()).contains(quotation.text())));
        }
    }

    @Test
    void smallCellsOfSensitiveThemesAreNotPrintedNorRegistered() {
        var model = reports.compose(SampleQuarters.request());

        var ids = model.byId().keySet();
        assertTrue(ids.contains("2026Q1/internal/T10/count"));
        assertTrue(ids.contains("2026Q1/internal/cell/新阳街道/T05/count"));
        assertFalse(ids.stream().anyMatch(id -> id.matches(".*/cell/.*/T10/count")));
        var hiddenRows = model.annex("places").orElseThrow().tables().findFirst().orElseThrow().rows().stream()
                .filter(row -> row.cells().stream().anyMatch(cell -> cell.text().equals("＊")))
                .count();
        assertEquals(2, hiddenRows);
    }

    @Test
    void aSensitiveIssueNamesNoPlaceWithFewSubmissions() {
        var all = Samples.inNeed("东孚街道", 2, "新阳街道", 4);
        var issue = new HotIssue(
                1,
                "m-need",
                "临时救助申请",
                1,
                6,
                6,
                0,
                SampleQuarters.QUARTER.firstDay(),
                SampleQuarters.QUARTER.lastDay(),
                List.of("鼎美村", "新垵村"),
                List.of("T1002"),
                null,
                0,
                List.of(),
                List.of());

        var model = reports.compose(request(all, List.of(issue), Set.of(SampleQuarters.QUARTER)));

        assertEquals(4, value(model, "issue/1/place/新垵村/count"));
        assertEquals(-1, value(model, "issue/1/place/鼎美村/count"));
        assertTrue(text(model).contains("敏感主题中少于3件的点位不列出。"));
        assertFalse(text(model).contains("鼎美村"));
    }

    @Test
    void withoutEarlierQuartersNothingIsCompared() {
        var request = request(SampleQuarters.all(), List.of(), Set.of(SampleQuarters.QUARTER));

        var model = reports.compose(request);

        assertTrue(text(model).contains("没有2025年第四季度的数据，不作环比。没有2025年第一季度的数据，不作同比。"));
        assertTrue(text(model).contains("没有2025年第四季度的数据，本期不作趋势判断。"));
        assertFalse(model.figures().stream().anyMatch(figure -> figure.measure() == Measure.DIFFERENCE));
    }

    @Test
    void aQuarterUnderThirtyHasCountsAndNoPercentage() {
        var few = SampleQuarters.all().stream()
                .filter(filed -> filed.submission().number().startsWith("A"))
                .toList();

        var model = reports.compose(request(few, List.of(), Set.of(SampleQuarters.QUARTER)));

        assertEquals(28, value(model, "total/count"));
        assertFalse(text(model).contains("%"));
        assertTrue(text(model).contains("有效量不足30件，只列件数，不计算占比。"));
    }

    @Test
    void aQuarterWithoutASubmissionSaysSo() {
        var model = reports.compose(request(List.of(), List.of(), Set.of()));

        assertTrue(text(model).contains("2026年第一季度没有收录到诉求，本期无有效数据，不作统计和分析。"));
        assertEquals(0, model.sections().size());
        assertFalse(model.parts().flatMap(section -> section.tables()).findAny().isPresent());
    }

    @Test
    void aQuarterWithOnlyUnusableSubmissionsSaysHowManyAndWhy() {
        var unusable = SampleQuarters.all().stream()
                .filter(filed -> filed.standing() != Standing.EFFECTIVE)
                .toList();

        var model = reports.compose(request(unusable, List.of(), Set.of()));

        assertTrue(text(model).contains("共收集诉求6件，其中内容不清2件、非本区2件、重复反映2件，本期无有效数据"), text(model));
    }

    @Test
    void theDayOfTheReportIsOnlyInItsHead() {
        var request = SampleQuarters.request();
        var later = new ReportRequest(
                request.quarter(),
                LocalDate.of(2026, 4, 8),
                request.taxonomy(),
                request.office(),
                request.submissions(),
                request.issues(),
                request.news(),
                request.present(),
                request.matterTitles(),
                request.intake(),
                request.counter());

        var model = reports.compose(later);

        assertEquals("2026年4月8日", model.head().date());
        assertEquals(reports.compose(request).figures(), model.figures());
        assertEquals(text(reports.compose(request)), text(model));
    }
}
