package org.minqing.report.xlsx;

import java.util.List;
import org.minqing.corpus.record.Facet;
import org.minqing.corpus.record.FiledSubmission;
import org.minqing.report.model.Sources;
import org.minqing.report.model.Table.Column;

/** Rows of the sheet with the masked submissions. */
final class EvidenceRows {

    static final List<Column> COLUMNS = List.of(
            Column.words("编号", 4),
            Column.words("日期", 2),
            Column.words("渠道", 3),
            Column.words("类型", 2),
            Column.words("主题", 3),
            Column.words("子主题", 4),
            Column.words("街道", 3),
            Column.words("社区", 3),
            Column.words("事项", 6),
            Column.words("计数", 2),
            Column.words("标题", 6),
            Column.words("内容", 14),
            Column.words("答复", 8));

    private final Sources sources;

    EvidenceRows(Sources sources) {
        this.sources = sources;
    }

    List<String> of(FiledSubmission filed) {
        var submission = filed.submission();
        return List.of(
                submission.reference(),
                submission.receivedOn().toString(),
                submission.channel(),
                first(Facet.KIND, filed),
                sources.themeName(first(Facet.THEME, filed)),
                sources.themeName(first(Facet.SUBTHEME, filed)),
                first(Facet.STREET, filed),
                first(Facet.COMMUNITY, filed),
                sources.matterTitle(filed.matter()),
                filed.standing().label(),
                submission.title(),
                submission.text(),
                submission.reply());
    }

    private static String first(Facet facet, FiledSubmission filed) {
        return facet.of(filed).stream().findFirst().orElse("");
    }
}
