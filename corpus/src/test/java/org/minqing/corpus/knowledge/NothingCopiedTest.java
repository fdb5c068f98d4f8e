package org.minqing.corpus.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * No example and no sample holds a phrase of a real message: eleven letters or digits in a row that stand in at least one and
 * fewer than five of them. What five people and more wrote is a manner of speaking.
 */
class NothingCopiedTest {

    private static final int PHRASE = 11;
    private static final int MANNER_OF_SPEAKING = 5;

    @Test
    void noPhraseOfARealMessageStandsInAnExampleOrSample() throws IOException {
        SharedData.assumeThere("NothingCopiedTest");
        var ours = ours();
        var real = phrasesOfFew(SharedData.texts());

        var copied = new ArrayList<String>();
        for (var text : ours) {
            var bare = bare(text);
            for (int i = 0; i + PHRASE <= bare.length(); i++) {
                var phrase = bare.substring(i, i + PHRASE);
                if (Arrays.binarySearch(real, hash(phrase)) >= 0) {
                    copied.add(phrase);
                }
            }
        }

        assertEquals(List.of(), copied);
    }

    private static List<String> ours() throws IOException {
        var texts = new ArrayList<String>();
        TrainingExamples.builtIn(Fixtures.taxonomy()).examples().forEach(example -> texts.add(example.text()));
        var json = new ObjectMapper();
        for (var name : List.of("2025Q1.jsonl", "2025Q4.jsonl", "2026Q1.jsonl", "news.jsonl")) {
            for (var line : Files.readAllLines(
                    Fixtures.ROOT.resolve("corpus/samples/truth").resolve(name))) {
                var row = json.readTree(line);
                texts.add(row.path("title").asText());
                texts.add(row.path("text").asText());
                texts.add(row.path("reply").asText());
                row.path("paragraphs").forEach(paragraph -> texts.add(paragraph.asText()));
            }
        }
        return texts;
    }

    /** Hashes of the phrases that few messages hold, in ascending order. */
    private static long[] phrasesOfFew(List<String> texts) {
        var messages = new HashSet<String>();
        texts.forEach(text -> messages.add(bare(text)));
        var all = new long[messages.stream().mapToInt(String::length).sum()];
        int size = 0;
        for (var message : messages) {
            int start = size;
            for (int i = 0; i + PHRASE <= message.length(); i++) {
                all[size++] = hash(message.substring(i, i + PHRASE));
            }
            Arrays.sort(all, start, size);
            size = withoutRepeats(all, start, size);
        }
        Arrays.sort(all, 0, size);
        int few = 0;
        for (int i = 0, end; i < size; i = end) {
            for (end = i + 1; end < size && all[end] == all[i]; end++) {}
            if (end - i < MANNER_OF_SPEAKING) {
                all[few++] = all[i];
            }
        }
        return Arrays.copyOf(all, few);
    }

    /** A message counts once for each of its phrases. */
    private static int withoutRepeats(long[] sorted, int start, int end) {
        int size = start;
        for (int i = start; i < end; i++) {
            if (i == start || sorted[i] != sorted[i - 1]) {
                sorted[size++] = sorted[i];
            }
        }
        return size;
    }

    private static String bare(String text) {
        return text.replaceAll("[^\\u4e00-\\u9fffA-Za-z0-9]", "");
    }

    /** 64 bits, so that phrases that differ hardly ever share one. */
    private static long hash(String phrase) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < phrase.length(); i++) {
            hash = (hash ^ phrase.charAt(i)) * 0x100000001b3L;
            hash ^= hash >>> 29;
        }
        return hash;
    }
}
