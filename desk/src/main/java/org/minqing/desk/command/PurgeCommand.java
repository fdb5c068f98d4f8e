package org.minqing.desk.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.minqing.corpus.record.Submission;
import org.minqing.desk.CommandException;
import org.minqing.desk.ExitCode;
import org.minqing.desk.Office;
import org.minqing.desk.run.Purge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "purge",
        mixinStandardHelpOptions = true,
        description = {
            "把诉求从底账、退回、台账和索引里彻底删除，只留一个带密钥的记号：以后再导入同一件也不会收入。",
            "已经写好的报告不改，只列出计入过它的报告；操作日志记下谁在什么时候删除了哪个编号。不能撤销。"
        },
        footer = {"", "例：", "  minqing purge 12345热线-HC2601040546", "  minqing purge HC2601040546 --yes"})
final class PurgeCommand implements Callable<Integer> {

    private final Root root;

    @Parameters(paramLabel = "ID", arity = "1..*", description = "诉求的编号（minqing search --json 的 id），或来源编号。")
    private List<String> ids = new ArrayList<>();

    @Option(names = "--yes", description = "不再询问。不在终端里执行时必须写。")
    private boolean yes;

    PurgeCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() throws IOException {
        try (var office = root.openExisting();
                var held = office.workspace().hold("purge")) {
            var purge = new Purge(office, root.console());
            if (purge.finish()) {
                root.console().say("上一次没有做完的删除已经做完");
            }
            var found = new ArrayList<Submission>();
            for (var id : ids) {
                if (purge.isDone(id)) {
                    root.console().show(id + " 以前已经删除");
                } else {
                    found.add(office.find(id).submission());
                }
            }
            if (found.isEmpty()) {
                return ExitCode.DONE;
            }
            found.forEach(one -> root.console().show(line(one)));
            if (!confirmed(found.size())) {
                root.console().show("没有删除");
                return ExitCode.FAILED;
            }
            var quarters = found.stream().map(Submission::quarter).collect(Collectors.toCollection(TreeSet::new));
            var reports = purge.reports(quarters);
            purge.purge(found, Root.user(), Root.now());
            root.console().show("已删除 " + found.size() + " 件，索引和事项已经重新整理");
            tell(office, reports);
            return ExitCode.DONE;
        }
    }

    private static String line(Submission one) {
        return one.receivedOn() + "  " + one.reference() + "  "
                + (one.title().isEmpty() ? one.text() : one.title()).replace('\n', ' ');
    }

    private boolean confirmed(int count) {
        if (yes) {
            return true;
        }
        var terminal = System.console();
        if (terminal == null) {
            throw new CommandException("删除不能撤销：不在终端里执行时请加 --yes 确认");
        }
        var answer = terminal.readLine("要彻底删除上面的 " + count + " 件诉求吗？删除不能撤销。输入“是”或 yes 确认：");
        return answer != null && List.of("是", "yes", "y").contains(answer.strip());
    }

    private void tell(Office office, List<Path> reports) {
        if (reports.isEmpty()) {
            root.console().show("现有的报告都没有计入过");
            return;
        }
        root.console().show("下面的报告（和同名的其他格式）计入过，可能引用过它的文字；民情不改动它们，请决定重写（minqing report --quarter 季度）或收回：");
        reports.forEach(
                report -> root.console().show("  " + office.workspace().root().relativize(report)));
    }
}
