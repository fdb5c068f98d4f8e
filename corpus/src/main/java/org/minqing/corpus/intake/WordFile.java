package org.minqing.corpus.intake;

import java.io.IOException;
import java.util.TreeSet;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a .docx. */
final class WordFile {

    private static final String DOCUMENT = "word/document.xml";

    private WordFile() {}

    /** @throws UnreadableFileException if the document is damaged or hostile */
    static TextDocument read(OfficeZip zip, TextCleaning cleaning) throws IOException, UnreadableFileException {
        var handler = new WordHandler(cleaning);
        zip.parse(DOCUMENT, handler);
        var document = handler.document();
        var active = new TreeSet<>(document.active());
        active.addAll(ActiveContent.labels(zip.names()));
        for (var name : zip.names()) {
            if (name.startsWith("word/_rels/") && name.endsWith(".rels")) {
                zip.parse(name, new OutsideTargets(active));
            }
        }
        return new TextDocument(document.paragraphs(), document.tables(), active, document.leftOut());
    }

    /** Finds what a program would fetch as it opens the document; links that a person must click are harmless. */
    private static final class OutsideTargets extends DefaultHandler {

        private final TreeSet<String> active;

        OutsideTargets(TreeSet<String> active) {
            this.active = active;
        }

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            if ("External".equals(attributes.getValue("TargetMode"))
                    && !String.valueOf(attributes.getValue("Type")).endsWith("/hyperlink")) {
                active.add("外部链接");
            }
        }
    }
}
