package org.minqing.index.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.minqing.corpus.record.SegmentedText;

/** Lucene's view of the terms of one text after another; not thread-safe. */
public final class TextTokens extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final UnitCursor units = new UnitCursor();
    private final WordCursor words = new WordCursor();
    private TokenCursor cursor = units;
    private int textLength;

    /** The units of a text: characters and runs, one a position. */
    public TextTokens units(String text) {
        cursor = units.over(text);
        textLength = text.length();
        return this;
    }

    /** The words of a text that is already cut, with the parts of long ones. */
    public TextTokens words(SegmentedText text) {
        cursor = words.over(text);
        textLength = text.text().length();
        return this;
    }

    @Override
    public void reset() {
        cursor.rewind();
    }

    @Override
    public boolean incrementToken() {
        if (!cursor.next()) {
            return false;
        }
        clearAttributes();
        term.copyBuffer(cursor.buffer(), cursor.from(), cursor.length());
        offset.setOffset(cursor.start(), cursor.end());
        position.setPositionIncrement(cursor.increment());
        return true;
    }

    @Override
    public void end() {
        clearAttributes();
        position.setPositionIncrement(0);
        offset.setOffset(textLength, textLength);
    }
}
