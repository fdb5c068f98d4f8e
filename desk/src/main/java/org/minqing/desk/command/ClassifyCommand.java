package org.minqing.desk.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.minqing.corpus.record.Kind;
import org.minqing.corpus.record.ThemeLabel;
import org.minqing.corpus.record.Themes;
import org.minqing.desk.CommandException;
import org.minqing.desk.ExitCode;
import org.minqing.desk.Json;
import org.minqing.pipeline.theme.LinearModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "classify",
        mixinStandardHelpOptions = true,
        description = "给一个表格的每一行判断主题，不入库。",
        footer = {"", "例：", "  minqing classify 留言.xlsx", "  minqing classify 留言.csv --text 标题,内容 --json"})
final class ClassifyCommand implements Callable<Integer> {

    private final Root root;

    @Parameters(paramLabel = "FILE", description = "表格：csv、xlsx 等。")
    private @Nullable Path file;

    @Option(names = "--text", split = ",", paramLabel = "COL,COL", description = "正文所在的列；写几列时第一列是标题。")
    private List<String> texts = List.of();

    @Option(names = "--model", paramLabel = "NAME", description = "用 minqing train 训练的模型，不用内置的。")
    private @Nullable String model;

    @Option(names = "--json", description = "每行一个 JSON。")
    private boolean json;

    ClassifyCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() throws IOException {
        if (file == null) {
            throw new CommandException("请写明文件");
        }
        try (var office = root.open()) {
            var trained = model == null ? null : TrainedModels.of(office).read(model);
            for (var row : LabelledFile.read(file, LabelledFile.Columns.ofTexts(texts))) {
                var cut = RowText.of(office, row);
                if (trained != null) {
                    show(row.id(), trained.best(cut.title(), cut.text()));
                    continue;
                }
                var themes = office.classifier().classify(cut.title(), cut.text(), "");
                if (json) {
                    root.console().result(json(row.id(), themes).toString());
                } else {
                    var label = themes.primary();
                    root.console()
                            .show(row.id() + "  " + label.theme() + " "
                                    + office.taxonomy().nameOf(label.theme())
                                    + "  " + Math.round(label.confidence() * 100) + "%  "
                                    + themes.kind().label()
                                    + (themes.review() ? "  待审" : "") + (themes.grave() ? "  紧急" : ""));
                }
            }
            return ExitCode.DONE;
        }
    }

    /** A model of the office's own labels knows the label and nothing else. */
    private void show(String id, LinearModel.Decided decided) {
        if (json) {
            var label = new ThemeLabel(decided.label(), decided.label(), decided.confidence());
            root.console()
                    .result(json(id, new Themes(label, List.of(), Kind.OTHER, false, false, List.of()))
                            .toString());
        } else {
            root.console().show(id + "  " + decided.label() + "  " + Math.round(decided.confidence() * 100) + "%");
        }
    }

    private static Json json(String id, Themes themes) {
        return new Json()
                .put("id", id)
                .put("primary", label(themes.primary()))
                .put(
                        "secondary",
                        themes.secondary().stream()
                                .map(one -> label(one).fields())
                                .toList())
                .put("kind", themes.kind().label())
                .put("grave", themes.grave())
                .put("review", themes.review())
                .put(
                        "evidence",
                        themes.evidence().stream()
                                .map(one -> new Json()
                                        .put("start", one.start())
                                        .put("end", one.end())
                                        .put("text", one.text())
                                        .fields())
                                .toList());
    }

    private static Json label(ThemeLabel label) {
        return new Json()
                .put("theme", label.theme())
                .put("parent", label.parent())
                .put("confidence", label.confidence());
    }
}
