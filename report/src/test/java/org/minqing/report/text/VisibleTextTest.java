package org.minqing.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class VisibleTextTest {

    @Test
    void charactersThatReorderTextAreShownAsMarks() {
        assertEquals("abc[U+202E]def", VisibleText.line("abc\u202Edef"));
        assertEquals("[U+2066]x[U+2069]", VisibleText.line("\u2066x\u2069"));
    }

    @Test
    void charactersThatBreakFilesAreDroppedAndHalvesReplaced() {
        assertEquals("ab", VisibleText.line("a\u0000\u0007\u001Bb\uFFFF"));
        assertEquals("a\uFFFDb", VisibleText.line("a\uD800b"));
    }

    @Test
    void rareCharactersEmojiAndLineFeedsStay() {
        var text = "囷瑶村、新垵村 𠮷 👨‍👩‍👧\n第二行";

        assertEquals(text, VisibleText.block(text));
        assertTrue(VisibleText.isLine("囷瑶村"));
        assertFalse(VisibleText.isLine(text));
    }

    @Test
    void marksDoNotPileUp() {
        assertEquals("a" + "\u0301".repeat(4) + "b", VisibleText.line("a" + "\u0301".repeat(10_000) + "b"));
    }

    @Test
    void aBeginningDoesNotCutACharacterOrAMask() {
        assertEquals("一二", VisibleText.beginning("一二𠮷三", 3));
        assertEquals("电话", VisibleText.beginning("电话[手机1]请回", 5));
        assertEquals("电话[手机1]", VisibleText.beginning("电话[手机1]请回", 7));
    }
}
