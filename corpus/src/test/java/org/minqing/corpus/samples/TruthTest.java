package org.minqing.corpus.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.minqing.corpus.knowledge.Gazetteer;
import org.minqing.corpus.knowledge.Taxonomy;
import org.minqing.corpus.record.Kind;

/** The truth is complete, and what README.md and the second reader say of it holds. */
class TruthTest {

    private static final Path ROOT = Path.of(System.getProperty("minqing.root", ".."));
    private static final Path TRUTH = ROOT.resolve("corpus/samples/truth");
    private static final Path KNOWLEDGE = ROOT.resolve("corpus/src/main/resources/org/minqing/corpus/knowledge");
    private static final List<String> QUARTERS = List.of("2025Q1", "2025Q4", "2026Q1");
    private static final Set<String> PERSONAL = Set.of(
            "MOBILE",
            "LANDLINE",
            "ID_CARD",
            "BANK_CARD",
            "PLATE",
            "PASSPORT",
            "PERMIT",
            "EMAIL",
            "WECHAT",
            "QQ",
            "ADDRESS",
            "NAME");

    private final Taxonomy taxonomy = Taxonomy.read(KNOWLEDGE.resolve(Taxonomy.FILE));

    private static List<TruthRow> rows(String quarter) {
        return TruthRow.read(TRUTH.resolve(quarter + ".jsonl"));
    }

    private static Stream<TruthRow> all() {
        return QUARTERS.stream().flatMap(quarter -> rows(quarter).stream());
    }

    @Test
    void thereAreAsManySubmissionsAndNewsItemsAsWereAskedFor() {
        assertTrue(all().count() >= 900);
        assertTrue(TruthRow.read(TRUTH.resolve("news.jsonl")).size() >= 60);
        assertEquals(all().count(), all().map(row -> row.text("id")).distinct().count());
    }

    @Test
    void everyThemeAndEverySubthemeOccurs() {
        var missing = new TreeSet<String>();
        taxonomy.all().stream().filter(theme -> !theme.isTop()).forEach(theme -> missing.add(theme.id()));

        all().forEach(row -> {
            missing.remove(row.text("theme"));
            missing.removeAll(row.list("secondary"));
        });

        assertEquals(Set.of(), missing);
    }

    @Test
    void everyLabelIsAKnownWord() {
        var gazetteer = Gazetteer.read(KNOWLEDGE.resolve(Gazetteer.FILE));
        var names = new HashSet<String>();
        gazetteer.entries().forEach(entry -> {
            names.add(entry.name());
            names.addAll(entry.aliases());
        });
        all().forEach(row -> {
            assertTrue(taxonomy.find(row.text("theme")).isPresent(), row.json()::toString);
            row.list("secondary")
                    .forEach(theme -> assertTrue(taxonomy.find(theme).isPresent(), theme));
            assertTrue(Kind.ofLabel(row.text("kind")).isPresent(), row.json()::toString);
            assertTrue(Set.of("", "empty", "elsewhere").contains(row.text("standing")), row.json()::toString);
            assertTrue(row.text("place").isEmpty() || names.contains(row.text("place")), row.json()::toString);
        });
    }

    @Test
    void personalDataOfEveryTypeStandsWhereTheSpansSay() {
        var types = new TreeSet<String>();
        all().forEach(row -> row.json().path("pii").forEach(span -> {
            var text = row.text(span.path("field").asText());
            int start = text.offsetByCodePoints(0, span.path("start").asInt());
            int end = text.offsetByCodePoints(0, span.path("end").asInt());
            assertTrue(start < end, row.json()::toString);
            types.add(span.path("type").asText());
            if (span.path("type").asText().equals("MOBILE")) {
                assertTrue(text.substring(start, end).codePointCount(0, end - start) >= 11, row.json()::toString);
            }
        }));

        assertEquals(new TreeSet<>(PERSONAL), types);
    }

    @Test
    void everyHiddenMatterHasAQuery() {
        var matters = new TreeSet<>(
                all().map(row -> row.text("matter")).filter(id -> !id.isEmpty()).toList());

        assertEquals(
                matters,
                new TreeSet<>(TruthRow.read(TRUTH.resolve("hidden.jsonl")).stream()
                        .map(row -> row.text("matter"))
                        .toList()));
    }

    /** Figures of README.md; a change of the samples changes both. */
    @Test
    void theHiddenThingsAreThere() {
        assertEquals(List.of(0, 0, 25), counts("m-yongxin-gousheng"));
        assertEquals(
                1,
                all().filter(row -> row.text("matter").equals("m-yongxin-gousheng"))
                        .map(row -> row.text("phone"))
                        .distinct()
                        .count());
        assertEquals(List.of(0, 0, 1), counts("m-zhaihou-bianpo"));
        assertEquals(List.of(0, 0, 17), counts("m-tianxindao-gongcan"));
        assertEquals(List.of(7, 0, 9), counts("m-fulianlu-jishui"));
        assertEquals(List.of(0, 9, 26), counts("m-jiaobanzhan"));
        assertEquals(List.of(6, 4, 1), counts("m-wanke-chewei"));
        assertEquals(List.of(6, 2, 0), counts("m-hongtang-zhuchang"));
        assertTrue(TruthRow.read(TRUTH.resolve("news.jsonl")).stream()
                .anyMatch(news -> news.list("matters").contains("m-zhongyang-chufang")));
        assertTrue(all().noneMatch(row -> row.text("text").contains("中央厨房")));
        assertEquals(
                Set.of("2026Q1"),
                QUARTERS.stream()
                        .filter(quarter -> rows(quarter).stream()
                                .anyMatch(row -> row.text("channel").equals("随手拍小程序")))
                        .collect(java.util.stream.Collectors.toSet()));
    }

    private static List<Integer> counts(String matter) {
        return QUARTERS.stream()
                .map(quarter -> (int) rows(quarter).stream()
                        .filter(row -> row.text("matter").equals(matter))
                        .count())
                .toList();
    }

    @Test
    void theSecondReaderAgreedAsReadmeSays() {
        var read = TruthRow.read(TRUTH.resolve("second-reader.jsonl"));
        Map<String, BiPredicate<TruthRow, TruthRow>> questions = Map.of(
                "theme",
                (first, second) -> first.text("theme")
                        .substring(0, 3)
                        .equals(second.text("theme").substring(0, 3)),
                "subtheme",
                (first, second) -> first.text("theme").equals(second.text("theme")),
                "kind",
                (first, second) -> first.text("kind").equals(second.text("kind")),
                "grave",
                (first, second) -> first.text("grave").equals(second.text("grave")),
                "standing",
                (first, second) -> first.text("standing").equals(second.text("standing")));
        var agreed = new TreeMap<String, Integer>();
        questions.forEach((question, same) -> agreed.put(question, (int) read.stream()
                .filter(row -> same.test(
                        new TruthRow(row.json().path("first")),
                        new TruthRow(row.json().path("second"))))
                .count()));

        assertEquals(260, read.size());
        assertEquals(Map.of("theme", 254, "subtheme", 247, "kind", 214, "grave", 259, "standing", 260), agreed);
        var known = new ArrayList<>(all().map(row -> row.text("id")).toList());
        assertTrue(read.stream().allMatch(row -> known.contains(row.text("id"))));
    }
}
