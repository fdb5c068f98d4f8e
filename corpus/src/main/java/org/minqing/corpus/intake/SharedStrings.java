package org.minqing.corpus.intake;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Collects a workbook's table of shared texts; rich text is joined, phonetic guides are left out. */
final class SharedStrings extends DefaultHandler {

    /** Longer texts are cut: their row is refused as too long anyway. */
    private static final int LONGEST = 1 << 20;

    private final PackedTexts strings = new PackedTexts();
    private final StringBuilder text = new StringBuilder();
    private int phonetic;
    private boolean collecting;

    PackedTexts strings() {
        return strings;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "si" -> text.setLength(0);
            case "rPh" -> phonetic++;
            case "t" -> collecting = phonetic == 0;
            default -> collecting = false;
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "si" -> strings.add(text.toString());
            case "rPh" -> phonetic--;
            default -> collecting = false;
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (collecting && text.length() <= LONGEST) {
            text.append(characters, start, length);
        }
    }
}
