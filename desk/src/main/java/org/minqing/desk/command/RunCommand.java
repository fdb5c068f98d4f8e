package org.minqing.desk.command;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.minqing.corpus.intake.IntakeOptions;
import org.minqing.corpus.record.Quarter;
import org.minqing.desk.ExitCode;
import org.minqing.desk.run.QuarterRun;
import org.minqing.desk.run.RunOrder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "读入文件或文件夹，归类、归并、建索引，并为涉及的每个季度写一份内部版季报。被中断后再执行一次即可接着做完。",
        footer = {
            "",
            "例：",
            "  minqing run 2026年一季度材料",
            "  minqing run 12345.xlsx 接待日.docx --quarter 2026Q1 --channel 12345热线",
            "  minqing run 旧系统导出.csv --encoding GB18030 --json"
        })
final class RunCommand implements Callable<Integer> {

    private final Root root;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "文件或文件夹。")
    private List<Path> inputs = List.of();

    @Option(
            names = "--quarter",
            paramLabel = "2026Q1|auto",
            defaultValue = "auto",
            description = "只收这个季度的；auto（默认）按每件的日期归入各季度。")
    private String quarter = "auto";

    @Option(names = "--as-of", paramLabel = "DATE", description = "季报的落款日期，默认是季度最后一天。")
    private @Nullable LocalDate asOf;

    @Option(names = "--channel", paramLabel = "NAME", description = "这批材料的渠道；默认看文件内容。")
    private @Nullable String channel;

    @Option(names = "--encoding", paramLabel = "NAME", description = "文本文件的编码，如 GB18030；默认自动识别。")
    private @Nullable String encoding;

    @Option(names = "--json", description = "每个阶段输出一个 JSON 对象，最后一个是小结。")
    private boolean json;

    RunCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() throws Exception {
        var order = new RunOrder(inputs, quarterOf(quarter), asOf, new IntakeOptions(channel, charset(encoding)));
        try (var office = root.open();
                var held = office.workspace().hold("run")) {
            var outcome = new QuarterRun(office, root.console(), json).run(order);
            if (json) {
                root.console().result(outcome.summary().json().toString());
            } else {
                Summaries.tell(root.console(), office, outcome);
            }
            boolean clean = outcome.summary().rejected() == 0
                    && (outcome.summary().accepted()
                                    + outcome.summary().repeated()
                                    + outcome.summary().news()
                            > 0);
            return clean ? ExitCode.DONE : ExitCode.REJECTED;
        }
    }

    private @Nullable Quarter quarterOf(String text) {
        return text.equals("auto")
                ? null
                : Quarter.parse(text).orElseThrow(() -> wrong("--quarter 不能是“" + text + "”：季度要写成 2026Q1 这样，或者 auto"));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private @Nullable Charset charset(@Nullable String name) {
        try {
            return name == null ? null : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw wrong("不认识编码“" + name + "”，可以用 UTF-8、GB18030、UTF-16");
        }
    }
}
