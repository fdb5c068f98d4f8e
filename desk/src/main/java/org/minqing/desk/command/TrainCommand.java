package org.minqing.desk.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.minqing.corpus.knowledge.TrainingExamples;
import org.minqing.corpus.record.SegmentedText;
import org.minqing.desk.CommandException;
import org.minqing.desk.ExitCode;
import org.minqing.desk.Office;
import org.minqing.pipeline.theme.LabelledText;
import org.minqing.pipeline.theme.LinearModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = "用标注好的 csv（或每行一个 JSON 的文件）训练一个线性模型，供 classify、evaluate 的 --model 使用；不写文件时用随软件附带的例句。",
        footer = {
            "",
            "例：",
            "  minqing train 标注.csv --label 一级标签 --text 留言主题,留言详情 --name 七类",
            "  minqing train --name 例句"
        })
final class TrainCommand implements Callable<Integer> {

    private final Root root;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "标注好的文件；不写时用附带的例句。")
    private @Nullable Path file;

    @Option(names = "--label", paramLabel = "COL", description = "标注所在的列。")
    private String label = "";

    @Option(names = "--text", split = ",", paramLabel = "COL,COL", description = "正文所在的列；写几列时第一列是标题。")
    private List<String> texts = List.of();

    @Option(names = "--name", required = true, paramLabel = "NAME", description = "模型的名字；同名的会被替换。")
    private String name = "";

    TrainCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() throws IOException {
        try (var office = root.open()) {
            var labelled = file == null ? examples(office) : rows(office, file);
            if (labelled.stream().map(LabelledText::label).distinct().count() < 2) {
                throw new CommandException("标注至少要有两种，请核对 --label 写的列");
            }
            var model = LinearModel.train(labelled);
            TrainedModels.of(office).write(name, model);
            root.console().show("用 " + labelled.size() + " 条学会 " + model.labels() + " 种标注，存为模型“" + name + "”");
            return ExitCode.DONE;
        }
    }

    private static List<LabelledText> examples(Office office) {
        return TrainingExamples.builtIn(office.taxonomy()).learning().stream()
                .map(example -> new LabelledText(
                        example.theme(), SegmentedText.EMPTY, office.segmenter().segment(example.text())))
                .toList();
    }

    private List<LabelledText> rows(Office office, Path labelled) throws IOException {
        if (label.isEmpty() || texts.isEmpty()) {
            throw new CommandException("请用 --label 和 --text 写明标注和正文各在哪一列");
        }
        var rows = new ArrayList<LabelledText>();
        for (var row : LabelledFile.read(labelled, new LabelledFile.Columns(texts, label, "", "", "", ""))) {
            if (!row.label().isBlank()) {
                var cut = RowText.of(office, row);
                rows.add(new LabelledText(row.label().strip(), cut.title(), cut.text()));
            }
        }
        return rows;
    }
}
