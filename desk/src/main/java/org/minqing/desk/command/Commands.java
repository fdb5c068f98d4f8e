package org.minqing.desk.command;

import java.nio.file.Path;
import java.time.LocalDate;
import org.minqing.corpus.record.Quarter;
import org.minqing.desk.Console;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The command line of minqing, put together. */
public final class Commands {

    private Commands() {}

    public static CommandLine line(Console console) {
        var root = new Root(console);
        var line = new CommandLine(root);
        for (var command : new Object[] {
            new RunCommand(root),
            new IntakeCommand(root),
            new SearchCommand(root),
            new IssuesCommand(root),
            new ReportCommand(root),
            new TraceCommand(root),
            new VerifyCommand(root),
            new ReviewCommand(root),
            new ShowCommand(root),
            new CorrectCommand(root),
            new PurgeCommand(root),
            new SegmentCommand(root),
            new MaskCommand(root),
            new ClassifyCommand(root),
            new EvaluateCommand(root),
            new TrainCommand(root),
            new DigestCommand(root),
            new CheckCommand(root),
            new ReindexCommand(root),
            new BackupCommand(root),
            new DoctorCommand(root),
            new BenchCommand(root)
        }) {
            line.addSubcommand(command);
        }
        line.addSubcommand(group("matter", "查看和命名事项：list（列出）、show（看一个）、rename（改名）。")
                .addSubcommand(new MatterListCommand(root))
                .addSubcommand(new MatterShowCommand(root))
                .addSubcommand(new MatterRenameCommand(root)));
        line.addSubcommand(group("ledger", "台账：import（导入改正）、export（导出改正）。")
                .addSubcommand(new LedgerImportCommand(root))
                .addSubcommand(new LedgerExportCommand(root)));
        for (var file : KnowledgeCheckCommand.Subject.values()) {
            line.addSubcommand(group(file.word(), "检查工作区里的" + file.label() + "。")
                    .addSubcommand(new KnowledgeCheckCommand(root, file)));
        }
        line.registerConverter(
                Quarter.class,
                text -> Quarter.parse(text)
                        .orElseThrow(() -> new CommandLine.TypeConversionException("季度要写成 2026Q1 这样")));
        line.registerConverter(LocalDate.class, Dates::parse);
        line.registerConverter(Path.class, Path::of);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(console.results());
        return line;
    }

    /** A command that only holds others. */
    private static CommandLine group(String name, String about) {
        var spec = CommandSpec.wrapWithoutInspection(new Group()).name(name).mixinStandardHelpOptions(true);
        spec.usageMessage().description(about).synopsisSubcommandLabel("COMMAND");
        return new CommandLine(spec);
    }

    /** Marker of a command without work of its own; picocli says that a subcommand is missing. */
    private static final class Group {}
}
