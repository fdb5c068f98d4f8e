package org.minqing.desk.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.minqing.desk.ExitCode;
import org.minqing.desk.run.Filings;
import org.minqing.desk.run.KnownSubmissions;
import org.minqing.desk.run.Progress;
import picocli.CommandLine.Command;

@Command(
        name = "reindex",
        mixinStandardHelpOptions = true,
        description = "按现在的设置重新归类并重建索引；诉求底账和台账不变。",
        footer = {"", "例：", "  minqing reindex"})
final class ReindexCommand implements Callable<Integer> {

    private final Root root;

    ReindexCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() throws IOException {
        try (var office = root.openExisting();
                var held = office.workspace().hold("reindex");
                var known = new KnownSubmissions(office.submissions());
                var filings = new Filings(office, root.console())) {
            var progress = new Progress(root.console(), "重建索引");
            var filed = filings.file(filings.theme(known, progress), progress);
            filings.rebuild(filed, progress);
            root.console().show("索引已重建：" + office.submissions().quarters() + "，诉求 " + filed.size() + " 件");
            return ExitCode.DONE;
        }
    }
}
