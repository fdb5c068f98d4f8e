package org.minqing.desk.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.minqing.corpus.record.Correction;
import org.minqing.corpus.record.FiledSubmission;
import org.minqing.desk.CommandException;
import org.minqing.desk.ExitCode;
import org.minqing.desk.Office;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "correct",
        mixinStandardHelpOptions = true,
        description = "改正一件诉求的主题，或者撤销上一次改正。改正记在台账里，以后各季度都照此办。",
        footer = {
            "",
            "例：",
            "  minqing correct 12345热线-HC2601040546 --theme T0104",
            "  minqing correct 12345热线-HC2601040546 --undo"
        })
final class CorrectCommand implements Callable<Integer> {

    /** Either a theme or undo. */
    static final class Deed {
        @Option(names = "--theme", required = true, paramLabel = "ID", description = "正确的主题：编号或名称。")
        private @Nullable String theme;

        @Option(names = "--undo", required = true, description = "撤销上一次改正。")
        private boolean undo;
    }

    private final Root root;

    @Parameters(paramLabel = "ID", description = "诉求的编号（minqing search --json 的 id），或来源编号。")
    private String id = "";

    @ArgGroup(multiplicity = "1")
    private Deed deed = new Deed();

    CorrectCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() throws IOException {
        try (var office = root.openExisting();
                var held = office.workspace().hold("correct")) {
            var filed = office.find(id);
            if (deed.undo) {
                if (office.ledger().undo(filed.id(), Root.user(), Root.now()).isEmpty()) {
                    throw new CommandException(id + " 没有可以撤销的改正");
                }
            } else {
                correct(office, filed);
            }
            var now = office.find(id);
            try (var index = office.index()) {
                index.update(now);
            }
            var theme = now.themed().themes().primary().theme();
            root.console()
                    .show(id + " 的主题现在是 " + theme + " " + office.taxonomy().nameOf(theme)
                            + (now.themed().themes().review() ? "（待审）" : ""));
            return ExitCode.DONE;
        }
    }

    private void correct(Office office, FiledSubmission filed) {
        var wanted = deed.theme == null ? "" : deed.theme;
        var theme = office.taxonomy()
                .named(wanted)
                .orElseThrow(() -> new CommandException("没有主题“" + wanted + "”，可以用编号（如 T0104）或名称"));
        var before = filed.themed().themes();
        office.ledger()
                .correct(new Correction(
                        filed.id(),
                        theme.id(),
                        before.review() ? "待审" : before.primary().theme(),
                        Root.user(),
                        Root.now()));
    }
}
