package org.minqing.desk.command;

import java.util.concurrent.Callable;
import org.minqing.desk.ExitCode;
import org.minqing.pipeline.heat.HotIssues;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "列出各季度合在一起的事项，件数多的在前。",
        footer = {"", "例：", "  minqing matter list --limit 20", "  minqing matter list --json"})
final class MatterListCommand implements Callable<Integer> {

    private final Root root;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "50", description = "最多几个，默认 50。")
    private int limit = 50;

    @Option(names = "--json", description = "每个一行 JSON。")
    private boolean json;

    MatterListCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        try (var office = root.openExisting()) {
            var matters = HotIssues.ofAllQuarters(
                    office.filed(), office.ledger().decisions().matterTitles(), Math.max(0, limit));
            for (var matter : matters) {
                if (json) {
                    root.console().result(IssueWords.json(matter).toString());
                } else {
                    root.console().show(IssueWords.line(matter));
                }
            }
            return ExitCode.DONE;
        }
    }
}
