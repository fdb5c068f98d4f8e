package org.minqing.desk.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.minqing.desk.CommandException;
import org.minqing.desk.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "把主题改正导出成 csv。",
        footer = {"", "例：", "  minqing ledger export 改正.csv"})
final class LedgerExportCommand implements Callable<Integer> {

    private final Root root;

    @Parameters(paramLabel = "FILE", description = "要写的 csv 文件。")
    private @Nullable Path file;

    LedgerExportCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        if (file == null) {
            throw new CommandException("请写明要导出到哪个文件");
        }
        try (var office = root.openExisting()) {
            office.ledger().exportCorrections(file);
            root.console()
                    .show("已导出 " + office.ledger().decisions().corrections().size() + " 件改正到 " + file);
            return ExitCode.DONE;
        }
    }
}
