package org.minqing.corpus.workspace;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minqing.corpus.record.NewsItem;
import org.minqing.corpus.record.SegmentedNews;
import org.minqing.corpus.record.SegmentedSubmission;
import org.minqing.corpus.record.SegmentedText;
import org.minqing.corpus.record.SourceRow;
import org.minqing.corpus.record.Submission;

/** Invented submissions and workspaces; every text was written for these tests. */
final class Invented {

    static final String TITLE = "路灯不亮";
    static final String TEXT = "海景路的路灯三天不亮。\r\n“请修”\t[手机1] \"引号\" \\ 𠮷 \u2028 é";

    private Invented() {}

    static Workspace workspace(Path folder) {
        return Workspace.open(folder, Map.of());
    }

    /** 64 hexadecimal digits of which the first 16 tell one file from another. */
    static String hash(char digit) {
        return String.valueOf(digit).repeat(64);
    }

    static Submission submission(String id, SourceRow source) {
        return submission(id, source, "办理中", "", null, "");
    }

    static Submission submission(
            String id, SourceRow source, String status, String reply, @Nullable LocalDate repliedOn, String rating) {
        return new Submission(
                id,
                "HC1",
                "12345热线",
                LocalDate.of(2026, 2, 3),
                TITLE,
                TEXT,
                "0123456789abcdef01234567",
                "投诉",
                "嵩屿街道",
                "北附小社区",
                "海景路",
                "区城市管理局",
                status,
                reply,
                repliedOn,
                rating,
                source.row(),
                1,
                "76543210",
                source);
    }

    static SegmentedSubmission cut(Submission submission) {
        return new SegmentedSubmission(submission, cut(submission.title()), cut(submission.text()));
    }

    static SegmentedNews cut(NewsItem item) {
        return new SegmentedNews(item, cut(item.title()), cut(item.text()));
    }

    /** Two characters a token: cuts that a recutting would not make. */
    static SegmentedText cut(String text) {
        var cuts = "2".repeat(text.length() / 2) + (text.length() % 2 == 0 ? "" : "1");
        return SegmentedText.ofCuts(text, cuts);
    }

    /** One token a text. */
    static SegmentedText recut(String text) {
        return text.isEmpty() ? SegmentedText.EMPTY : new SegmentedText(text, new int[] {text.length()});
    }
}
