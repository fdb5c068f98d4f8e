package org.minqing.report.docx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.minqing.report.files.CoreProperties;
import org.minqing.report.files.ReproducibleZip;
import org.minqing.report.model.Block;
import org.minqing.report.model.FigureIndex;
import org.minqing.report.model.ReportModel;
import org.minqing.report.model.Section;
import org.minqing.report.model.Table;

/** Writes a model as a Word document. */
public final class DocxWriter {

    /** Writes to {@code file}, which may exist. */
    public void write(ReportModel model, Path file) throws IOException {
        var raw = file.resolveSibling(file.getFileName() + ".raw");
        try {
            try (var document = new XWPFDocument();
                    var out = Files.newOutputStream(raw)) {
                compose(model, document);
                document.write(out);
            }
            ReproducibleZip.rewrite(raw, file, model.asOf(), CoreProperties.of(model));
        } finally {
            Files.deleteIfExists(raw);
        }
    }

    private static void compose(ReportModel model, XWPFDocument document) throws IOException {
        DocxStyles.apply(document);
        DocxPage.addFooters(document);
        var text = new DocxText(document.getDocument().getBody());
        writeHead(model, text);
        writeSection(model.summary(), text);
        model.sections().forEach(section -> writeSection(section, text));
        writeAnnexList(model, text);
        for (int number = 1; number <= model.annexes().size(); number++) {
            var annex = model.annexes().get(number - 1);
            text.paragraph("AnnexMark", "附件" + number);
            text.paragraph("Blank", "");
            text.paragraph("AnnexTitle", annex.heading());
            text.paragraph("Blank", "");
            writeBlocks(annex, text);
            if (annex.id().equals("index")) {
                text.index(FigureIndex.counted(model));
            }
        }
        DocxPage.setUp(document);
    }

    private static void writeHead(ReportModel model, DocxText text) {
        var head = model.head();
        if (!head.marking().isEmpty()) {
            text.paragraph("Marking", head.marking());
        }
        text.paragraph("Masthead", head.masthead());
        text.paragraph("Issue", head.issue());
        text.tabbed("Issuer", head.issuer(), head.date());
        text.paragraph("Blank", "");
        text.paragraph("Blank", "");
        text.paragraph("Title", head.title());
        text.paragraph("Blank", "");
    }

    private static void writeSection(Section section, DocxText text) {
        text.paragraph("Heading1", section.heading());
        writeBlocks(section, text);
    }

    private static void writeBlocks(Section section, DocxText text) {
        for (var block : section.blocks()) {
            switch (block) {
                case Block.Heading heading -> text.paragraph("Heading" + heading.level(), heading.text());
                case Block.Paragraph paragraph -> text.paragraph(style(section, paragraph), paragraph.runs());
                case Block.Quotation quotation -> text.paragraph("Body", quotation.printed());
                case Table table -> text.table(table, !table.title().equals(section.heading()));
                case Block.Chart chart -> {
                    // Drawings are not for this format yet: the table below the chart holds the same figures.
                }
            }
        }
    }

    /** The lists of references, which are long, stand in small letters. */
    private static String style(Section section, Block paragraph) {
        boolean first = section.blocks().indexOf(paragraph) == 0;
        return section.id().equals("index") && !first ? "References" : "Body";
    }

    /** 附件说明, below the text. */
    private static void writeAnnexList(ReportModel model, DocxText text) {
        text.paragraph("Blank", "");
        for (int number = 1; number <= model.annexes().size(); number++) {
            var name = number + "." + model.annexes().get(number - 1).heading();
            text.paragraph(number == 1 ? "AnnexFirst" : "AnnexList", number == 1 ? "附件：" + name : name);
        }
    }
}
