package org.minqing.desk.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import org.minqing.corpus.intake.InputFiles;
import org.minqing.corpus.intake.Intake;
import org.minqing.corpus.intake.Unpacking;
import org.minqing.corpus.record.FiledSubmission;
import org.minqing.desk.Console;
import org.minqing.desk.Office;
import org.minqing.report.Format;

/** The main job: a quarter's run, from the first file read to the last report written. */
public final class QuarterRun {

    private static final int STAGES = 6;

    /**
     * What a run leaves behind to be shown.
     *
     * @param reports files that were written
     * @param costs of each stage
     * @param characters given to HanLP
     */
    public record Outcome(RunSummary summary, List<Path> reports, List<Stages.Cost> costs, long characters) {}

    private final Office office;
    private final Console console;
    private final boolean json;

    /** @param json whether each stage is told as a JSON object */
    public QuarterRun(Office office, Console console, boolean json) {
        this.office = office;
        this.console = console;
        this.json = json;
    }

    /** The run as a table of contents. Whatever is interrupted is finished when the same order is given again. */
    public Outcome run(RunOrder order) throws Exception {
        var stages = new Stages(console, STAGES, json);
        long before = office.segmenter().characters();
        var input = stages.run(
                "查找文件",
                progress -> InputFiles.expand(order.inputs(), office.workspace().temporary()));
        new Purge(office, console).finish();
        try (var known = new KnownSubmissions(office.submissions());
                var filings = new Filings(office, console)) {
            var tally = stages.run("读取、分词、脱敏、入库", progress -> takeIn(input, order, known, progress));
            long characters = office.segmenter().characters() - before;
            var themed = stages.run("定位、归类", progress -> filings.theme(known, progress));
            var filed = stages.run("归并事项", progress -> filings.file(themed, progress));
            stages.run("建立索引", progress -> {
                filings.index(filed, progress);
                return true;
            });
            var reports = stages.run("热点与报告", progress -> report(tally, filed, order, progress));
            var summary = summary(tally, filed);
            new Manifests(office).write(order, summary, tally.files, stages.costs(), characters);
            return new Outcome(summary, reports, stages.costs(), characters);
        }
    }

    private Tally takeIn(InputFiles input, RunOrder order, KnownSubmissions known, Progress progress)
            throws IOException {
        var total = new Tally();
        var masker = office.masker();
        var places = new PlaceNames(masker);
        try (var unpacking = new Unpacking(office.workspace().temporary());
                var intake = new Intake(order.options().with(office.columns()), unpacking)) {
            for (var file : input.files()) {
                progress.part(places.of(file.shown(), file.hash()) + "（" + (total.files.size() + 1) + "/"
                        + input.files().size() + "）");
                total.add(new FileImport(office, order, console, progress, known, file, masker).run(intake));
            }
        }
        int unread = new ListedRejections(office, order, masker).keep(input.rejections());
        total.read += unread;
        total.rejected += unread;
        input.ignored().forEach(name -> console.say("略过：" + places.of(name, "")));
        input.repeats()
                .forEach(repeat -> console.say(
                        "重复：" + places.of(repeat.name(), repeat.kept().hash()) + " 与 "
                                + places.of(repeat.kept().shown(), repeat.kept().hash()) + " 内容相同，只读取一次"));
        return total;
    }

    private List<Path> report(Tally tally, List<FiledSubmission> filed, RunOrder order, Progress progress) {
        var quarters = new TreeSet<>(tally.quarters);
        if (order.quarter() != null) {
            quarters.add(order.quarter());
        }
        var files = new ArrayList<Path>();
        var reports = new QuarterReports(office, filed);
        try (var index = office.index()) {
            for (var quarter : quarters) {
                progress.part(quarter.toString());
                files.addAll(reports.write(quarter, order.asOf(), index, EnumSet.allOf(Format.class), null));
            }
        }
        return files;
    }

    private static RunSummary summary(Tally tally, List<FiledSubmission> filed) {
        var matters = new HashSet<String>();
        int review = 0;
        for (var one : filed) {
            if (tally.quarters.contains(one.submission().quarter())) {
                matters.add(one.matter());
                review += one.themed().themes().review() ? 1 : 0;
            }
        }
        return tally.summary(matters.size(), review);
    }
}
