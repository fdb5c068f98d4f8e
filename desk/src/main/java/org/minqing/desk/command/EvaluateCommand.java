package org.minqing.desk.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.minqing.corpus.knowledge.TrainingExamples;
import org.minqing.desk.CommandException;
import org.minqing.desk.ExitCode;
import org.minqing.desk.Json;
import org.minqing.desk.Office;
import org.minqing.pipeline.theme.LinearModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "用一份标注好的 csv（或每行一个 JSON 的文件）测量归类的好坏：主题、子主题的正确率，不必待审的比例和其中的正确率。" + "不写文件时，用随软件附带、没有参与训练的例句。",
        footer = {
            "",
            "例：",
            "  minqing evaluate 标注.csv --label primary --also also --text 留言主题,留言详情",
            "  minqing evaluate corpus/samples/truth/2026Q1.jsonl --label theme --text title,text --kind kind --grave grave --pii pii",
            "  minqing evaluate 个人信息.jsonl --text text --pii pii",
            "  minqing evaluate"
        })
final class EvaluateCommand implements Callable<Integer> {

    private static final int WRONG_SHOWN = 20;

    private final Root root;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "标注好的文件；不写时用附带的例句中没有参与训练的。")
    private @Nullable Path file;

    @Option(names = "--label", paramLabel = "COL", description = "标注所在的列。")
    private String label = "";

    @Option(names = "--also", paramLabel = "COL", description = "也算对的标注所在的列，几个之间用 | 分开。")
    private String also = "";

    @Option(names = "--text", split = ",", paramLabel = "COL,COL", description = "正文所在的列；写几列时第一列是标题。")
    private List<String> texts = List.of();

    @Option(names = "--kind", paramLabel = "COL", description = "诉求类型所在的列；写了就一并测量。")
    private String kind = "";

    @Option(names = "--grave", paramLabel = "COL", description = "是否紧急（1 或 0）所在的列；写了就一并测量。")
    private String grave = "";

    @Option(
            names = "--pii",
            paramLabel = "COL",
            description = "个人信息位置所在的列（JSON 数组，各项有 field、start、end、type）；写了就一并测量脱敏。")
    private String pii = "";

    @Option(names = "--level", paramLabel = "theme|subtheme", defaultValue = "subtheme", description = "列错例时按哪一级。")
    private String level = "subtheme";

    @Option(names = "--model", paramLabel = "NAME", description = "用 minqing train 训练的模型，不用内置的。")
    private @Nullable String model;

    @Option(names = "--json", description = "输出一个 JSON。")
    private boolean json;

    EvaluateCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() throws IOException {
        try (var office = root.open()) {
            var trained = model == null ? null : TrainedModels.of(office).read(model);
            var score = new EvaluationScore(office.taxonomy());
            var masking = new MaskingScore(office.masker());
            var wrong = new ArrayList<String>();
            boolean themed = file == null || !label.isEmpty();
            for (var row : rows(office)) {
                if (!pii.isEmpty()) {
                    masking.add(row.id(), fields(row), row.pii());
                }
                if (!themed) {
                    continue;
                }
                var decision = decision(office, trained, row);
                boolean hit = score.add(row, decision);
                boolean shown = level.equals("theme") ? !score.themeIsRight(row, decision) : !hit;
                if (shown) {
                    wrong.add(row.id() + "：应为 " + String.join("|", EvaluationScore.right(row)) + "，判为 "
                            + decision.theme());
                }
            }
            if (json) {
                var result = themed ? score.json() : new Json();
                root.console().result((pii.isEmpty() ? result : result.put("masking", masking.json())).toString());
            } else {
                if (!pii.isEmpty()) {
                    masking.lines().forEach(root.console()::show);
                }
                if (!themed) {
                    return ExitCode.DONE;
                }
                score.lines().forEach(root.console()::show);
                root.console().show("判错 " + wrong.size() + " 行（前 " + WRONG_SHOWN + " 行）：");
                wrong.stream().limit(WRONG_SHOWN).forEach(root.console()::show);
            }
            return ExitCode.DONE;
        }
    }

    /** The texts of a row by their columns, as the spans name them. */
    private Map<String, String> fields(LabelledRow row) {
        return texts.size() == 1
                ? Map.of(texts.getFirst(), row.text())
                : Map.of(texts.getFirst(), row.title(), texts.get(1), row.text());
    }

    private List<LabelledRow> rows(Office office) throws IOException {
        if (file == null) {
            var rows = new ArrayList<LabelledRow>();
            for (var example : TrainingExamples.builtIn(office.taxonomy()).heldBack()) {
                var id = example.theme() + "-" + (rows.size() + 1);
                rows.add(new LabelledRow(
                        id, "", example.text(), example.theme(), "", example.kind(), example.grave() ? "1" : "0", ""));
            }
            return rows;
        }
        if (texts.isEmpty() || label.isEmpty() && pii.isEmpty()) {
            throw new CommandException("请用 --label 和 --text 写明标注和正文各在哪一列（只测量脱敏时，用 --pii 和 --text）");
        }
        if (!pii.isEmpty() && texts.size() > 2) {
            throw new CommandException("测量脱敏时，--text 至多写两列");
        }
        return LabelledFile.read(file, new LabelledFile.Columns(texts, label, also, kind, grave, pii));
    }

    private static EvaluationScore.Decision decision(Office office, @Nullable LinearModel trained, LabelledRow row) {
        var cut = RowText.of(office, row);
        if (trained != null) {
            return EvaluationScore.Decision.of(
                    trained.best(cut.title(), cut.text()).label());
        }
        var themes = office.classifier().classify(cut.title(), cut.text(), "");
        return new EvaluationScore.Decision(
                themes.primary().theme(),
                themes.primary().parent(),
                themes.review(),
                themes.kind().label(),
                themes.grave());
    }
}
