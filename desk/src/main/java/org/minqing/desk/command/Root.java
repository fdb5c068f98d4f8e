package org.minqing.desk.command;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.minqing.corpus.workspace.Workspace;
import org.minqing.desk.CommandException;
import org.minqing.desk.Console;
import org.minqing.desk.Office;
import org.minqing.pipeline.privacy.Masker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code minqing} itself, and what all its commands share. */
@Command(
        name = "minqing",
        mixinStandardHelpOptions = true,
        version = "minqing 0.1.0",
        description = "把一个季度的群众诉求和新闻，变成可以检索的主题和可以签发的社情民意季报。",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "例：",
            "  minqing run 材料文件夹            读入、归类、建索引、写季报",
            "  minqing search 停车 收费          检索",
            "  minqing issues --quarter 2026Q1   热点问题",
            "  minqing trace 2026Q1/internal/total/count   打开一个数字，看背后的诉求",
            "",
            "退出码：0 完成；2 完成，但有退回；1 没有完成；64 用法不对；130 被中断。"
        })
final class Root implements Runnable {

    private final Console console;

    @Option(
            names = "--workspace",
            scope = ScopeType.INHERIT,
            paramLabel = "DIR",
            defaultValue = "workspace",
            description = "工作区文件夹，默认 ./workspace。")
    private @Nullable Path workspace;

    @Option(names = "--debug", scope = ScopeType.INHERIT, hidden = true, description = "出错时显示详细过程。")
    private boolean debug;

    Root(Console console) {
        this.console = console;
    }

    Console console() {
        return console;
    }

    Path folder() {
        return workspace == null ? Path.of("workspace") : workspace;
    }

    /** Opens the workspace, making it where there is none. */
    Office open() {
        return Office.open(folder());
    }

    /** Opens a workspace that a run has made. */
    Office openExisting() {
        if (!Workspace.exists(folder())) {
            throw new CommandException("这里还没有工作区（" + folder() + "）：请先执行 minqing run 材料文件夹，或者用 --workspace 指明位置");
        }
        return Office.open(folder());
    }

    /** The masker of the workspace, or of the built-in settings where there is none: masking makes no workspace. */
    Masker masker() {
        if (Workspace.exists(folder())) {
            try (var office = Office.open(folder())) {
                return office.masker();
            }
        }
        return Masker.builtIn();
    }

    /** Who decides: the operating system's account. */
    static String user() {
        return System.getProperty("user.name", "未知");
    }

    static Instant now() {
        return Instant.now();
    }

    boolean isDebug() {
        return debug;
    }

    @Override
    public void run() {
        console.result(new picocli.CommandLine(this).getUsageMessage());
    }
}
