package org.minqing.corpus.intake;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Text of a part of a page as a reader sees it: blocks and line breaks become lines, white space is joined. */
final class PageText implements NodeVisitor {

    private static final Pattern BLANKS = Pattern.compile("[ \\t\\u00A0\\u3000\\r\\f]+");
    private static final Pattern LINES = Pattern.compile(" ?\\n[ \\n]*");

    private final StringBuilder text = new StringBuilder();

    private PageText() {}

    /** Lines without blanks around them and without empty ones between them. */
    static String of(Element element) {
        var visitor = new PageText();
        element.traverse(visitor);
        var joined = BLANKS.matcher(visitor.text).replaceAll(" ");
        return LINES.matcher(joined).replaceAll("\n").strip();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText().replace('\n', ' '));
        } else if (node instanceof Element element && (element.isBlock() || element.nameIs("br"))) {
            text.append('\n');
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock()) {
            text.append('\n');
        }
    }
}
