package org.minqing.desk.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.minqing.corpus.record.Quarter;
import org.minqing.desk.CommandException;
import org.minqing.desk.ExitCode;
import org.minqing.desk.run.QuarterReports;
import org.minqing.report.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "写一个季度的社情民意季报（内部版）。",
        footer = {
            "",
            "例：",
            "  minqing report --quarter 2026Q1",
            "  minqing report --quarter 2026Q1 --format docx,html --out 送审 --as-of 2026-04-08"
        })
final class ReportCommand implements Callable<Integer> {

    private final Root root;

    @Option(names = "--quarter", required = true, paramLabel = "Q", description = "季度，如 2026Q1。")
    private @Nullable Quarter quarter;

    @Option(names = "--format", split = ",", paramLabel = "docx,xlsx,html,json", description = "格式，默认全部。")
    private List<String> formats = List.of();

    @Option(names = "--out", paramLabel = "DIR", description = "放在哪个文件夹，默认工作区的 reports/季度。")
    private @Nullable Path out;

    @Option(names = "--as-of", paramLabel = "DATE", description = "落款日期，默认季度最后一天。")
    private @Nullable LocalDate asOf;

    ReportCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        if (quarter == null) {
            throw new IllegalStateException("expected picocli to ask for the quarter");
        }
        var wanted = EnumSet.noneOf(Format.class);
        for (var format : formats) {
            wanted.add(Format.ofEnding(format.strip())
                    .orElseThrow(() -> new CommandException("没有“" + format + "”这种格式，可以用 docx、xlsx、html、json")));
        }
        try (var office = root.openExisting();
                var held = office.workspace().hold("report");
                var index = office.index()) {
            new QuarterReports(office, office.filed())
                    .write(quarter, asOf, index, wanted.isEmpty() ? EnumSet.allOf(Format.class) : wanted, out)
                    .forEach(file -> root.console().show(file.toString()));
            return ExitCode.DONE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
