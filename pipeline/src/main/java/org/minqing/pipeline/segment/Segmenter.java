package org.minqing.pipeline.segment;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import java.util.Arrays;
import java.util.Collection;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import org.minqing.corpus.record.SegmentedText;

/**
 * Cuts a text into words by HanLP's Viterbi model with our own lexicon. Names, places and parts of speech are not recognised
 * here: they cost twice the time and glue words (see docs/decisions/003). Safe for use by several threads.
 */
public final class Segmenter {

    /** Changes when the same text may be cut in another way by the same lexicon. */
    public static final String VERSION = "hanlp-1.8.6-viterbi-1";

    /** HanLP's cost in one call grows faster than the text; longer texts are given to it in pieces of this many characters. */
    static final int PIECE = 10_000;

    /** Frequency that makes HanLP prefer a lexicon entry to its parts. */
    private static final int LEXICON_FREQUENCY = 1000;

    private final Segment segment;
    private final LongAdder characters = new LongAdder();

    /**
     * @param lexicon words that must stay whole: names of the gazetteer, keywords of the taxonomy, the office's own words
     */
    public Segmenter(Collection<String> lexicon) {
        segment = new ViterbiSegment()
                .enableNameRecognize(false)
                .enableTranslatedNameRecognize(false)
                .enableJapaneseNameRecognize(false)
                .enablePlaceRecognize(false)
                .enableOrganizationRecognize(false)
                .enablePartOfSpeechTagging(false)
                .enableOffset(true);
        var entries = new TreeMap<String, Attribute>();
        for (var word : lexicon) {
            if (word.length() > 1) {
                entries.put(Widths.fold(word), new Attribute(Nature.nz, LEXICON_FREQUENCY));
            }
        }
        if (entries.isEmpty()) {
            segment.enableCustomDictionary(false);
        } else {
            // HanLP's own CustomDictionary is global and keeps words of others; this one belongs to this segment alone.
            segment.enableCustomDictionary(new DynamicCustomDictionary(new DoubleArrayTrie<>(entries), null, null));
        }
    }

    /**
     * @return the text unchanged, with cuts that tile it
     */
    public SegmentedText segment(String text) {
        if (text.isEmpty()) {
            return SegmentedText.EMPTY;
        }
        characters.add(text.length());
        var folded = Widths.fold(text);
        var ends = new int[text.length()];
        int tokens = 0;
        for (int from = 0; from < folded.length(); ) {
            int to = pieceEnd(folded, from);
            for (var term : segment.seg(folded.substring(from, to))) {
                int end = from + term.offset + term.word.length();
                if (end > (tokens == 0 ? 0 : ends[tokens - 1])) {
                    ends[tokens++] = end;
                }
            }
            if (tokens == 0 || ends[tokens - 1] < to) {
                ends[tokens++] = to;
            }
            from = to;
        }
        return new SegmentedText(text, Arrays.copyOf(ends, tokens));
    }

    /** Characters (UTF-16 units) that were given to HanLP since this segmenter was made. */
    public long characters() {
        return characters.sum();
    }

    /** The end of the next piece: after the last white space or full stop of the window, never inside a surrogate pair. */
    private static int pieceEnd(String text, int from) {
        int limit = Math.min(text.length(), from + PIECE);
        if (limit == text.length()) {
            return limit;
        }
        for (int end = limit; end > from + PIECE / 2; end--) {
            char before = text.charAt(end - 1);
            if (Character.isWhitespace(before) || before == '。' || before == '，') {
                return end;
            }
        }
        return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
    }
}
