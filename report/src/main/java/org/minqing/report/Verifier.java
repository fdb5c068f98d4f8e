package org.minqing.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.minqing.corpus.record.Quarter;
import org.minqing.report.compose.ReportRequest;
import org.minqing.report.figures.ReportException;
import org.minqing.report.model.ReportModel;
import org.minqing.report.verify.DocxOccurrences;
import org.minqing.report.verify.ExpectedOccurrences;
import org.minqing.report.verify.Failure;
import org.minqing.report.verify.HtmlOccurrences;
import org.minqing.report.verify.JsonOccurrences;
import org.minqing.report.verify.Occurrence;
import org.minqing.report.verify.OccurrenceComparison;
import org.minqing.report.verify.OccurrenceReader;
import org.minqing.report.verify.XlsxOccurrences;

/**
 * Reads a written report back and recounts it. The figures and their definitions are made anew by the code that writes reports;
 * nothing that stands in the file is believed. Immutable.
 *
 * <pre>{@code
 * var failures = new Verifier(new Reports()).verify(file, request.recounted(submissionsOfAllQuarters));
 * }</pre>
 */
public final class Verifier {

    private final Reports reports;

    public Verifier(Reports reports) {
        this.reports = reports;
    }

    /** The quarter that the figures of a file speak of; empty where it has none. */
    public Optional<Quarter> quarterOf(Path file) {
        return occurrences(file).stream()
                .map(occurrence -> occurrence.tag().split("/", 2)[0])
                .flatMap(quarter -> Quarter.parse(quarter).stream())
                .findFirst();
    }

    /**
     * @param recount a request whose counter counts from the submissions, see {@link ReportRequest#recounted}
     * @return the figures that do not hold; none where all do
     * @throws ReportException if the file cannot be read or is of no known format
     */
    public List<Failure> verify(Path file, ReportRequest recount) {
        var found = occurrences(file);
        var model = reports.compose(recount);
        return new OccurrenceComparison(model).compare(expected(format(file), model), found);
    }

    private static List<Occurrence> occurrences(Path file) {
        OccurrenceReader reader = switch (format(file)) {
            case DOCX -> new DocxOccurrences();
            case XLSX -> new XlsxOccurrences();
            case HTML -> new HtmlOccurrences();
            case JSON -> new JsonOccurrences();
        };
        try {
            return reader.read(file);
        } catch (IOException | RuntimeException e) {
            throw new ReportException("无法读取 " + file + "，文件可能不完整或已损坏，请重新输出报告", e);
        }
    }

    private static List<Occurrence> expected(Format format, ReportModel model) {
        return switch (format) {
            case DOCX -> ExpectedOccurrences.ofDocx(model);
            case XLSX -> ExpectedOccurrences.ofXlsx(model);
            case HTML -> ExpectedOccurrences.ofHtml(model);
            case JSON -> ExpectedOccurrences.ofJson(model);
        };
    }

    private static Format format(Path file) {
        var name = String.valueOf(file.getFileName());
        return Format.ofEnding(name.substring(name.lastIndexOf('.') + 1))
                .orElseThrow(() -> new ReportException(name + " 不是本系统的报告格式，请用 docx、xlsx、html 或 json 文件"));
    }
}
