package org.minqing.desk.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.minqing.desk.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "rename",
        mixinStandardHelpOptions = true,
        description = "给事项起一个名字；热点问题和季报都用它。",
        footer = {"", "例：", "  minqing matter rename M3k8w2c7d1x 石囷南路搅拌站异味"})
final class MatterRenameCommand implements Callable<Integer> {

    private final Root root;

    @Parameters(index = "0", paramLabel = "ID", description = "事项的编号。")
    private String id = "";

    @Parameters(index = "1", paramLabel = "NAME", description = "新名字。")
    private String name = "";

    MatterRenameCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() throws IOException {
        try (var office = root.openExisting();
                var held = office.workspace().hold("matter rename")) {
            office.ledger().rename(id, name, Root.user(), Root.now());
            root.console().show(id + " 现在叫“" + name + "”");
            return ExitCode.DONE;
        }
    }
}
