package org.minqing.corpus.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.minqing.corpus.intake.TextDocument.Paragraph;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads {@code word/document.xml}: paragraphs with the text boxes that hang on them, and tables. A text box that is told twice, for
 * new and old programs, is read once; tracked changes are read as if accepted.
 */
final class WordHandler extends DefaultHandler {

    /** Deletions, the second telling for old programs, how things were before a change, readings above characters. */
    private static final Set<String> SKIPPED = Set.of(
            "del",
            "moveFrom",
            "Fallback",
            "delText",
            "rt",
            "rPrChange",
            "pPrChange",
            "trPrChange",
            "tcPrChange",
            "tblPrChange",
            "sectPrChange");

    private static final Pattern REACHING_OUT =
            Pattern.compile("\\s*(?:DDE|DDEAUTO|LINK|INCLUDETEXT|INCLUDEPICTURE)\\s.*", Pattern.DOTALL);

    private final TextCleaning cleaning;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final WordTables tables = new WordTables();
    private final Set<String> active = new TreeSet<>();
    private final Set<String> leftOut = new TreeSet<>();
    private final Deque<WordParagraph> open = new ArrayDeque<>();
    private final StringBuilder fieldCode = new StringBuilder();
    private WordParagraph carried = new WordParagraph();
    private int skipped;
    private int boxes;
    private int count;
    private boolean inParagraphProperties;
    private boolean inRowProperties;
    private boolean hidden;
    private boolean inText;
    private boolean inFieldCode;
    private boolean inDeletedText;

    WordHandler(TextCleaning cleaning) {
        this.cleaning = cleaning;
    }

    TextDocument document() {
        return new TextDocument(paragraphs, tables.tables(), active, leftOut);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        inDeletedText = name.equals("delText");
        if (skipped == 0 && name.equals("del") && (inParagraphProperties || inRowProperties)) {
            startDeletedMark();
        }
        if (SKIPPED.contains(name)) {
            skipped++;
        }
        if (skipped == 0) {
            start(name, attributes);
        }
    }

    private void startDeletedMark() {
        leftOut.add("已删除的修订");
        if (inRowProperties) {
            tables.deleteRow();
        } else if (!open.isEmpty()) {
            open.peek().joinsNext = true;
        }
    }

    private void start(String name, Attributes attributes) {
        switch (name) {
            case "p" -> {
                open.push(boxes == 0 ? carried : new WordParagraph());
                carried = new WordParagraph();
            }
            case "pPr" -> inParagraphProperties = true;
            case "trPr" -> inRowProperties = true;
            case "numId" -> listed(!"0".equals(value(attributes)));
            case "r" -> hidden = false;
            case "vanish" -> hidden = !inParagraphProperties && isOn(attributes);
            case "t" -> inText = true;
            case "instrText" -> {
                inFieldCode = true;
                fieldCode.setLength(0);
            }
            case "tab" -> append(inParagraphProperties ? "" : "\t");
            case "br", "cr" -> append("\n");
            case "noBreakHyphen" -> append("-");
            case "txbxContent" -> boxes++;
            case "commentReference" -> leftOut.add("批注");
            case "footnoteReference", "endnoteReference" -> leftOut.add("脚注");
            case "altChunk" -> leftOut.add("嵌入的文档");
            default -> startTable(name, attributes);
        }
    }

    private void startTable(String name, Attributes attributes) {
        if (boxes == 0) {
            tables.start(name, value(attributes));
        }
    }

    private void listed(boolean numbered) {
        if (!open.isEmpty()) {
            open.peek().listed = numbered;
        }
    }

    private static boolean isOn(Attributes attributes) {
        return !Set.of("0", "false", "off").contains(value(attributes));
    }

    private static String value(Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals("val")) {
                return attributes.getValue(i);
            }
        }
        return "";
    }

    private void append(String text) {
        if (hidden && !text.isBlank()) {
            leftOut.add("隐藏文字");
        }
        if (!hidden && !open.isEmpty()) {
            open.peek().text.append(text);
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        var text = new String(characters, start, length);
        if (skipped > 0) {
            if (inDeletedText && !text.isBlank()) {
                leftOut.add("已删除的修订");
            }
        } else if (inText) {
            append(text);
        } else if (inFieldCode) {
            fieldCode.append(text);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        inDeletedText = false;
        if (SKIPPED.contains(name)) {
            skipped--;
        } else if (skipped == 0) {
            end(name);
        }
    }

    private void end(String name) {
        switch (name) {
            case "t" -> inText = false;
            case "instrText" -> {
                inFieldCode = false;
                if (REACHING_OUT.matcher(fieldCode).matches()) {
                    active.add("外部链接");
                }
            }
            case "pPr" -> inParagraphProperties = false;
            case "trPr" -> inRowProperties = false;
            case "txbxContent" -> boxes--;
            case "p" -> endParagraph(open.pop());
            default -> {
                if (boxes == 0) {
                    tables.end(name);
                }
            }
        }
    }

    private void endParagraph(WordParagraph paragraph) {
        hidden = false;
        if (boxes > 0 && !open.isEmpty()) {
            open.peek().boxed.add(cleaning.clean(paragraph.text.toString()).strip());
            return;
        }
        if (paragraph.joinsNext) {
            paragraph.joinsNext = false;
            carried = paragraph;
            count += tables.isOutside() ? 1 : 0;
            return;
        }
        var clean = cleaning.clean(paragraph.text.toString()).strip();
        paragraph.boxed.removeIf(String::isEmpty);
        if (tables.isOutside()) {
            paragraphs.add(new Paragraph(++count, paragraph.listed, clean));
            paragraph.boxed.forEach(text -> paragraphs.add(new Paragraph(count, false, text)));
        } else {
            tables.append(clean);
            paragraph.boxed.forEach(tables::append);
        }
    }

    /** A paragraph that is being read. */
    private static final class WordParagraph {
        private final StringBuilder text = new StringBuilder();
        private final List<String> boxed = new ArrayList<>();
        private boolean listed;
        private boolean joinsNext;
    }
}
