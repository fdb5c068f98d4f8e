package org.minqing.desk.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minqing.corpus.knowledge.Theme;
import org.minqing.desk.CommandException;
import org.minqing.desk.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "导入主题改正（csv，列：诉求编号、主题编号）。导入后执行一次 minqing run 或 reindex 即生效。",
        footer = {"", "例：", "  minqing ledger import 改正.csv"})
final class LedgerImportCommand implements Callable<Integer> {

    private final Root root;

    @Parameters(paramLabel = "FILE", description = "csv 文件。")
    private @Nullable Path file;

    LedgerImportCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() throws IOException {
        if (file == null) {
            throw new CommandException("请写明要导入哪个文件");
        }
        try (var office = root.openExisting();
                var held = office.workspace().hold("ledger import")) {
            var themes = office.taxonomy().all().stream().map(Theme::id).collect(Collectors.toSet());
            var known = new HashSet<String>();
            office.filed().forEach(filed -> known.add(filed.id()));
            var result = office.ledger().importCorrections(file, themes, known::contains, Root.user(), Root.now());
            result.rejected().forEach(row -> root.console().show(row.message()));
            root.console()
                    .show("读到 " + result.read() + " 行：新改正 " + result.imported() + "，原来就是 " + result.unchanged() + "，退回 "
                            + result.rejected().size());
            return result.rejected().isEmpty() ? ExitCode.DONE : ExitCode.REJECTED;
        }
    }
}
