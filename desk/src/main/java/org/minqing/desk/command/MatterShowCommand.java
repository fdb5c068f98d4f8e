package org.minqing.desk.command;

import java.util.concurrent.Callable;
import org.minqing.desk.CommandException;
import org.minqing.desk.ExitCode;
import org.minqing.desk.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "列出一个事项的全部诉求。",
        footer = {"", "例：", "  minqing matter show M3k8w2c7d1x"})
final class MatterShowCommand implements Callable<Integer> {

    private final Root root;

    @Parameters(paramLabel = "ID", description = "事项的编号（minqing matter list 可查）。")
    private String id = "";

    @Option(names = "--json", description = "每件一行 JSON。")
    private boolean json;

    MatterShowCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        try (var office = root.openExisting()) {
            var members = office.filed().stream()
                    .filter(filed -> filed.matter().equals(id))
                    .toList();
            if (members.isEmpty()) {
                throw new CommandException("没有编号是“" + id + "”的事项，可以用 minqing matter list 查");
            }
            for (var filed : members) {
                var submission = filed.submission();
                if (json) {
                    root.console()
                            .result(new Json()
                                    .put("matter", id)
                                    .put("id", filed.id())
                                    .put("source_id", submission.number())
                                    .put("date", submission.receivedOn().toString())
                                    .put("standing", filed.standing().label())
                                    .put("title", submission.title())
                                    .put("text", submission.text())
                                    .toString());
                } else {
                    root.console()
                            .show(submission.receivedOn() + "  " + submission.reference() + "  "
                                    + filed.standing().label() + "  " + submission.title() + "  "
                                    + submission.text().replace('\n', ' '));
                }
            }
            return ExitCode.DONE;
        }
    }
}
