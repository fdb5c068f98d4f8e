package org.minqing.desk.command;

import java.util.List;
import org.minqing.corpus.record.HotIssue;
import org.minqing.desk.Json;

/** A hot issue for programs and for people. */
final class IssueWords {

    private static final int NAMES_SHOWN = 3;

    private IssueWords() {}

    static Json json(HotIssue issue) {
        return new Json()
                .put("rank", issue.rank())
                .put("id", issue.id())
                .put("title", issue.title())
                .put("heat", issue.heat())
                .put("count", issue.count())
                .put("persons", issue.persons())
                .put("first", issue.first().toString())
                .put("last", issue.last().toString())
                .put("places", issue.places())
                .put("themes", issue.themes())
                .put("growth", issue.growth())
                .put(
                        "members",
                        issue.members().stream()
                                .map(member -> new Json()
                                        .put("id", member.id())
                                        .put("source_id", member.sourceId())
                                        .fields())
                                .toList());
    }

    static String line(HotIssue issue) {
        var persons =
                issue.persons() + " 人" + (issue.unknownPersons() > 0 ? "（另 " + issue.unknownPersons() + " 件未知）" : "");
        var places = issue.places().isEmpty() ? "" : "  " + String.join("、", shown(issue.places()));
        return issue.rank() + ". " + issue.title() + "  " + issue.count() + " 件，" + persons + "，上季度 "
                + issue.previousCount() + " 件" + places + "  " + issue.first() + "～" + issue.last() + "  ["
                + issue.id() + "]";
    }

    private static List<String> shown(List<String> names) {
        return names.subList(0, Math.min(NAMES_SHOWN, names.size()));
    }
}
