package org.minqing.desk.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.minqing.desk.ExitCode;
import org.minqing.desk.run.Bench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "测速：整个运行的处理器时间是 HanLP 标准分词（S）的几倍，以及随件数增长的指数。材料由给出的文件变化而成，用完即删。",
        footer = {"", "例：", "  minqing bench corpus/samples", "  minqing bench corpus/samples --sizes 5000,20000,80000"
        })
final class BenchCommand implements Callable<Integer> {

    private final Root root;

    @Parameters(arity = "0..*", paramLabel = "INPUT", description = "用来变化出材料的文件或文件夹，默认 corpus/samples。")
    private List<Path> inputs = List.of(Path.of("corpus/samples"));

    @Option(names = "--sizes", split = ",", paramLabel = "N,N", description = "件数，默认 5000,20000,80000。")
    private List<Integer> sizes = List.of(5000, 20000, 80000);

    BenchCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() throws Exception {
        new Bench(root.console(), inputs).run(sizes).forEach(root.console()::result);
        return ExitCode.DONE;
    }
}
