package org.minqing.corpus.record;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a submission stood (办理情况) when one export was made. Exports do not say when they were made, so that which state is the
 * later one is told from what they say, never from the order in which files came in.
 *
 * @param status, reply, rating masked, or empty
 * @param repliedOn day of the reply, if known
 * @param likes, dislikes reactions, 0 where the source has none
 * @param source the row that says so
 */
public record Handling(
        String status,
        String reply,
        @Nullable LocalDate repliedOn,
        String rating,
        int likes,
        int dislikes,
        SourceRow source) {

    /** By day of the reply, then by how far the status has come, then by what was added; reactions only ever grow and are apart. */
    public static final Comparator<Handling> ORDER = Comparator.comparing(
                    Handling::repliedOn, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparingInt(one -> stage(one.status))
            .thenComparing(one -> !one.reply.isEmpty())
            .thenComparing(one -> !one.rating.isEmpty())
            .thenComparing(Handling::rating)
            .thenComparing(Handling::reply)
            .thenComparing(Handling::status);

    private static final List<String> AFTERWARDS = List.of("评价", "回访", "归档", "关闭");
    private static final List<String> BEFORE = List.of("待", "未");
    private static final List<String> DONE = List.of("办结", "结案", "办完", "完成", "已办", "已处理", "答复", "回复");

    public static Handling of(Submission submission) {
        return new Handling(
                submission.status(),
                submission.reply(),
                submission.repliedOn(),
                submission.rating(),
                submission.likes(),
                submission.dislikes(),
                submission.source());
    }

    /** Whether two rows say the same, wherever they stand. */
    public boolean saysAs(Handling other) {
        return ORDER.compare(this, other) == 0 && likes == other.likes && dislikes == other.dislikes;
    }

    /** Whether there is anything to tell. */
    public boolean isEmpty() {
        return status.isEmpty() && reply.isEmpty() && repliedOn == null && rating.isEmpty() && likes + dislikes == 0;
    }

    /** 0 unknown, 1 waiting, 2 under way, 3 done, 4 what comes after that. */
    private static int stage(String status) {
        if (status.isBlank()) {
            return 0;
        }
        if (has(status, AFTERWARDS)) {
            return 4;
        }
        if (has(status, BEFORE)) {
            return 1;
        }
        return has(status, DONE) ? 3 : 2;
    }

    private static boolean has(String status, List<String> words) {
        return words.stream().anyMatch(status::contains);
    }
}
