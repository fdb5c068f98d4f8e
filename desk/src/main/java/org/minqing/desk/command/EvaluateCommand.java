package org.minqing.desk.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.minqing.corpus.record.Themes;
import org.minqing.desk.CommandException;
import org.minqing.desk.ExitCode;
import org.minqing.desk.Json;
import org.minqing.desk.Office;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "用一份标注好的 csv 测量归类的好坏：主题、子主题的正确率，不必待审的比例和其中的正确率。",
        footer = {"", "例：", "  minqing evaluate 标注.csv --label primary --also also --text 留言主题,留言详情"})
final class EvaluateCommand implements Callable<Integer> {

    private final Root root;

    @Parameters(paramLabel = "FILE", description = "标注好的 csv。")
    private @Nullable Path file;

    @Option(names = "--label", required = true, paramLabel = "COL", description = "标注所在的列。")
    private String label = "";

    @Option(names = "--also", paramLabel = "COL", description = "也算对的标注所在的列，几个之间用 | 分开。")
    private String also = "";

    @Option(names = "--text", required = true, split = ",", paramLabel = "COL,COL", description = "正文所在的列。")
    private List<String> texts = List.of();

    @Option(names = "--level", paramLabel = "theme|subtheme", defaultValue = "subtheme", description = "列错例时按哪一级。")
    private String level = "subtheme";

    @Option(names = "--json", description = "输出一个 JSON。")
    private boolean json;

    EvaluateCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() throws IOException {
        if (file == null) {
            throw new CommandException("请写明文件");
        }
        try (var office = root.open()) {
            var counts = new Counts();
            var wrong = new ArrayList<String>();
            for (var row : LabelledFile.read(file, texts, label, also)) {
                var themes = office.classifier()
                        .classify(
                                office.segmenter().segment(row.title()),
                                office.segmenter().segment(row.text()),
                                "");
                var right = right(row);
                boolean hit = counts.add(office, themes, right);
                if (!hit && !level.equals("theme")) {
                    wrong.add(row.id() + "：应为 " + String.join("|", right) + "，判为 "
                            + themes.primary().theme());
                }
            }
            if (json) {
                root.console().result(counts.json().toString());
            } else {
                counts.lines().forEach(root.console()::show);
                root.console().show("判错 " + wrong.size() + " 行（前 20 行）：");
                wrong.stream().limit(20).forEach(root.console()::show);
            }
            return ExitCode.DONE;
        }
    }

    private static Set<String> right(LabelledRow row) {
        var right = new HashSet<String>();
        right.add(row.label().strip());
        for (var one : row.also().split("\\|", -1)) {
            if (!one.isBlank()) {
                right.add(one.strip());
            }
        }
        return right;
    }

    /** What was right of what was decided. */
    private static final class Counts {
        private int rows;
        private int themeRight;
        private int subthemeRight;
        private int decided;
        private int decidedRight;

        boolean add(Office office, Themes themes, Set<String> right) {
            rows++;
            var primary = themes.primary();
            boolean sub = right.contains(primary.theme());
            boolean top = right.stream()
                    .anyMatch(id -> office.taxonomy()
                            .find(id)
                            .map(theme -> theme.top().equals(primary.parent()))
                            .orElse(false));
            subthemeRight += sub ? 1 : 0;
            themeRight += top ? 1 : 0;
            if (!themes.review()) {
                decided++;
                decidedRight += top ? 1 : 0;
            }
            return sub;
        }

        Json json() {
            return new Json()
                    .put("rows", rows)
                    .put("theme_accuracy", share(themeRight, rows))
                    .put("subtheme_accuracy", share(subthemeRight, rows))
                    .put("decided", share(decided, rows))
                    .put("decided_theme_precision", share(decidedRight, decided));
        }

        List<String> lines() {
            return List.of(
                    String.format(Locale.ROOT, "共 %d 行", rows),
                    String.format(Locale.ROOT, "主题正确率 %.3f（%d）", share(themeRight, rows), themeRight),
                    String.format(Locale.ROOT, "子主题正确率 %.3f（%d）", share(subthemeRight, rows), subthemeRight),
                    String.format(
                            Locale.ROOT,
                            "不必待审 %.3f（%d），其中主题正确 %.3f",
                            share(decided, rows),
                            decided,
                            share(decidedRight, decided)));
        }

        private static double share(int part, int whole) {
            return whole == 0 ? 0 : (double) part / whole;
        }
    }
}
