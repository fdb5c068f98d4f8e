package org.minqing.desk.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;
import org.minqing.corpus.record.Filter;
import org.minqing.corpus.record.Quarter;
import org.minqing.desk.CommandException;
import org.minqing.desk.ExitCode;
import org.minqing.desk.Json;
import org.minqing.desk.Office;
import org.minqing.index.SearchHit;
import org.minqing.index.SearchIndex;
import org.minqing.index.SearchPage;
import org.minqing.index.SearchRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = "检索诉求（加 --news 检索新闻）。几个词之间是“都要有”；“-词”是不要有；引号是原样；可以写 街道:新阳 主题:停车秩序 2026Q1。",
        footer = {
            "",
            "例：",
            "  minqing search 停车 收费",
            "  minqing search '\"占道经营\" -共享单车 街道:新阳'",
            "  minqing search 搅拌站 --quarter 2026Q1 --json --limit 50",
            "  minqing search 电梯 --theme T06 --csv 电梯.csv"
        })
final class SearchCommand implements Callable<Integer> {

    private static final CSVFormat CSV = CSVFormat.EXCEL;

    private final Root root;

    @Parameters(arity = "0..*", paramLabel = "QUERY", description = "要找的词；空着就是全部。")
    private List<String> words = List.of();

    @Option(names = "--theme", paramLabel = "ID", description = "主题编号或名称，可以写几个（任一即可）。")
    private List<String> themes = List.of();

    @Option(names = "--street", paramLabel = "NAME", description = "街道。")
    private @Nullable String street;

    @Option(names = "--quarter", paramLabel = "Q", description = "季度，如 2026Q1。")
    private @Nullable Quarter quarter;

    @Option(names = "--kind", paramLabel = "K", description = "咨询、求助、投诉、举报、建议、感谢、其他。")
    private @Nullable String kind;

    @Option(names = "--from", paramLabel = "D", description = "从这一天起。")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "D", description = "到这一天止。")
    private @Nullable LocalDate to;

    @Option(names = "--news", description = "检索新闻。")
    private boolean news;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "20", description = "最多显示几条，默认 20。")
    private int limit = 20;

    @Option(names = "--explain", description = "说明词是怎么切的、得分是怎么来的。")
    private boolean explain;

    @Option(names = "--json", description = "每条一行 JSON。")
    private boolean json;

    @Option(names = "--csv", paramLabel = "FILE", description = "写成 csv 文件（Excel 可直接打开）。")
    private @Nullable Path csv;

    @Option(names = "--batch", paramLabel = "FILE|-", description = "从文件或标准输入逐行读检索词，结果为 JSON。")
    private @Nullable String batch;

    SearchCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() throws IOException {
        if (limit < 0) {
            throw new CommandException("--limit 不能小于 0");
        }
        try (var office = root.openExisting();
                var index = office.index()) {
            for (var query : queries()) {
                var page = index.search(request(query, office));
                if (csv != null) {
                    writeCsv(csv, page);
                } else if (json || batch != null) {
                    page.hits()
                            .forEach(hit ->
                                    root.console().result(json(query, hit).toString()));
                } else {
                    show(page, office, index);
                }
            }
            return ExitCode.DONE;
        }
    }

    private List<String> queries() throws IOException {
        if (batch == null) {
            return List.of(String.join(" ", words));
        }
        var text = batch.equals("-")
                ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8)
                : Files.readString(Path.of(batch), StandardCharsets.UTF_8);
        return text.lines().filter(line -> !line.isBlank()).toList();
    }

    private SearchRequest request(String query, Office office) {
        var parts = new ArrayList<String>();
        if (!query.isBlank()) {
            parts.add(query);
        }
        if (!themes.isEmpty()) {
            var any = themes.stream()
                    .map(theme -> "主题:" + quoted(themeId(theme, office)))
                    .toList();
            parts.add(any.size() == 1 ? any.getFirst() : "(" + String.join(" OR ", any) + ")");
        }
        if (street != null) {
            parts.add("街道:" + quoted(street));
        }
        if (kind != null) {
            parts.add("类型:" + quoted(kind));
        }
        if (quarter != null) {
            parts.add("季度:" + quarter);
        }
        return new SearchRequest(
                String.join(" ", parts), Filter.ALL, from, to, limit, news, explain, SearchRequest.Sort.RELEVANCE);
    }

    private static String themeId(String theme, Office office) {
        if (theme.equals("待审")) {
            return theme;
        }
        return office.taxonomy()
                .named(theme)
                .orElseThrow(() -> new CommandException(
                        "没有主题“" + theme + "”，可以用编号（如 T01）或名称（如 停车秩序）；minqing taxonomy check 可查看主题"))
                .id();
    }

    private static String quoted(String value) {
        return value.chars().allMatch(Character::isLetterOrDigit) ? value : "\"" + value.replace("\"", "") + "\"";
    }

    private void show(SearchPage page, Office office, SearchIndex index) {
        root.console().show("共 " + page.total() + " 条" + (explain ? "；理解为：" + page.understood() : ""));
        for (var hit : page.hits()) {
            root.console()
                    .show(hit.date() + "  " + (hit.sourceId().isEmpty() ? hit.id() : hit.sourceId()) + "  "
                            + office.taxonomy().nameOf(hit.theme()) + "  " + hit.street() + "  " + hit.title());
            root.console().show("    " + marked(hit));
            if (hit.explanation() != null) {
                root.console().show("    " + hit.explanation().strip().replace("\n", "\n    "));
            }
        }
        if (page.total() == 0 && index.submissions(Filter.ALL) == 0) {
            root.console().say("工作区里还没有诉求，请先执行 minqing run");
        }
    }

    /** The snippet with what was found in brackets. */
    private static String marked(SearchHit hit) {
        var marked = new StringBuilder();
        int from = 0;
        for (var highlight : hit.highlights()) {
            marked.append(hit.snippet(), from, highlight.start())
                    .append('【')
                    .append(hit.snippet(), highlight.start(), highlight.end())
                    .append('】');
            from = highlight.end();
        }
        return marked.append(hit.snippet().substring(from)).toString().replace('\n', ' ');
    }

    private static Json json(String query, SearchHit hit) {
        var highlights = hit.highlights().stream()
                .map(one -> new Json()
                        .put("start", one.start())
                        .put("end", one.end())
                        .fields())
                .toList();
        var json = new Json()
                .put("query", query)
                .put("id", hit.id())
                .put("source_id", hit.sourceId())
                .put("score", hit.score())
                .put("title", hit.title())
                .put("snippet", hit.snippet())
                .put("highlights", highlights)
                .put("theme", hit.theme())
                .put("street", hit.street())
                .put("date", hit.date().toString())
                .put("channel", hit.channel());
        return hit.explanation() == null ? json : json.put("explanation", hit.explanation());
    }

    private static void writeCsv(Path file, SearchPage page) throws IOException {
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                var printer = CSV.print(out.append('\uFEFF'))) {
            printer.printRecord("编号", "日期", "主题", "街道", "渠道", "标题", "摘录");
            for (var hit : page.hits()) {
                printer.printRecord(
                        SafeCell.of(hit.sourceId().isEmpty() ? hit.id() : hit.sourceId()),
                        hit.date(),
                        SafeCell.of(hit.theme()),
                        SafeCell.of(hit.street()),
                        SafeCell.of(hit.channel()),
                        SafeCell.of(hit.title()),
                        SafeCell.of(hit.snippet()));
            }
        }
    }
}
