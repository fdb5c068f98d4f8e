package org.minqing.report.compose;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.minqing.corpus.knowledge.Theme;
import org.minqing.report.model.Run;
import org.minqing.report.model.Section;
import org.minqing.report.model.Table;
import org.minqing.report.model.Table.Cell;
import org.minqing.report.model.Table.Column;
import org.minqing.report.model.Table.Row;
import org.minqing.report.model.Table.RowKind;

/** 附件 问题清单: the hot issues as the standing committee hands them on. */
final class IssuesAnnex {

    private static final int PLACES = 3;

    private final Draft draft;
    private final List<IssueFigures> issues;

    IssuesAnnex(Draft draft, List<IssueFigures> issues) {
        this.draft = draft;
        this.issues = issues;
    }

    Section section() {
        var columns = List.of(
                Column.numbers("编号", 3),
                Column.words("问题名称", 8),
                Column.words("主题", 6),
                Column.words("点位", 6),
                Column.numbers("件数", 3),
                Column.numbers("已知人数", 4),
                Column.words("建议办理单位", 7));
        var heading = draft.words("annex.issues");
        var rows = issues.stream().map(this::row).toList();
        return new Section("issues", heading, List.of(new Table("issues", heading, columns, rows, "")));
    }

    private Row row(IssueFigures issue) {
        var places = issue.places().stream()
                .limit(PLACES)
                .map(IssueFigures.PlaceCount::name)
                .collect(Collectors.joining("、"));
        return Row.of(
                RowKind.PLAIN,
                Cell.of(Integer.toString(issue.issue().rank())),
                Cell.of(issue.title()),
                Cell.of(issue.issue().themes().stream()
                        .limit(1)
                        .map(draft::themeName)
                        .collect(Collectors.joining())),
                places.isEmpty() ? Cell.NONE : Cell.of(places),
                issue.count().countCell(),
                Cell.of(Run.of(issue.persons())),
                Cell.of(departments(issue)));
    }

    private String departments(IssueFigures issue) {
        return issue.issue().themes().stream()
                .map(draft.request().taxonomy()::find)
                .flatMap(Optional::stream)
                .findFirst()
                .map(Theme::departments)
                .filter(names -> !names.isEmpty())
                .map(names -> String.join("、", names))
                .orElse("—");
    }
}
