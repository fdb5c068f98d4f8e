package org.minqing.desk.command;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.minqing.corpus.intake.ColumnSettings;
import org.minqing.corpus.intake.FileReport;
import org.minqing.corpus.intake.SheetReport;
import org.minqing.corpus.intake.Warning;
import org.minqing.corpus.workspace.RejectionStore;
import org.minqing.desk.Console;
import org.minqing.desk.run.DryRun;
import org.minqing.desk.run.ReadingWords;
import org.minqing.pipeline.privacy.Masker;

/** For the person at the screen. */
final class DryRunText extends DryRunWords {

    private static final int MOST_LISTED = 20;
    private static final int LONGEST = 60;

    private final Console console;
    private final ReadingWords words;

    DryRunText(Console console, Masker masker) {
        this.console = console;
        this.words = new ReadingWords(masker);
    }

    @Override
    void tell(FileReport report, DryRun trial) {
        console.show(words.file(report) + "：可收 " + report.accepted() + " 件"
                + (report.news() == 0 ? "" : "，新闻 " + report.news() + " 条") + "，会退回 " + report.rejected() + " 件");
        report.sheets().forEach(this::columns);
        list(
                "  前 " + trial.first().size() + " 件会这样收录（已脱敏）：",
                trial.first(),
                trial.first().size(),
                this::row);
        list("  会退回：", trial.rejections(), report.rejected(), this::tell);
        list("  提醒：", trial.warnings(), report.warnings(), this::warning);
        suggest(report);
    }

    private void columns(SheetReport sheet) {
        console.show("  表" + words.place(sheet)
                + (sheet.hasHeadings() ? "" : "：找不到表头，看到的是：")
                + (sheet.title().isEmpty() ? "" : "，标题：" + cut(words.words(sheet.title())))
                + ReadingWords.passedOver(sheet));
        for (var column : sheet.columns()) {
            var meaning = !column.isKnown() ? "不认识，不用" : column.used() ? column.label() : column.label() + "，不收";
            console.show("    " + column.letters() + "  " + cut(words.words(column.heading()))
                    + (sheet.hasHeadings() ? " → " + meaning : ""));
        }
    }

    private void row(DryRun.Taken row) {
        var fields = row.fields().entrySet().stream()
                .map(field -> field.getKey() + "=" + cut(field.getValue().replaceAll("\\s+", " ")))
                .collect(Collectors.joining("  "));
        console.show("    第" + row.source().row() + "行  日期=" + row.date() + "  " + fields);
    }

    @Override
    void tell(RejectionStore.Kept rejection) {
        console.show("    " + rejection.message() + "（" + rejection.code() + "）"
                + (rejection.excerpt().isEmpty() ? "" : "，写的是：" + rejection.excerpt()));
    }

    private void warning(Warning warning) {
        var detail = words.words(warning.detail());
        console.show("    " + words.words(warning.message()) + "（" + warning.code() + "）"
                + (detail.isEmpty() ? "" : "：" + detail));
    }

    private <T> void list(String heading, List<T> items, int all, Consumer<T> tell) {
        if (items.isEmpty()) {
            return;
        }
        console.show(heading);
        items.stream().limit(MOST_LISTED).forEach(tell);
        if (all > MOST_LISTED && all > items.size() || items.size() > MOST_LISTED) {
            console.show("    ……共 " + all + " 处");
        }
    }

    private void suggest(FileReport report) {
        var lines = report.sheets().stream()
                .flatMap(sheet -> ColumnSettings.suggestions(report.file().name(), sheet).stream())
                .map(words::words)
                .distinct()
                .toList();
        if (!lines.isEmpty()) {
            console.show("  不认识的列，可把下面的行抄进工作区的 settings/" + ColumnSettings.FILE + "，改好最后一格：");
            lines.forEach(line -> console.show("    " + line));
        }
    }

    @Override
    void tell(Totals sums) {
        console.show("合计：文件 " + sums.files + " 个，可收 " + sums.accepted + " 件、新闻 " + sums.news + " 条，会退回 " + sums.rejected
                + " 件，提醒 " + sums.warnings + " 处。这是试读，什么也没有写入；与以前收过的是否重复，正式读入时才知道。");
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
