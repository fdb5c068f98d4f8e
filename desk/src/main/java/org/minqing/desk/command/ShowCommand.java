package org.minqing.desk.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minqing.corpus.record.FiledSubmission;
import org.minqing.corpus.record.Handling;
import org.minqing.corpus.record.SourceRow;
import org.minqing.desk.ExitCode;
import org.minqing.desk.Json;
import org.minqing.desk.Office;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "打开一件诉求：脱敏后的全文、出处、主题、事项，以及历次导入记下的办理情况。",
        footer = {"", "例：", "  minqing show HC2601040546", "  minqing show 12345热线-HC2601040546 --json"})
final class ShowCommand implements Callable<Integer> {

    private final Root root;

    @Parameters(paramLabel = "ID", description = "诉求的编号（minqing search --json 的 id），或来源编号。")
    private String id = "";

    @Option(names = "--json", description = "输出一个 JSON 对象。")
    private boolean json;

    ShowCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        try (var office = root.openExisting()) {
            var filed = office.find(id);
            var handling = office.submissions().handling(filed.submission());
            if (json) {
                root.console().result(json(filed, handling).toString());
            } else {
                lines(office, filed, handling).forEach(root.console()::show);
            }
            return ExitCode.DONE;
        }
    }

    private static Json json(FiledSubmission filed, List<Handling> handling) {
        var one = filed.submission();
        var themes = filed.themed().themes();
        return new Json()
                .put("id", one.id())
                .put("source_id", one.number())
                .put("channel", one.channel())
                .put("date", one.receivedOn().toString())
                .put("title", one.title())
                .put("text", one.text())
                .put("kind", one.kind())
                .put("theme", themes.review() ? "" : themes.primary().theme())
                .put("review", themes.review())
                .put("matter", filed.matter())
                .put("standing", filed.standing().label())
                .put("source", json(one.source()))
                .put("events", handling.stream().map(ShowCommand::event).toList());
    }

    private static Map<String, ?> json(SourceRow source) {
        return new Json()
                .put("file", source.file())
                .put("sheet", source.sheet())
                .put("row", source.row())
                .fields();
    }

    private static Map<String, ?> event(Handling state) {
        return new Json()
                .put("status", state.status())
                .put("reply", state.reply())
                .put(
                        "replied",
                        state.repliedOn() == null ? "" : state.repliedOn().toString())
                .put("rating", state.rating())
                .put("likes", state.likes())
                .put("dislikes", state.dislikes())
                .put("source", json(state.source()))
                .fields();
    }

    private static List<String> lines(Office office, FiledSubmission filed, List<Handling> handling) {
        var one = filed.submission();
        var themes = filed.themed().themes();
        var lines = new ArrayList<String>();
        lines.add(one.receivedOn() + "  " + one.channel() + "  " + one.reference() + "  " + one.title());
        lines.add(one.text());
        lines.add("主题：" + office.taxonomy().nameOf(themes.primary().theme()) + (themes.review() ? "（待审）" : "") + "；事项："
                + filed.matter() + "；计数：" + filed.standing().label());
        lines.add("出处：" + place(one.source()) + "；编号：" + one.id());
        if (handling.isEmpty()) {
            lines.add("办理情况：来源没有记");
        }
        handling.forEach(state -> lines.add("办理情况：" + told(state) + "（" + place(state.source()) + "）"));
        return lines;
    }

    private static String told(Handling state) {
        return Stream.of(
                        state.repliedOn() == null ? "" : state.repliedOn().toString(),
                        state.status(),
                        state.reply(),
                        state.rating().isEmpty() ? "" : "评价：" + state.rating(),
                        state.likes() + state.dislikes() == 0 ? "" : "赞 " + state.likes() + "、踩 " + state.dislikes())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("，"));
    }

    private static String place(SourceRow source) {
        return source.file() + (source.sheet().isEmpty() ? "" : " [" + source.sheet() + "]") + " 第" + source.row()
                + "行";
    }
}
