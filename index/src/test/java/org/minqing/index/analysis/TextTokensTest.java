package org.minqing.index.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;
import org.minqing.corpus.record.SegmentedText;

class TextTokensTest {

    private static final long SEED = 20260331;
    private static final int TEXTS = 3_000;

    private record Token(String term, int increment, int start, int end) {}

    @Test
    void theCharactersAtTheOffsetsOfEveryUnitAreTheUnit() {
        var texts = new RandomText(new SplittableRandom(SEED));
        var tokens = new TextTokens();
        int seen = 0;
        for (int round = 0; round < TEXTS; round++) {
            var text = texts.text();
            seen += requireTrueOffsets(text, drain(tokens.units(text), text), "seed " + SEED + ", round " + round);
        }
        assertTrue(seen > TEXTS, "expected many units, was " + seen);
    }

    @Test
    void theCharactersAtTheOffsetsOfEveryWordAndPartAreTheWordOrPart() {
        var texts = new RandomText(new SplittableRandom(SEED));
        var tokens = new TextTokens();
        int seen = 0;
        for (int round = 0; round < TEXTS; round++) {
            var text = texts.cut(texts.text());
            var drained = drain(tokens.words(text), text.text());
            seen += requireTrueOffsets(text.text(), drained, "seed " + SEED + ", round " + round);
        }
        assertTrue(seen > TEXTS, "expected many words, was " + seen);
    }

    @Test
    void unitsAreTheSameHoweverTheTextIsCutAndCoverAllThatIsSearchable() {
        var texts = new RandomText(new SplittableRandom(SEED));
        for (int round = 0; round < TEXTS; round++) {
            var text = texts.text();
            long expected = text.codePoints()
                    .map(Folding::fold)
                    .filter(c -> CharacterKind.of(c).isSearchable())
                    .count();
            long covered = Units.of(text).list().stream()
                    .mapToLong(unit -> unit.term().codePoints().count())
                    .sum();
            assertEquals(expected, covered, "seed " + SEED + ", round " + round);
        }
    }

    @Test
    void aLongWordComesWithItsPairsAtTheSamePosition() {
        var text = new SegmentedText("建搅拌站，", new int[] {1, 4, 5});

        var tokens = drain(new TextTokens().words(text), text.text());

        assertEquals(
                List.of(
                        new Token("建", 1, 0, 1),
                        new Token("搅拌站", 1, 1, 4),
                        new Token("搅拌", 0, 1, 3),
                        new Token("拌站", 0, 2, 4)),
                tokens);
    }

    @Test
    void aTokenOfAnyLengthBecomesATermOfAtMost64Characters() {
        var text = "x".repeat(100_000);

        var word = drain(new TextTokens().words(new SegmentedText(text, new int[] {100_000})), text);
        var units = drain(new TextTokens().units(text), text);

        assertEquals(64, word.getFirst().term().length());
        assertEquals((100_000 + 63) / 64, units.size());
    }

    private static int requireTrueOffsets(String text, List<Token> tokens, String where) {
        int start = 0;
        for (var token : tokens) {
            assertTrue(token.start() >= start && token.end() > token.start(), where);
            assertEquals(token.term(), visible(text.substring(token.start(), token.end())), where);
            start = token.increment() == 0 ? start : token.start();
        }
        return tokens.size();
    }

    /** Folded, without white space and ignored characters, up to the longest term. */
    private static String visible(String text) {
        return Folding.fold(text)
                .codePoints()
                .filter(c -> CharacterKind.of(c) != CharacterKind.SPACE && CharacterKind.of(c) != CharacterKind.IGNORED)
                .limit(UnitCursor.LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static List<Token> drain(TextTokens stream, String text) {
        var term = stream.getAttribute(CharTermAttribute.class);
        var offset = stream.getAttribute(OffsetAttribute.class);
        var position = stream.getAttribute(PositionIncrementAttribute.class);
        var tokens = new ArrayList<Token>();
        stream.reset();
        while (stream.incrementToken()) {
            tokens.add(new Token(
                    term.toString(), position.getPositionIncrement(), offset.startOffset(), offset.endOffset()));
        }
        stream.end();
        assertEquals(text.length(), offset.endOffset());
        return tokens;
    }
}
