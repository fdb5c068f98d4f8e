package org.minqing.report.compose;

import static org.minqing.report.compose.Outline.paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.minqing.corpus.knowledge.Theme;
import org.minqing.corpus.record.Facet;
import org.minqing.report.model.Block;
import org.minqing.report.model.Run;
import org.minqing.report.model.Section;

/** 六、意见建议: only what follows from the issues of the second section. */
final class AdviceSection {

    private final Draft draft;
    private final Overview overview;
    private final List<IssueFigures> issues;

    AdviceSection(Draft draft, Overview overview, List<IssueFigures> issues) {
        this.draft = draft;
        this.overview = overview;
        this.issues = issues;
    }

    Section section() {
        var blocks = new ArrayList<Block>();
        blocks.add(paragraph(draft.fill(issues.isEmpty() ? "advice.none" : "advice.intro")));
        for (int number = 1; number <= issues.size(); number++) {
            blocks.add(paragraph(List.of(Run.words(number + ".")), advice(issues.get(number - 1))));
        }
        overview.themes()
                .part(Facet.REVIEW)
                .filter(part -> part.count() > 0)
                .map(part -> Slot.of("count", part.compared().now()))
                .forEach(slot -> blocks.add(paragraph(draft.fill("advice.review", slot))));
        return Outline.section(draft, "advice", 6, blocks);
    }

    private List<Run> advice(IssueFigures issue) {
        var theme = issue.issue().themes().stream()
                .map(draft.request().taxonomy()::find)
                .flatMap(Optional::stream)
                .findFirst();
        var departments = theme.map(Theme::departments)
                .filter(names -> !names.isEmpty())
                .map(names -> String.join("、", names))
                .orElse(draft.words("advice.unnamed"));
        var group = theme.map(Theme::group)
                .filter(name -> !name.isEmpty())
                .map(name -> draft.fill("advice.group", Slot.of("group", name)))
                .orElse(List.of());
        return draft.fill(
                "advice.issue",
                Slot.of("title", issue.title()),
                Slot.of("count", issue.count().now()),
                Slot.of("departments", departments),
                Slot.of("issuer", draft.request().office().issuer()),
                Slot.of("group", group));
    }
}
