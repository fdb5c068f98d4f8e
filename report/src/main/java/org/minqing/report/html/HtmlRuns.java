package org.minqing.report.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.minqing.report.model.ReportModel;
import org.minqing.report.model.Run;

/** Writes words and figures; a figure leads to its row in the index where the report has one. */
final class HtmlRuns {

    /** Attribute that holds the tag of a figure. */
    static final String FIGURE = "data-figure";

    private final Map<String, String> anchors = new HashMap<>();

    HtmlRuns(ReportModel model) {
        if (model.annex("index").isPresent()) {
            for (int at = 0; at < model.figures().size(); at++) {
                anchors.put(model.figures().get(at).id(), "f" + (at + 1));
            }
        }
    }

    /** Id of the figure's row in the index, or empty. */
    String anchor(String figure) {
        return anchors.getOrDefault(figure, "");
    }

    void write(Element parent, List<Run> runs) {
        for (var run : runs) {
            if (run instanceof Run.Shown shown) {
                link(parent, shown).attr(FIGURE, shown.tag()).text(shown.text());
            } else {
                parent.appendText(run.text());
            }
        }
    }

    /** A property in the index itself needs no link to where it stands. */
    private Element link(Element parent, Run.Shown shown) {
        var anchor = anchor(shown.figure());
        return shown.tag().contains("#") || anchor.isEmpty()
                ? parent.appendElement("span")
                : parent.appendElement("a").attr("href", "#" + anchor);
    }
}
