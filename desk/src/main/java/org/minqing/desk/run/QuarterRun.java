package org.minqing.desk.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.minqing.corpus.intake.InputFiles;
import org.minqing.corpus.intake.Intake;
import org.minqing.corpus.record.FiledSubmission;
import org.minqing.corpus.record.Rejection;
import org.minqing.corpus.workspace.RejectionStore;
import org.minqing.desk.Console;
import org.minqing.desk.Office;
import org.minqing.pipeline.privacy.Masker;
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
        var filings = new Filings(office, console);
        long before = office.segmenter().characters();
        var input = stages.run("查找文件", () -> InputFiles.expand(order.inputs()));
        var known = new KnownSubmissions(office.submissions());
        var tally = stages.run("读取、分词、脱敏、入库", () -> takeIn(input, order, known));
        long characters = office.segmenter().characters() - before;
        var themed = stages.run("定位、归类", () -> filings.theme(known));
        var filed = stages.run("归并事项", () -> filings.file(themed));
        stages.run("建立索引", () -> {
            filings.index(filed);
            return true;
        });
        var reports = stages.run("热点与报告", () -> report(tally, filed, order));
        var summary = summary(tally, filed);
        new Manifests(office).write(order, summary, tally.files, stages.costs(), characters);
        return new Outcome(summary, reports, stages.costs(), characters);
    }

    private Tally takeIn(InputFiles input, RunOrder order, KnownSubmissions known) throws IOException {
        var total = new Tally();
        var intake = new Intake(order.options());
        var masker = new Masker();
        var places = new PlaceNames(masker);
        for (var file : input.files()) {
            console.progress("正在读取 " + places.of(file.name(), file.hash()) + "（" + (total.files.size() + 1) + "/"
                    + input.files().size() + "）");
            total.add(new FileImport(office, order, console, known, file, masker).run(intake));
        }
        keep(input.rejections(), order, masker);
        total.read += input.rejections().size();
        total.rejected += input.rejections().size();
        input.ignored().forEach(name -> console.say("略过：" + places.of(name, "")));
        input.repeats()
                .forEach(repeat -> console.say("重复：" + places.of(repeat.name(), repeat.kept().hash()) + " 与 "
                        + places.of(repeat.kept().name(), repeat.kept().hash()) + " 内容相同，只读取一次"));
        return total;
    }

    /** Paths that are no readable file; those of one name are kept together, or the last would replace the others. */
    private void keep(List<Rejection> rejections, RunOrder order, Masker masker) throws IOException {
        var places = new PlaceNames(masker);
        var quarter =
                order.quarter() == null ? RejectionStore.UNDATED : order.quarter().toString();
        var byName = rejections.stream()
                .map(one -> KeptRejections.of(
                        new Rejection(places.of(one.source()), one.column(), one.code(), one.detail(), one.cells()),
                        masker))
                .collect(Collectors.groupingBy(RejectionStore.Kept::file, TreeMap::new, Collectors.toList()));
        for (var named : byName.entrySet()) {
            var commit = office.workspace().commit();
            var byQuarter = new TreeMap<String, List<RejectionStore.Kept>>();
            byQuarter.put(quarter, named.getValue());
            office.rejections().put(commit, named.getKey(), "", byQuarter);
            commit.finish();
        }
    }

    private List<Path> report(Tally tally, List<FiledSubmission> filed, RunOrder order) {
        var quarters = new TreeSet<>(tally.quarters);
        if (order.quarter() != null) {
            quarters.add(order.quarter());
        }
        var files = new ArrayList<Path>();
        var reports = new QuarterReports(office, filed);
        try (var index = office.index()) {
            for (var quarter : quarters) {
                console.progress("正在写 " + quarter + " 的报告");
                files.addAll(reports.write(quarter, order.asOf(), index, EnumSet.allOf(Format.class), null));
            }
        }
        return files;
    }

    private static RunSummary summary(Tally tally, List<FiledSubmission> filed) {
        var touched = filed.stream()
                .filter(one -> tally.quarters.contains(one.submission().quarter()))
                .toList();
        long matters = touched.stream().map(FiledSubmission::matter).distinct().count();
        long review =
                touched.stream().filter(one -> one.themed().themes().review()).count();
        return tally.summary(Math.toIntExact(matters), Math.toIntExact(review));
    }
}
