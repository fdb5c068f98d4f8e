package org.minqing.desk.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.minqing.desk.ExitCode;
import org.minqing.desk.Json;
import org.minqing.desk.run.Digests;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "digest",
        mixinStandardHelpOptions = true,
        description = "工作区各部分内容的 SHA-256，一行一个：相同的材料和设置，数值相同。",
        footer = {"", "例：", "  minqing digest"})
final class DigestCommand implements Callable<Integer> {

    private final Root root;

    @Option(names = "--json", description = "每部分一行 JSON。")
    private boolean json;

    DigestCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() throws IOException {
        try (var office = root.openExisting()) {
            new Digests(office)
                    .all()
                    .forEach((part, digest) -> root.console()
                            .result(
                                    json
                                            ? new Json()
                                                    .put("part", part)
                                                    .put("sha256", digest)
                                                    .toString()
                                            : digest + "  " + part));
            return ExitCode.DONE;
        }
    }
}
