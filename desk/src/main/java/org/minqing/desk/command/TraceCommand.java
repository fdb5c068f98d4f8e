package org.minqing.desk.command;

import java.util.concurrent.Callable;
import org.minqing.corpus.record.FiledSubmission;
import org.minqing.corpus.record.Quarter;
import org.minqing.desk.CommandException;
import org.minqing.desk.ExitCode;
import org.minqing.desk.Json;
import org.minqing.desk.run.QuarterReports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "trace",
        mixinStandardHelpOptions = true,
        description = "打开报告里的一个数字：列出它背后的诉求。数字的编号在报告附件“引证索引”里。",
        footer = {
            "",
            "例：",
            "  minqing trace 2026Q1/internal/total/count",
            "  minqing trace 2026Q1/internal/T01/count --json"
        })
final class TraceCommand implements Callable<Integer> {

    private final Root root;

    @Parameters(paramLabel = "FIGURE", description = "数字的编号，如 2026Q1/internal/T01/count。")
    private String figure = "";

    @Option(names = "--json", description = "每件一行 JSON。")
    private boolean json;

    TraceCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        var quarter = Quarter.parse(figure.split("/", 2)[0])
                .orElseThrow(() -> new CommandException("数字的编号以季度开头，如 2026Q1/internal/total/count；“" + figure + "”不是"));
        try (var office = root.openExisting();
                var index = office.index()) {
            var filed = office.filed();
            var model = new QuarterReports(office, filed).compose(quarter, null, index);
            var found = model.figure(figure)
                    .orElseThrow(() -> new CommandException(quarter + " 的报告里没有数字“" + figure + "”，编号见报告附件“引证索引”"));
            if (!json) {
                root.console().show(found.name() + "：" + found.shown());
            }
            found.trace(filed).forEach(this::show);
            return ExitCode.DONE;
        }
    }

    private void show(FiledSubmission filed) {
        var submission = filed.submission();
        if (json) {
            root.console()
                    .result(new Json()
                            .put("figure", figure)
                            .put("id", filed.id())
                            .put("source_id", submission.number())
                            .put("reference", submission.reference())
                            .put("file", submission.source().file())
                            .put("entry", submission.source().entry())
                            .put("sheet", submission.source().sheet())
                            .put("row", submission.source().row())
                            .put("date", submission.receivedOn().toString())
                            .put("title", submission.title())
                            .put("text", submission.text())
                            .toString());
        } else {
            var words = submission.title().isEmpty() ? submission.text() : submission.title();
            root.console()
                    .show(submission.receivedOn() + "  " + submission.reference() + "  " + words.replace('\n', ' '));
        }
    }
}
