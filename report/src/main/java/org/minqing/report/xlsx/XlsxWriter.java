package org.minqing.report.xlsx;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.minqing.report.figures.Figure;
import org.minqing.report.files.CoreProperties;
import org.minqing.report.files.ReproducibleZip;
import org.minqing.report.model.Block;
import org.minqing.report.model.ReportModel;
import org.minqing.report.model.Run;
import org.minqing.report.model.Table;

/** Writes a model as a workbook, sheet after sheet, the evidence row by row. */
public final class XlsxWriter {

    /** Name of the sheet with every figure. */
    public static final String FIGURES = "数据";
    /** Name of the sheet with the submissions; it holds no figure. */
    public static final String EVIDENCE = "证据";

    /** Writes to {@code file}, which may exist. */
    public void write(ReportModel model, Path file) throws IOException {
        var raw = file.resolveSibling(file.getFileName() + ".raw");
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(raw));
                    var workbook = new Workbook(out, "Minqing", "1.0")) {
                workbook.setGlobalDefaultFont("宋体", 11);
                compose(model, workbook);
            }
            ReproducibleZip.rewrite(raw, file, model.asOf(), CoreProperties.of(model));
        } finally {
            Files.deleteIfExists(raw);
        }
    }

    private static void compose(ReportModel model, Workbook workbook) throws IOException {
        var names = new XlsxNames();
        var figures = model.byId();
        for (var part : XlsxSheets.of(model)) {
            var sheet = new XlsxSheet(page(workbook, part.name()), names, figures);
            sheet.title(part.title());
            boolean tables = part.blocks().stream().anyMatch(Table.class::isInstance);
            if (!tables) {
                sheet.widen();
            }
            for (var block : part.blocks()) {
                boolean first = block == part.blocks().getFirst();
                if (tables && first && block instanceof Block.Paragraph summary) {
                    sheet.summary(summary.runs());
                } else {
                    write(sheet, block);
                }
            }
            sheet.sheet().finish();
        }
        writeEvidence(model, sheet(workbook, EVIDENCE, names, figures));
        writeFigures(model, sheet(workbook, FIGURES, names, figures));
    }

    private static XlsxSheet sheet(Workbook workbook, String name, XlsxNames names, Map<String, Figure> figures) {
        return new XlsxSheet(page(workbook, name), names, figures);
    }

    private static Worksheet page(Workbook workbook, String name) {
        var page = workbook.newWorksheet(name);
        page.paperSize(PaperSize.A4_PAPER);
        page.fitToWidth((short) 1);
        page.fitToHeight((short) 0);
        return page;
    }

    private static void write(XlsxSheet sheet, Block block) {
        switch (block) {
            case Block.Heading heading -> sheet.paragraph(List.of(Run.words(heading.text())));
            case Block.Paragraph paragraph -> sheet.paragraph(paragraph.runs());
            case Block.Quotation quotation -> sheet.paragraph(List.of(Run.words(quotation.printed())));
            case Table table -> sheet.table(table);
            case Block.Chart chart -> {
                // Drawings are not for this format yet: the table below the chart holds the same figures.
            }
        }
    }

    private static void writeFigures(ReportModel model, XlsxSheet sheet) throws IOException {
        sheet.headings(FigureRows.COLUMNS);
        sheet.sheet().freezePane(0, 1);
        for (var figure : model.figures()) {
            sheet.record(FigureRows.of(figure));
        }
        sheet.sheet().setAutoFilter(0, 0, Math.max(1, sheet.row() - 1), FigureRows.COLUMNS.size() - 1);
    }

    private static void writeEvidence(ReportModel model, XlsxSheet sheet) throws IOException {
        sheet.headings(EvidenceRows.COLUMNS);
        sheet.sheet().freezePane(0, 1);
        var rows = new EvidenceRows(model.sources());
        for (var filed : model.sources().submissions()) {
            sheet.record(rows.of(filed));
            if (sheet.row() % 1000 == 0) {
                sheet.sheet().flush();
            }
        }
        sheet.sheet().setAutoFilter(0, 0, Math.max(1, sheet.row() - 1), EvidenceRows.COLUMNS.size() - 1);
        sheet.sheet().finish();
    }
}
