package org.minqing.report.compose;

import static org.minqing.report.compose.Outline.paragraph;

import java.util.ArrayList;
import java.util.List;
import org.minqing.corpus.record.Facet;
import org.minqing.report.model.Block;
import org.minqing.report.model.Run;
import org.minqing.report.model.Section;

/** 附件 数据口径与局限. */
final class MethodAnnex {

    private final Draft draft;

    MethodAnnex(Draft draft) {
        this.draft = draft;
    }

    Section section(Overview overview) {
        var blocks = new ArrayList<Block>();
        List.of("received", "effective", "persons", "matters", "quarter")
                .forEach(key -> blocks.add(paragraph(draft.fill("method." + key))));
        blocks.add(paragraph(draft.fill(
                "method.themes",
                Slot.of("taxonomy", draft.request().taxonomy().version()),
                Slot.of("review", count(overview.themes(), Facet.REVIEW)))));
        blocks.add(paragraph(
                draft.fill("method.streets", Slot.of("unknown", count(overview.streets(), Facet.UNKNOWN)))));
        blocks.add(paragraph(draft.fill("method.change")));
        blocks.add(paragraph(thresholds("method.round")));
        blocks.add(paragraph(thresholds("method.small")));
        List.of("news", "masked", "limits").forEach(key -> blocks.add(paragraph(draft.fill("method." + key))));
        return new Section("method", draft.words("annex.method"), blocks);
    }

    /** The definitions where there is nothing to count. */
    Section sectionOfEmptyReport() {
        var blocks = List.of("received", "effective", "quarter").stream()
                .map(key -> paragraph(draft.fill("method." + key)))
                .toList();
        return new Section("method", draft.words("annex.method"), blocks);
    }

    private List<Run> thresholds(String key) {
        var thresholds = draft.book().thresholds();
        return draft.fill(
                key,
                Slot.of("base", Integer.toString(thresholds.shareBase())),
                Slot.of("change", Integer.toString(thresholds.changeBase())),
                Slot.of("small", Integer.toString(thresholds.smallCell())));
    }

    private static List<Run> count(Breakdown breakdown, String value) {
        return breakdown
                .part(value)
                .map(part -> List.of(Run.of(part.compared().now())))
                .findFirst()
                .orElse(List.of(Run.words("零")));
    }
}
