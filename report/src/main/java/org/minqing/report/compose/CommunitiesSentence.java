package org.minqing.report.compose;

import java.util.List;
import org.minqing.corpus.record.Facet;
import org.minqing.report.model.Run;

/** The communities and villages that are named most. */
final class CommunitiesSentence {

    private static final int MOST = 5;

    private final Draft draft;

    CommunitiesSentence(Draft draft) {
        this.draft = draft;
    }

    /** Nothing where no community is known. */
    List<Run> words() {
        var counts = new TopValues(draft).of(Facet.COMMUNITY, draft.effectiveSubmissions(), MOST);
        var items = counts.stream().map(this::item).toList();
        return items.isEmpty()
                ? List.of()
                : draft.fill("streets.communities", Slot.of("communities", Sentences.listed(items)));
    }

    private List<Run> item(String name) {
        var count = new TopValues(draft).count("community/", Facet.COMMUNITY, name, draft.effective());
        return draft.fill("channels.item", Slot.of("name", name), Slot.of("count", count));
    }
}
