package org.minqing.desk.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.minqing.corpus.record.Quarter;
import org.minqing.desk.ExitCode;
import org.minqing.desk.run.QuarterReports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "issues",
        mixinStandardHelpOptions = true,
        description = "列出一个季度的热点问题。",
        footer = {"", "例：", "  minqing issues --quarter 2026Q1", "  minqing issues --quarter 2026Q1 --limit 30 --json"})
final class IssuesCommand implements Callable<Integer> {

    private final Root root;

    @Option(names = "--quarter", required = true, paramLabel = "Q", description = "季度，如 2026Q1。")
    private @Nullable Quarter quarter;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "10", description = "最多几个，默认 10。")
    private int limit = 10;

    @Option(names = "--json", description = "每个一行 JSON。")
    private boolean json;

    IssuesCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        if (quarter == null) {
            throw new IllegalStateException("expected picocli to ask for the quarter");
        }
        try (var office = root.openExisting()) {
            var issues = new QuarterReports(office, office.filed()).issues(quarter, Math.max(0, limit));
            issues.forEach(issue -> {
                if (json) {
                    root.console().result(IssueWords.json(issue).toString());
                } else {
                    root.console().show(IssueWords.line(issue));
                }
            });
            if (issues.isEmpty() && !json) {
                root.console().say(quarter + " 没有热点问题，或者还没有导入这个季度的材料");
            }
            return ExitCode.DONE;
        }
    }
}
