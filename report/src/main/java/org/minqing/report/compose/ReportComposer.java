package org.minqing.report.compose;

import static org.minqing.report.compose.Outline.paragraph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.minqing.report.figures.Edition;
import org.minqing.report.figures.ReportException;
import org.minqing.report.model.Block;
import org.minqing.report.model.ReportModel;
import org.minqing.report.model.Run;
import org.minqing.report.model.Section;
import org.minqing.report.model.Sources;

/** Writes a quarter's report. Immutable; one instance serves every thread. */
public final class ReportComposer {

    private final Sentences sentences;

    public ReportComposer(Sentences sentences) {
        this.sentences = sentences;
    }

    /**
     * @throws ReportException if parts do not add up to their whole, or a template cannot be used
     * @throws IllegalArgumentException if a submission is of another quarter
     */
    public ReportModel compose(ReportRequest request) {
        for (var filed : request.submissions()) {
            if (!filed.submission().quarter().equals(request.quarter())) {
                throw new IllegalArgumentException("expected submissions of " + request.quarter() + ", was "
                        + filed.submission().quarter());
            }
        }
        var draft = Draft.of(request, sentences);
        var totals = Totals.of(draft);
        return totals.base().count() == 0 ? empty(draft, totals) : full(draft, totals);
    }

    private static ReportModel full(Draft draft, Totals totals) {
        var overview = Overview.of(draft, totals);
        var issues = IssueFigures.of(draft, totals.base());
        var trends = Trends.of(draft, totals.base());
        var sections = List.of(
                new OverviewSection(draft, overview).section(),
                new IssuesSection(draft, issues).section(),
                new TrendsSection(draft, trends).section(),
                Outline.section(draft, "followup", 4, List.of(paragraph(draft.fill("followup.none")))),
                Outline.section(draft, "delegates", 5, List.of(paragraph(draft.fill("delegates.none")))),
                new AdviceSection(draft, overview, issues).section());
        var annexes = new ArrayList<Section>();
        annexes.add(new ThemesAnnex(draft, overview).section());
        annexes.add(new PlacesAnnex(draft, overview).section());
        if (!issues.isEmpty()) {
            annexes.add(new IssuesAnnex(draft, issues).section());
        }
        annexes.add(new MethodAnnex(draft).section(overview));
        annexes.add(index(draft, issues));
        return model(draft, new SummarySection(draft, overview, issues, trends).section(), sections, annexes);
    }

    private static ReportModel empty(Draft draft, Totals totals) {
        var received = totals.received().count() == 0
                ? draft.fill("empty.none", quarter(draft))
                : draft.fill(
                        "empty.received",
                        quarter(draft),
                        Slot.of("received", totals.received()),
                        Slot.of("nocontent", totals.noContent()),
                        Slot.of("outside", totals.outside()),
                        Slot.of("repeat", totals.repeat()));
        var rejected = draft.request().intake().rejected() == 0
                ? List.<Run>of()
                : draft.fill("empty.rejected", Slot.of("rejected", new SideFigures(draft).rejected()));
        var summary = new Section("summary", draft.words("part.summary"), List.of(paragraph(received, rejected)));
        return model(draft, summary, List.of(), List.of(new MethodAnnex(draft).sectionOfEmptyReport()));
    }

    /** The annex of evidence; its table of figures is made by each format from the figures themselves. */
    private static Section index(Draft draft, List<IssueFigures> issues) {
        var blocks = new ArrayList<Block>();
        blocks.add(paragraph(
                draft.fill("index.note", Slot.of("prefix", draft.book().prefix()))));
        issues.forEach(issue -> blocks.add(paragraph(draft.fill(
                "index.issue",
                Slot.of("title", issue.title()),
                Slot.of("references", String.join("、", issue.references()))))));
        return new Section("index", draft.words("annex.index"), blocks);
    }

    private static ReportModel model(Draft draft, Section summary, List<Section> sections, List<Section> annexes) {
        return new ReportModel(
                head(draft),
                draft.quarter(),
                Edition.INTERNAL,
                draft.request().asOf(),
                summary,
                TableNumbers.of(sections),
                annexes,
                draft.book().figures(),
                sources(draft));
    }

    private static ReportModel.Head head(Draft draft) {
        var office = draft.request().office();
        var title = Run.text(draft.fill(
                "head.title",
                Slot.of("district", office.district()),
                quarter(draft),
                Slot.of("masthead", office.masthead())));
        var year = Slot.of("year", Integer.toString(draft.quarter().year()));
        var number = Slot.of("number", Integer.toString(draft.quarter().number()));
        var edition = Slot.of("edition", Edition.INTERNAL.label());
        var taxonomy = Slot.of("taxonomy", draft.request().taxonomy().version());
        return new ReportModel.Head(
                office.masthead(),
                Run.text(draft.fill("head.issue", year, number)),
                office.issuer(),
                Dates.full(draft.request().asOf()),
                office.marking(),
                title,
                Run.text(draft.fill("head.file", Slot.of("title", title), edition)),
                Run.text(draft.fill("head.versions", taxonomy)));
    }

    private static Slot quarter(Draft draft) {
        return Slot.of("quarter", draft.quarterWords(draft.quarter()));
    }

    private static Sources sources(Draft draft) {
        var names = new HashMap<String, String>();
        draft.request().taxonomy().all().forEach(theme -> names.put(theme.id(), theme.name()));
        var titles = new HashMap<>(draft.request().matterTitles());
        draft.request().issues().forEach(issue -> titles.put(issue.id(), issue.title()));
        return new Sources(draft.request().submissions(), names, titles);
    }
}
