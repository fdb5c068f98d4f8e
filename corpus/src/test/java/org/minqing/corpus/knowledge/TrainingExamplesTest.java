package org.minqing.corpus.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.minqing.corpus.record.Kind;

class TrainingExamplesTest {

    private static final int LEAST = 40;

    private final Taxonomy taxonomy = Fixtures.taxonomy();
    private final List<TrainingExample> examples =
            TrainingExamples.builtIn(taxonomy).examples();

    private Map<String, List<TrainingExample>> byTheme() {
        return examples.stream()
                .collect(Collectors.groupingBy(TrainingExample::theme, TreeMap::new, Collectors.toList()));
    }

    @Test
    void everySubthemeHasFortyExamplesAndHoldsOneInTenBack() {
        var short_ = new TreeMap<String, Integer>();
        for (var theme : taxonomy.all()) {
            int count = byTheme().getOrDefault(theme.id(), List.of()).size();
            if (!theme.isTop() && count < LEAST) {
                short_.put(theme.id(), count);
            }
        }
        assertEquals(Map.of(), short_);

        byTheme().forEach((theme, texts) -> {
            long held = texts.stream().filter(TrainingExample::heldBack).count();
            assertEquals(Math.round(texts.size() / 10.0), held, theme);
        });
    }

    @Test
    void everyExampleIsLabelledWithKnownWordsAndOfTheSaidLength() {
        for (var example : examples) {
            assertTrue(taxonomy.find(example.theme()).isPresent(), example.text());
            assertTrue(Kind.ofLabel(example.kind()).isPresent(), example.text());
            example.secondary().forEach(theme -> {
                assertTrue(taxonomy.find(theme).isPresent() && !theme.equals(example.theme()), example.text());
            });
            assertTrue(example.text().length() >= 15 && example.text().length() <= 300, example.text());
        }
        assertEquals(
                examples.size(),
                new HashSet<>(examples.stream().map(TrainingExample::text).toList()).size());
    }

    @Test
    void whatIsHeldBackIsNotLearned() {
        var all = TrainingExamples.builtIn(taxonomy);
        var learned = new HashSet<>(all.learning());

        assertTrue(all.heldBack().stream().noneMatch(learned::contains));
        assertEquals(
                all.examples().size(), all.learning().size() + all.heldBack().size());
    }

    @Test
    void atMostOnePairInAHundredSharesMoreThanSixtyPercentOfItsFiveGrams() {
        byTheme()
                .forEach((theme, texts) -> assertTrue(
                        Variety.nearPairs(
                                        texts.stream()
                                                .map(TrainingExample::text)
                                                .toList(),
                                        0.6)
                                <= 0.01,
                        theme));
    }

    /** Figures of docs/training-examples.md; the file holds both readers' labels as they were before they were reconciled, by the first 12 digits of the text's SHA-256. */
    @Test
    void aSecondReaderAgreedAsThePageSays() throws IOException {
        var file = Fixtures.ROOT.resolve("corpus/src/test/resources/org/minqing/corpus/knowledge/second-reader.csv");
        var rows = CsvTable.read(file, "theme1", "theme2").rows();
        int theme = 0;
        int subtheme = 0;
        int either = 0;
        int kind = 0;
        int grave = 0;
        for (var row : rows) {
            var first = row.get("theme1");
            var second = row.get("theme2");
            theme += first.substring(0, 3).equals(second.substring(0, 3)) ? 1 : 0;
            subtheme += first.equals(second) ? 1 : 0;
            boolean named = CsvTable.list(row.get("secondary1"), "|").contains(second)
                    || CsvTable.list(row.get("secondary2"), "|").contains(first);
            either += first.equals(second) || named ? 1 : 0;
            kind += row.get("kind1").equals(row.get("kind2")) ? 1 : 0;
            grave += row.get("grave1").equals(row.get("grave2")) ? 1 : 0;
        }

        assertEquals(
                List.of(4159, 3668, 3513, 4020, 3445, 4080),
                List.of(rows.size(), theme, subtheme, either, kind, grave));
    }
}
