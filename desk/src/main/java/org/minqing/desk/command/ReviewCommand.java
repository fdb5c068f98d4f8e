package org.minqing.desk.command;

import java.util.Comparator;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.minqing.corpus.record.FiledSubmission;
import org.minqing.corpus.record.Quarter;
import org.minqing.desk.ExitCode;
import org.minqing.desk.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        description = "列出待审的诉求：主题拿不准、等人来定的，最没把握的在前。",
        footer = {"", "例：", "  minqing review --quarter 2026Q1", "  minqing correct 12345热线-HC2601040546 --theme T0103"
        })
final class ReviewCommand implements Callable<Integer> {

    private final Root root;

    @Option(names = "--quarter", paramLabel = "Q", description = "只看这个季度。")
    private @Nullable Quarter quarter;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "50", description = "最多几件，默认 50。")
    private int limit = 50;

    @Option(names = "--json", description = "每件一行 JSON。")
    private boolean json;

    ReviewCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        try (var office = root.openExisting()) {
            office.filed().stream()
                    .filter(filed -> filed.themed().themes().review())
                    .filter(filed ->
                            quarter == null || filed.submission().quarter().equals(quarter))
                    .sorted(Comparator.comparingDouble(
                            filed -> filed.themed().themes().primary().confidence()))
                    .limit(Math.max(0, limit))
                    .forEach(filed -> show(filed, office.taxonomy().nameOf(best(filed))));
            return ExitCode.DONE;
        }
    }

    private static String best(FiledSubmission filed) {
        return filed.themed().themes().primary().theme();
    }

    private void show(FiledSubmission filed, String name) {
        var submission = filed.submission();
        var confidence = filed.themed().themes().primary().confidence();
        if (json) {
            root.console()
                    .result(new Json()
                            .put("id", filed.id())
                            .put("source_id", submission.number())
                            .put("theme", best(filed))
                            .put("confidence", confidence)
                            .put("title", submission.title())
                            .put("text", submission.text())
                            .toString());
        } else {
            root.console()
                    .show(filed.id() + "  可能是 " + best(filed) + " " + name + "（" + Math.round(confidence * 100) + "%）  "
                            + submission.title() + "  " + submission.text().replace('\n', ' '));
        }
    }
}
