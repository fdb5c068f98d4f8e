package org.minqing.desk.run;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.minqing.corpus.intake.FileReport;
import org.minqing.corpus.intake.SheetReport;
import org.minqing.pipeline.privacy.Masker;

/** Says how a file was read: format, encoding, and what its columns were taken for. Names of files and headings are masked: they may be data. */
public record ReadingWords(Masker masker, PlaceNames places) {

    public ReadingWords(Masker masker) {
        this(masker, new PlaceNames(masker));
    }

    /** One line a table; one for another text, whose encoding is worth a word; none for the rest. */
    public List<String> lines(FileReport report) {
        var lines = new ArrayList<String>();
        for (var sheet : report.sheets()) {
            if (sheet.hasHeadings()) {
                lines.add("读取：" + file(report) + place(sheet) + "：" + mapping(sheet) + unknown(sheet)
                        + passedOver(sheet));
            }
        }
        if (lines.isEmpty() && !report.encoding().isEmpty()) {
            lines.add("读取：" + file(report));
        }
        return lines;
    }

    /** Name, format and encoding of a file. */
    public String file(FileReport report) {
        var how = report.format() + (report.encoding().isEmpty() ? "" : "，" + report.encoding());
        return places.of(report.file().shown(), report.file().hash()) + (how.isEmpty() ? "" : "（" + how + "）");
    }

    /** Sheet and rows of its headings, and whether it holds news. */
    public String place(SheetReport sheet) {
        var rows = sheet.firstHeading() == sheet.lastHeading()
                ? "" + sheet.lastHeading()
                : sheet.firstHeading() + "至" + sheet.lastHeading();
        return (sheet.name().isEmpty() ? "" : " [" + places.of(sheet.name(), "") + "]")
                + (sheet.lastHeading() == 0 ? "" : " 第" + rows + "行是表头")
                + (sheet.news() ? "，按新闻读取" : "");
    }

    private String mapping(SheetReport sheet) {
        return sheet.columns().stream()
                .filter(SheetReport.Column::used)
                .map(column -> words(column.heading()) + "→" + column.label())
                .collect(Collectors.joining("、"));
    }

    private String unknown(SheetReport sheet) {
        var unknown = sheet.columns().stream()
                .filter(column -> !column.isKnown())
                .map(column -> words(column.heading()))
                .collect(Collectors.joining("、"));
        return unknown.isEmpty() ? "" : "；不认识：" + unknown;
    }

    /** Rows that are no data, in words, or empty. */
    public static String passedOver(SheetReport sheet) {
        return (sheet.totals() == 0 ? "" : "；合计行 " + sheet.totals() + " 行未收")
                + (sheet.notes() == 0 ? "" : "；说明行和重复的表头 " + sheet.notes() + " 行未收");
    }

    /** Masked, on one line. */
    public String words(String raw) {
        return masker.mask(raw, List.of()).text().replaceAll("\\s+", " ");
    }
}
