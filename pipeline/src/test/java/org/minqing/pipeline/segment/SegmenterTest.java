package org.minqing.pipeline.segment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.minqing.corpus.record.SegmentedText;
import org.minqing.pipeline.InventedTexts;

class SegmenterTest {

    private static final long SEED = 20260401;

    private static final List<String> LEXICON = List.of("囷瑶村", "沥青搅拌站", "石囷南路", "MAX健身房");

    private final Segmenter segmenter = new Segmenter(LEXICON);

    @Test
    void theTokensTileAnyText() {
        var random = new Random(SEED);
        for (int i = 0; i < 2000; i++) {
            var text = InventedTexts.text(random, random.nextInt(120));

            assertTiles(text, "seed " + SEED + ", text " + i);
        }
    }

    @Test
    void theTokensTileTextsLongerThanOnePieceForHanlp() {
        var random = new Random(SEED);
        for (int length : new int[] {9_999, 10_000, 10_001, 30_000}) {
            assertTiles(InventedTexts.text(random, length), "seed " + SEED + ", length " + length);
            assertTiles("囷".repeat(length), "one character " + length);
            assertTiles("𠮷".repeat(length), "pairs " + length);
            assertTiles("x" + "𠮷".repeat(length), "odd pairs " + length);
        }
    }

    @Test
    void anEmptyTextHasNoToken() {
        assertEquals(SegmentedText.EMPTY, segmenter.segment(""));
        assertEquals(0, segmenter.characters());
    }

    @Test
    void lineEndsAndBlanksAreTokensToo() {
        var tokens = tokens("路灯\r\n\r\n物业 \u3000 请修");

        assertEquals("路灯\r\n\r\n物业 \u3000 请修", String.join("", tokens));
        assertTrue(tokens.contains("路灯"), tokens::toString);
        assertTrue(tokens.contains("物业"), tokens::toString);
    }

    @Test
    void wordsOfTheLexiconStayWhole() {
        var tokens = tokens("囷瑶村的沥青搅拌站在石囷南路，旁边是ＭＡＸ健身房");

        assertTrue(tokens.containsAll(List.of("囷瑶村", "沥青搅拌站", "石囷南路", "ＭＡＸ健身房")), tokens::toString);
    }

    @Test
    void aSegmenterKnowsOnlyItsOwnLexicon() {
        assertTrue(tokens("囷瑶村").contains("囷瑶村"));

        var other = new Segmenter(List.of()).segment("囷瑶村");

        assertTrue(other.size() > 1, other::toString);
    }

    @Test
    void everyCharacterIsCountedOnce() {
        var texts = List.of("路灯不亮", "", "𠮷", "字".repeat(25_000));

        texts.forEach(segmenter::segment);

        assertEquals(texts.stream().mapToLong(String::length).sum(), segmenter.characters());
    }

    @Test
    void theSameTextIsCutInTheSameWayOnEveryThread() {
        var random = new Random(SEED);
        var texts = IntStream.range(0, 300)
                .mapToObj(i -> InventedTexts.text(random, 80))
                .toList();
        var alone = texts.stream().map(segmenter::segment).toList();

        var together = texts.parallelStream().map(segmenter::segment).toList();

        assertEquals(alone, together);
    }

    @Test
    void theCutsOfATextGiveItsTokensAgain() {
        var cut = segmenter.segment("囷瑶村" + "a".repeat(200) + "，请修。");

        var again = SegmentedText.ofCuts(cut.text(), cut.cuts());

        assertEquals(cut.text(), again.text());
        assertEquals(cut.token(0), again.token(0));
        assertEquals(cut.cuts(), again.cuts());
    }

    @Test
    void foldingKeepsTheLengthAndChangesOnlyLettersDigitsAndTheBlank() {
        assertEquals("A1z ，！（a1", Widths.fold("Ａ１ｚ\u3000，！（a1"));
        var random = new Random(SEED);
        for (int i = 0; i < 500; i++) {
            var text = InventedTexts.text(random, 60);
            assertEquals(text.length(), Widths.fold(text).length(), "seed " + SEED + ", text " + i);
        }
    }

    private void assertTiles(String text, String name) {
        long before = segmenter.characters();

        var segmented = segmenter.segment(text);

        assertEquals(text, segmented.text(), name);
        assertEquals(text.length(), segmenter.characters() - before, name);
        var ends = IntStream.range(0, segmented.size()).map(segmented::end).toArray();
        assertArrayEquals(IntStream.of(ends).distinct().sorted().toArray(), ends, name);
        assertEquals(text.length(), ends.length == 0 ? 0 : ends[ends.length - 1], name);
        for (int end : ends) {
            boolean insidePair =
                    end < text.length() && Character.isSurrogatePair(text.charAt(end - 1), text.charAt(end));
            assertEquals(false, insidePair, name + ": a token ends inside a surrogate pair at " + end);
        }
    }

    private List<String> tokens(String text) {
        var segmented = segmenter.segment(text);
        var tokens = new ArrayList<String>();
        for (int token = 0; token < segmented.size(); token++) {
            tokens.add(segmented.token(token));
        }
        return tokens;
    }
}
