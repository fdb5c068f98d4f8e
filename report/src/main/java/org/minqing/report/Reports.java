package org.minqing.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.minqing.report.compose.ReportComposer;
import org.minqing.report.compose.ReportRequest;
import org.minqing.report.compose.Sentences;
import org.minqing.report.docx.DocxWriter;
import org.minqing.report.figures.ReportException;
import org.minqing.report.files.AsideFile;
import org.minqing.report.html.HtmlWriter;
import org.minqing.report.json.JsonWriter;
import org.minqing.report.model.ReportModel;
import org.minqing.report.xlsx.XlsxWriter;

/**
 * Makes and writes reports. Immutable; one instance serves every thread.
 *
 * <pre>{@code
 * var reports = new Reports();
 * var model = reports.compose(request);
 * reports.write(model, Path.of("workspace/reports/2026Q1"), EnumSet.allOf(Format.class));
 * }</pre>
 */
public final class Reports {

    private final ReportComposer composer;

    public Reports() {
        this(Sentences.standard());
    }

    public Reports(Sentences sentences) {
        this.composer = new ReportComposer(sentences);
    }

    /**
     * @throws ReportException if a check of the report's own arithmetic fails
     */
    public ReportModel compose(ReportRequest request) {
        return composer.compose(request);
    }

    /**
     * Writes a report in each format, each aside and then moved into its place.
     *
     * @param folder is made where it is missing
     * @return the files in the order of {@link Format}
     * @throws ReportException if a file cannot be written
     */
    public List<Path> write(ReportModel model, Path folder, Set<Format> formats) {
        var files = new ArrayList<Path>();
        for (var format : formats.isEmpty() ? Set.<Format>of() : EnumSet.copyOf(formats)) {
            var file = folder.resolve(model.head().name() + "." + format.ending());
            try {
                Files.createDirectories(folder);
                AsideFile.write(file, aside -> write(model, format, aside));
            } catch (IOException e) {
                throw new ReportException("无法写入 " + file + "，请检查磁盘空间和权限，并关闭打开它的程序", e);
            }
            files.add(file);
        }
        return List.copyOf(files);
    }

    private static void write(ReportModel model, Format format, Path file) throws IOException {
        switch (format) {
            case DOCX -> new DocxWriter().write(model, file);
            case XLSX -> new XlsxWriter().write(model, file);
            case HTML -> new HtmlWriter().write(model, file);
            case JSON -> new JsonWriter().write(model, file);
        }
    }
}
