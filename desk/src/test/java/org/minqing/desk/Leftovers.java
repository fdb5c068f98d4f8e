package org.minqing.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.minqing.corpus.record.Submission;
import org.minqing.corpus.workspace.RejectionStore;

/**
 * What a run left in a workspace.
 *
 * @param rejections all that stand
 * @param good submissions of the good files with every field, in the order in which they are kept
 * @param texts titles and texts of all submissions and news
 */
record Leftovers(List<RejectionStore.Kept> rejections, List<String> good, List<String> texts) {

    /** @param goodHashes SHA-256 of the good files */
    static Leftovers of(Desk desk, Collection<String> goodHashes) {
        try (var office = Office.open(desk.workspace())) {
            var submissions = new ArrayList<Submission>();
            var texts = new ArrayList<String>();
            for (var quarter : office.submissions().quarters()) {
                office.submissions().load(quarter).forEach(kept -> submissions.add(kept.submission()));
                office.submissions()
                        .loadNews(quarter)
                        .forEach(kept -> texts.add(
                                kept.item().title() + "\n" + kept.item().text()));
            }
            submissions.forEach(kept -> texts.add(kept.title() + "\n" + kept.text()));
            return new Leftovers(
                    office.rejections().loadAll().values().stream()
                            .flatMap(List::stream)
                            .toList(),
                    submissions.stream()
                            .filter(kept -> goodHashes.contains(kept.source().fileHash()))
                            .map(Submission::toString)
                            .toList(),
                    texts);
        }
    }
}
