package org.minqing.corpus.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PackedTextsTest {

    private static final long SEED = 20261124;

    @Test
    void everyTextIsFoundByItsNumberInWhateverOrder() {
        var random = new Random(SEED);
        var expected = new ArrayList<String>();
        try (var texts = new PackedTexts()) {
            for (int i = 0; i < 40_000; i++) {
                var text = i % 7 == 0 ? "" : "第" + i + "条𠮷".repeat(random.nextInt(12));
                expected.add(text);
                texts.add(text);
            }
            for (int i = 0; i < 40_000; i++) {
                int number = random.nextInt(expected.size());
                assertEquals(expected.get(number), texts.get(number), "seed " + SEED + ", number " + number);
            }

            assertEquals(expected, texts, "seed " + SEED);
        }
    }
}
