package org.minqing.desk.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.commons.io.file.PathUtils;
import org.jspecify.annotations.Nullable;
import org.minqing.desk.CommandException;
import org.minqing.desk.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "备份不能重新算出来的部分：设置、诉求底账、退回、台账和密钥。恢复时把它们拷回工作区，再执行 minqing reindex。",
        footer = {"", "例：", "  minqing backup 备份/2026-04-08"})
final class BackupCommand implements Callable<Integer> {

    private final Root root;

    @Parameters(paramLabel = "DIR", description = "放备份的文件夹，必须还不存在。")
    private @Nullable Path target;

    BackupCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() throws IOException {
        if (target == null || Files.exists(target)) {
            throw new CommandException("备份文件夹 " + target + " 已经存在，请换一个名字");
        }
        try (var office = root.openExisting();
                var held = office.workspace().hold("backup")) {
            var parent = target.toAbsolutePath().getParent();
            Files.createDirectories(parent == null ? Path.of(".") : parent);
            var aside = Files.createTempDirectory(parent, ".backup");
            var workspace = office.workspace();
            for (var folder : List.of(workspace.settings(), workspace.submissions(), workspace.rejected())) {
                if (Files.isDirectory(folder)) {
                    PathUtils.copyDirectory(
                            folder, aside.resolve(folder.getFileName().toString()));
                }
            }
            Files.copy(workspace.root().resolve("key"), aside.resolve("key"), StandardCopyOption.COPY_ATTRIBUTES);
            office.ledger().backupTo(aside.resolve("ledger.db"));
            Files.move(aside, target);
            root.console().show("已备份到 " + target);
            return ExitCode.DONE;
        }
    }
}
