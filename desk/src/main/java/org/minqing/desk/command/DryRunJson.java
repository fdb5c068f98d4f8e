package org.minqing.desk.command;

import org.minqing.corpus.intake.ColumnSettings;
import org.minqing.corpus.intake.FileReport;
import org.minqing.corpus.intake.SheetReport;
import org.minqing.corpus.intake.Warning;
import org.minqing.corpus.workspace.RejectionStore;
import org.minqing.desk.Console;
import org.minqing.desk.Json;
import org.minqing.desk.run.DryRun;
import org.minqing.desk.run.ReadingWords;
import org.minqing.pipeline.privacy.Masker;

/** For programs: one object a line, each with its {@code type}. */
final class DryRunJson extends DryRunWords {

    private final Console console;
    private final ReadingWords words;

    DryRunJson(Console console, Masker masker) {
        this.console = console;
        this.words = new ReadingWords(masker);
    }

    @Override
    void tell(FileReport report, DryRun trial) {
        var name = words.places().of(report.file().shown(), report.file().hash());
        tell(of("file", name)
                .put("hash", report.file().hash())
                .put("format", report.format())
                .put("encoding", report.encoding())
                .put("read", report.read())
                .put("accepted", report.accepted())
                .put("rejected", report.rejected())
                .put("news", report.news())
                .put("warnings", report.warnings()));
        report.sheets().forEach(sheet -> tell(name, sheet));
        for (var row : trial.first()) {
            tell(of("row", name)
                    .put("sheet", row.source().sheet())
                    .put("row", row.source().row())
                    .put("date", row.date().toString())
                    .put("fields", row.fields()));
        }
        trial.rejections().forEach(this::tell);
        trial.warnings().forEach(warning -> tell(name, warning));
    }

    private void tell(String file, SheetReport sheet) {
        tell(of("sheet", file)
                .put("sheet", sheet.name())
                .put("title", words.words(sheet.title()))
                .put("firstHeading", sheet.firstHeading())
                .put("lastHeading", sheet.lastHeading())
                .put("news", sheet.news())
                .put(
                        "columns",
                        sheet.columns().stream()
                                .map(column -> column(column).fields())
                                .toList())
                .put("totals", sheet.totals())
                .put("notes", sheet.notes()));
        for (var line : ColumnSettings.suggestions(file, sheet)) {
            tell(of("suggestion", file).put("sheet", sheet.name()).put("line", words.words(line)));
        }
    }

    private Json column(SheetReport.Column column) {
        return new Json()
                .put("column", column.letters())
                .put("heading", words.words(column.heading()))
                .put("field", column.field())
                .put("label", column.label())
                .put("used", column.used());
    }

    private void tell(String file, Warning warning) {
        tell(of("warning", file)
                .put("sheet", warning.source().sheet())
                .put("row", warning.source().row())
                .put("column", words.words(warning.column()))
                .put("code", warning.code().name())
                .put("message", words.words(warning.message()))
                .put("detail", words.words(warning.detail())));
    }

    @Override
    void tell(RejectionStore.Kept rejection) {
        tell(of("rejection", rejection.file())
                .put("sheet", rejection.sheet())
                .put("row", rejection.row())
                .put("column", rejection.column())
                .put("code", rejection.code().name())
                .put("message", rejection.message())
                .put("excerpt", rejection.excerpt()));
    }

    @Override
    void tell(Totals sums) {
        tell(new Json()
                .put("type", "summary")
                .put("files", sums.files)
                .put("read", sums.accepted + sums.rejected)
                .put("accepted", sums.accepted)
                .put("rejected", sums.rejected)
                .put("news", sums.news)
                .put("warnings", sums.warnings));
    }

    private static Json of(String type, String file) {
        return new Json().put("type", type).put("file", file);
    }

    private void tell(Json object) {
        console.result(object.toString());
    }
}
