package org.minqing.report.html;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.minqing.report.model.Block;
import org.minqing.report.model.Run;
import org.minqing.report.model.Section;
import org.minqing.report.model.Table;

/** Writes the blocks of a section. */
final class HtmlBlocks {

    private final HtmlRuns runs;

    HtmlBlocks(HtmlRuns runs) {
        this.runs = runs;
    }

    void write(Element parent, Section section) {
        for (var block : section.blocks()) {
            switch (block) {
                case Block.Heading heading ->
                    parent.appendElement("h" + (heading.level() + 1)).text(heading.text());
                case Block.Paragraph paragraph -> runs.write(parent.appendElement("p"), paragraph.runs());
                case Block.Quotation quotation ->
                    parent.appendElement("blockquote").text(quotation.printed());
                case Block.Chart chart -> new SvgBars(runs).write(parent.appendElement("figure"), chart);
                case Table table -> {
                    writeTable(parent, table);
                    if (!table.note().isEmpty()) {
                        parent.appendElement("p").addClass("note").text("注：" + table.note());
                    }
                }
            }
        }
    }

    /** The table of figures; each row can be jumped to. */
    void writeIndex(Element parent, Table table) {
        var rows = writeTable(parent, table).select("tbody > tr");
        for (int at = 0; at < rows.size(); at++) {
            var id = table.rows().get(at).cells().getFirst().text();
            rows.get(at).attr("id", runs.anchor(id));
        }
    }

    private Element writeTable(Element parent, Table table) {
        var element = parent.appendElement("table");
        if (!table.title().isEmpty()) {
            element.appendElement("caption").text(table.title());
        }
        var head = element.appendElement("thead").appendElement("tr");
        table.columns()
                .forEach(column -> head.appendElement("th").attr("scope", "col").text(column.heading()));
        var body = element.appendElement("tbody");
        for (var row : table.rows()) {
            var line = body.appendElement("tr").addClass(row.kind().name().toLowerCase(Locale.ROOT));
            for (int at = 0; at < row.cells().size(); at++) {
                var cell = line.appendElement("td");
                if (table.columns().get(at).numeric()) {
                    cell.addClass("number");
                }
                runs.write(cell, row.cells().get(at).runs());
            }
        }
        return element;
    }

    /** Bars of a chart as SVG. */
    private record SvgBars(HtmlRuns runs) {

        private static final int WIDTH = 700;
        private static final int ROW = 26;
        private static final int LABEL = 190;
        private static final int LONGEST = 420;

        void write(Element figure, Block.Chart chart) {
            int height = chart.bars().size() * ROW;
            var svg = figure.appendElement("svg", SVG)
                    .attr("viewBox", "0 0 " + WIDTH + " " + height)
                    .attr("role", "img")
                    .attr("aria-label", chart.caption());
            long most = chart.bars().stream().mapToLong(Block.Bar::length).max().orElse(0);
            for (int at = 0; at < chart.bars().size(); at++) {
                writeBar(svg, chart.bars().get(at), at * ROW, most);
            }
            figure.appendElement("figcaption").text(chart.caption());
        }

        private void writeBar(Element svg, Block.Bar bar, int top, long most) {
            long length = most == 0 ? 0 : bar.length() * LONGEST / most;
            text(svg, LABEL - 8, top, bar.label()).attr("text-anchor", "end");
            svg.appendElement("rect", SVG)
                    .attr("x", Integer.toString(LABEL))
                    .attr("y", Integer.toString(top + 4))
                    .attr("width", Long.toString(length))
                    .attr("height", Integer.toString(ROW - 8));
            text(svg, LABEL + length + 8, top, bar.value().text())
                    .attr(HtmlRuns.FIGURE, bar.value().tag());
        }

        private static Element text(Element svg, long x, int top, String words) {
            return svg.appendElement("text", SVG)
                    .attr("x", Long.toString(x))
                    .attr("y", Integer.toString(top + ROW - 9))
                    .text(Run.words(words).text());
        }
    }

    private static final String SVG = "http://www.w3.org/2000/svg";
}
