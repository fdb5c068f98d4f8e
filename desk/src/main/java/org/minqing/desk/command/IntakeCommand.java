package org.minqing.desk.command;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.minqing.corpus.intake.ColumnSettings;
import org.minqing.corpus.intake.InputFiles;
import org.minqing.corpus.intake.Intake;
import org.minqing.corpus.intake.IntakeOptions;
import org.minqing.desk.ExitCode;
import org.minqing.desk.run.DryRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "intake",
        mixinStandardHelpOptions = true,
        description = {
            "试读文件，什么也不写入：看格式、编码、表头、每一列当作什么、前几件会怎样收录（已脱敏）、哪些会退回、为什么。",
            "列认错了，把给出的建议行抄进工作区的 settings/columns.csv，再试读一次。"
        },
        footer = {
            "",
            "例：",
            "  minqing intake 12345工单.xlsx --dry-run",
            "  minqing intake 一季度材料 --dry-run --limit 2",
            "  minqing intake 旧系统导出.csv --dry-run --encoding GB18030 --json",
            "",
            "退出码：0 都能收；2 有退回，或没有一行能收；64 用法不对。正式读入：minqing run INPUT"
        })
final class IntakeCommand implements Callable<Integer> {

    private final Root root;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "文件或文件夹。")
    private List<Path> inputs = List.of();

    @Option(names = "--dry-run", description = "只试读。必须写明；正式读入请用 minqing run。")
    private boolean dryRun;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "5", description = "每个文件显示前几件，默认 5。")
    private int limit = 5;

    @Option(names = "--channel", paramLabel = "NAME", description = "这批材料的渠道；默认看文件内容。")
    private @Nullable String channel;

    @Option(names = "--encoding", paramLabel = "NAME", description = "文本文件的编码，如 GB18030；默认自动识别。")
    private @Nullable String encoding;

    @Option(names = "--json", description = "每行一个 JSON：文件、表、件、退回、提醒、建议，最后是小结。")
    private boolean json;

    IntakeCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        if (!dryRun) {
            throw wrong("minqing intake 只能试读，请加 --dry-run；要正式读入，请用 minqing run " + inputs.getFirst());
        }
        if (limit < 0) {
            throw wrong("--limit 不能小于 0");
        }
        var masker = root.masker();
        var options = new IntakeOptions(channel, charset(encoding), columns());
        DryRunWords words = json ? new DryRunJson(root.console(), masker) : new DryRunText(root.console(), masker);
        var input = InputFiles.expand(inputs);
        try (var intake = new Intake(options)) {
            for (var file : input.files()) {
                var trial = new DryRun(masker, limit);
                words.file(trial.read(intake, file), trial);
            }
        }
        input.rejections().forEach(rejection -> words.rejected(DryRun.masked(rejection, masker)));
        input.ignored().forEach(name -> root.console().say("略过：" + name));
        input.repeats()
                .forEach(repeat -> root.console()
                        .say("重复：" + repeat.name() + " 与 " + repeat.kept().shown() + " 内容相同，只试读一次"));
        return words.finish() ? ExitCode.DONE : ExitCode.REJECTED;
    }

    /** The office's own where there is a workspace; none is made for this. */
    private ColumnSettings columns() {
        var file = root.folder().resolve("settings").resolve(ColumnSettings.FILE);
        return Files.isRegularFile(file) ? ColumnSettings.read(file) : ColumnSettings.NONE;
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
