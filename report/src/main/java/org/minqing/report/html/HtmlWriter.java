package org.minqing.report.html;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.minqing.report.model.FigureIndex;
import org.minqing.report.model.ReportModel;
import org.minqing.report.model.Section;

/** Writes a model as one file of HTML. The page is built as a tree, so that no text of a source can become markup. */
public final class HtmlWriter {

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    /** Writes to {@code file}, which may exist; UTF-8. */
    public void write(ReportModel model, Path file) throws IOException {
        Files.writeString(file, page(model), StandardCharsets.UTF_8);
    }

    static String page(ReportModel model) throws IOException {
        var document = new Document("");
        document.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        document.appendChild(new DocumentType("html", "", ""));
        var html = document.appendElement("html").attr("lang", "zh-CN");
        writeMeta(html.appendElement("head"), model);
        var main = html.appendElement("body").appendElement("main");
        writeHead(main.appendElement("header"), model);
        var blocks = new HtmlBlocks(new HtmlRuns(model));
        writeSection(main.appendElement("section"), model.summary(), blocks);
        model.sections().forEach(section -> writeSection(main.appendElement("section"), section, blocks));
        for (int number = 1; number <= model.annexes().size(); number++) {
            writeAnnex(main, model, number, blocks);
        }
        return document.outerHtml() + "\n";
    }

    private static void writeMeta(Element head, ReportModel model) throws IOException {
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("http-equiv", "Content-Security-Policy").attr("content", POLICY);
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width");
        head.appendElement("title").text(model.head().title());
        head.appendElement("style").appendChild(new DataNode(css()));
    }

    private static String css() throws IOException {
        try (var in = HtmlWriter.class.getResourceAsStream("report.css")) {
            if (in == null) {
                throw new IllegalStateException("expected a resource report.css beside " + HtmlWriter.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void writeHead(Element header, ReportModel model) {
        var head = model.head();
        if (!head.marking().isEmpty()) {
            header.appendElement("div").addClass("marking").text(head.marking());
        }
        header.appendElement("div").addClass("masthead").text(head.masthead());
        header.appendElement("div").text(head.issue());
        var issuer = header.appendElement("div").addClass("issuer");
        issuer.appendElement("span").text(head.issuer());
        issuer.appendElement("span").text(head.date());
        header.appendElement("h1").text(head.title());
    }

    private static void writeSection(Element parent, Section section, HtmlBlocks blocks) {
        parent.attr("id", section.id());
        parent.appendElement("h2").text(section.heading());
        blocks.write(parent, section);
    }

    private static void writeAnnex(Element main, ReportModel model, int number, HtmlBlocks blocks) {
        var annex = model.annexes().get(number - 1);
        var parent = main.appendElement("section").addClass("annex").attr("id", "annex-" + annex.id());
        parent.appendElement("h2").text("附件" + number + "　" + annex.heading());
        blocks.write(parent, annex);
        if (annex.id().equals("index")) {
            blocks.writeIndex(parent, FigureIndex.all(model));
        }
    }
}
