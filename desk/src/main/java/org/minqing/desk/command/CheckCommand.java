package org.minqing.desk.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.minqing.corpus.record.Filter;
import org.minqing.corpus.workspace.Workspace;
import org.minqing.desk.ExitCode;
import org.minqing.desk.Office;
import org.minqing.index.DamagedIndexException;
import org.minqing.index.SearchIndex;
import org.minqing.index.StaleIndexException;
import picocli.CommandLine.Command;

@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "检查工作区、台账和索引，说出哪里不对、怎么修。",
        footer = {"", "例：", "  minqing check"})
final class CheckCommand implements Callable<Integer> {

    private final Root root;

    CheckCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        if (!Workspace.exists(root.folder())) {
            root.console().show("工作区 " + root.folder() + " 还是空的：执行 minqing run 材料文件夹 即可开始");
            return ExitCode.DONE;
        }
        try (var office = root.open()) {
            var quarters = office.submissions().quarters();
            var problems = new ArrayList<>(problems(office));
            problems.forEach(root.console()::show);
            root.console()
                    .show(
                            problems.isEmpty()
                                    ? "工作区没有问题：" + quarters.size() + " 个季度，诉求 "
                                            + office.filed().size() + " 件"
                                    : "共 " + problems.size() + " 处问题");
            return problems.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
        }
    }

    private static List<String> problems(Office office) {
        var problems = new ArrayList<String>(office.ledger().check());
        for (var quarter : office.submissions().quarters()) {
            if (office.unfinished(quarter)) {
                problems.add(quarter + " 有诉求还没有归类完（上次运行中断）：请把原来的 minqing run 命令再执行一次");
            }
        }
        problems.addAll(SearchIndex.check(office.workspace().index()));
        try (var index = office.index()) {
            long indexed = index.submissions(Filter.ALL);
            long stored = office.filed().size();
            if (indexed != stored) {
                problems.add("索引里有 " + indexed + " 件，底账里有 " + stored + " 件：请执行 minqing reindex");
            }
        } catch (StaleIndexException | DamagedIndexException e) {
            problems.add(e.getMessage());
        }
        return problems;
    }
}
