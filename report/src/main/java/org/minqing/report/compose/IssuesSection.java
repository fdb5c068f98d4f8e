package org.minqing.report.compose;

import static org.minqing.report.compose.Outline.paragraph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.minqing.corpus.record.Facet;
import org.minqing.corpus.record.FiledSubmission;
import org.minqing.report.model.Block;
import org.minqing.report.model.Run;
import org.minqing.report.model.Section;
import org.minqing.report.model.Table;
import org.minqing.report.model.Table.Cell;
import org.minqing.report.model.Table.Column;
import org.minqing.report.model.Table.Row;
import org.minqing.report.model.Table.RowKind;

/** 二、群众反映集中的问题. */
final class IssuesSection {

    private static final int REPLIES = 2;

    private final Draft draft;
    private final List<IssueFigures> issues;

    IssuesSection(Draft draft, List<IssueFigures> issues) {
        this.draft = draft;
        this.issues = issues;
    }

    Section section() {
        var blocks = new ArrayList<Block>();
        blocks.add(paragraph(draft.fill(issues.isEmpty() ? "issues.none" : "issues.intro")));
        for (int number = 1; number <= issues.size(); number++) {
            var issue = issues.get(number - 1);
            blocks.add(Outline.second(number, issue.title()));
            blocks.addAll(basics(issue));
            blocks.addAll(places(issue));
            blocks.addAll(voices(issue));
            blocks.addAll(causeAndReply(issue));
        }
        return Outline.section(draft, "issues", 2, blocks);
    }

    private List<Block> basics(IssueFigures issue) {
        boolean oneDay = issue.first().equals(issue.last());
        var basic = draft.fill(
                oneDay ? "issue.oneday" : "issue.basic",
                Slot.of("quarter", draft.quarterWords(draft.quarter())),
                Slot.of("count", issue.count().now()),
                Slot.of("share", issue.count().shareClause(draft.sentences())),
                Slot.of("persons", issue.persons()),
                Slot.of("unknown", draft.unknownClause(issue.unknown())),
                Slot.of("first", Dates.ofYear(issue.first())),
                Slot.of("last", Dates.ofYear(issue.last())));
        boolean repeated = issue.received().count() != issue.count().now().count();
        var repeats = repeated ? draft.fill("issue.repeats", Slot.of("received", issue.received())) : List.<Run>of();
        var themes =
                issue.issue().themes().stream().map(draft::themeName).distinct().toList();
        var themeWords = themes.isEmpty()
                ? List.<Run>of()
                : draft.fill("issue.themes", Slot.of("themes", String.join("、", themes)));
        return List.of(
                Outline.third(1, draft.words("issue.basic.heading")),
                paragraph(basic, repeats, compared(issue), themeWords));
    }

    private List<Run> compared(IssueFigures issue) {
        var change = issue.count().previous();
        if (change == null) {
            return List.of();
        }
        var quarter = Slot.of("quarter", draft.quarterWords(draft.quarter().previous()));
        if (change.before().count() == 0) {
            return draft.fill("issue.firsttime", quarter, Slot.of("before", List.of(Run.of(change.before(), "没有"))));
        }
        var before = Slot.of("before", change.before());
        return change.none()
                ? draft.fill("issue.same", quarter, before)
                : draft.fill("issue.compared", quarter, before, Slot.of("change", change.clause()));
    }

    private List<Block> places(IssueFigures issue) {
        var heading = Outline.third(2, draft.words("issue.places.heading"));
        if (issue.places().isEmpty()) {
            return List.of(heading, paragraph(issue.sensitive() ? small() : draft.fill("issue.places.none")));
        }
        var rows = issue.places().stream()
                .map(place -> Row.of(
                        RowKind.PLAIN,
                        Cell.of(place.name()),
                        Cell.of(place.street().isEmpty() ? Facet.UNKNOWN : place.street()),
                        Cell.of(Run.of(place.count())),
                        Cell.of(wants(place.name(), issue.members()))))
                .toList();
        var columns = List.of(
                Column.words("点位", 3), Column.words("所在街道", 2), Column.numbers("件数", 1), Column.words("主要诉求", 4));
        var title = Run.text(draft.fill("issue.places.title", Slot.of("title", issue.title())));
        var note = draft.words("issue.places.note") + (issue.sensitive() ? Run.text(small()) : "");
        return List.of(heading, new Table("places" + issue.issue().rank(), title, columns, rows, note));
    }

    /** That small numbers at sensitive places are left out. */
    private List<Run> small() {
        var smallCell = draft.book().thresholds().smallCell();
        return draft.fill("issue.places.small", Slot.of("small", Integer.toString(smallCell)));
    }

    /** The sub-themes of the submissions that name the place, the two most frequent. */
    private String wants(String place, List<FiledSubmission> members) {
        var naming = IssueFigures.naming(place, members);
        var subthemes = new TopValues(draft).of(Facet.SUBTHEME, naming, 2);
        var themes = subthemes.isEmpty() ? new TopValues(draft).of(Facet.THEME, naming, 1) : subthemes;
        return themes.stream().map(draft::themeName).collect(Collectors.joining("、"));
    }

    private List<Block> voices(IssueFigures issue) {
        var blocks = new ArrayList<Block>();
        blocks.add(Outline.third(3, draft.words("issue.voices.heading")));
        var quotations = issue.issue().quotations().stream()
                .flatMap(id ->
                        issue.members().stream().filter(member -> member.id().equals(id)))
                .map(Quoting::of)
                .flatMap(Optional::stream)
                .filter(new Unrepeated())
                .limit(draft.request().office().quotations())
                .toList();
        if (quotations.isEmpty()) {
            blocks.add(paragraph(draft.fill("issue.voices.none")));
        }
        blocks.addAll(quotations);
        return blocks;
    }

    private List<Block> causeAndReply(IssueFigures issue) {
        boolean replied = issue.replied().count() > 0;
        var blocks = new ArrayList<Block>();
        blocks.add(Outline.third(4, draft.words("issue.cause.heading")));
        blocks.add(paragraph(draft.fill(replied ? "issue.cause.reply" : "issue.cause.pending")));
        blocks.add(Outline.third(5, draft.words("issue.reply.heading")));
        if (!replied) {
            blocks.add(paragraph(draft.fill("issue.reply.none")));
            return blocks;
        }
        blocks.add(paragraph(draft.fill("issue.reply.some", Slot.of("count", issue.replied()))));
        issue.members().stream()
                .map(Quoting::ofReply)
                .flatMap(Optional::stream)
                .filter(new Unrepeated())
                .limit(REPLIES)
                .forEach(blocks::add);
        return blocks;
    }

    /** Lets each wording through once: copies of a text speak once. */
    private static final class Unrepeated implements Predicate<Block.Quotation> {

        private final Set<String> texts = new HashSet<>();

        @Override
        public boolean test(Block.Quotation quotation) {
            return texts.add(quotation.text());
        }
    }
}
