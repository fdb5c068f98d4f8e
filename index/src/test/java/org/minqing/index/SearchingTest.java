package org.minqing.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minqing.corpus.record.Facet;
import org.minqing.corpus.record.FiledSubmission;
import org.minqing.corpus.record.Filter;
import org.minqing.corpus.record.Quarter;
import org.minqing.corpus.record.SegmentedText;
import org.minqing.index.query.QueryException;

class SearchingTest {

    private static final long SEED = 3;
    private static final Quarter Q1 = new Quarter(2026, 1);
    private static final LocalDate DAY = Q1.firstDay();

    @TempDir
    private Path dir;

    private SearchIndex index;

    @BeforeEach
    void open() throws IOException {
        index = SearchIndex.open(dir.resolve("index"), Invented.taxonomy(dir), Invented::characters, "1");
    }

    @AfterEach
    void close() {
        index.close();
    }

    private void fill(String... texts) {
        var submissions = IntStream.range(0, texts.length)
                .mapToObj(row -> Invented.submission(row, DAY.plusDays(row), "标题" + row, texts[row]))
                .toList();
        index.replace(Set.of(Q1), submissions, List.of());
    }

    private Set<String> found(String query) {
        return index.search(SearchRequest.of(query, 100)).hits().stream()
                .map(SearchHit::sourceId)
                .collect(Collectors.toSet());
    }

    @Test
    void aWordIsFoundInEveryTextThatHasItHoweverTheTextWasCut() {
        var random = new SplittableRandom(SEED);
        var submissions = Invented.many(random, 300);
        index.replace(quarters(submissions), submissions, List.of());
        for (var word : List.of("搅拌站", "拌站", "站", "停车收费", "𠮷祥", "噪声的小区", "共享单车")) {
            var expected = submissions.stream()
                    .filter(filed -> closed(filed).contains(word))
                    .map(FiledSubmission::id)
                    .collect(Collectors.toSet());

            assertFalse(expected.isEmpty(), word);
            assertEquals(expected, new HashSet<>(index.ids(word)), word + ", seed " + SEED);
        }
    }

    private static Set<Quarter> quarters(List<FiledSubmission> submissions) {
        return submissions.stream().map(filed -> filed.submission().quarter()).collect(Collectors.toSet());
    }

    /** Title and text as the index takes them: white space within a text parts nothing. */
    private static String closed(FiledSubmission filed) {
        return filed.submission().title().replace(" ", "")
                + "\n"
                + filed.submission().text().replace(" ", "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    停车               | N-0 N-1 N-2
                    停车 收费          | N-0 N-1
                    "停车收费"         | N-0
                    停车 -收费         | N-2
                    -停车              | N-3 N-4
                    收费 或 噪声       | N-0 N-1 N-3
                    停车 (收费 或 难)  | N-0 N-1 N-2
                    ５ｇ               | N-4
                    5                  |
                    5*                 | N-4
                    建5*               | N-4
                    "停车 收费"~3      | N-0 N-1
                    "收费 停车"~0      | N-0
                    "停车难"~9         | N-2
                    "乱，收费　停车"~1 | N-1
                    "乱收费 停车"~9    |
                    标题3              | N-3
                    编号:N-2           | N-2
                    2026Q1 停车        | N-0 N-1 N-2
                    2025Q1 停车        |
                    街道:新阳 噪声     | N-3
                    主题:停车          | N-1 N-2 N-3 N-4
                    主题:停车收费      | N-1 N-2 N-3 N-4
                    主题:待审          | N-0
                    子主题:T0101 噪声  | N-3
                    渠道:热线 噪声     | N-3
                    街道:东孚 噪声     |
                    """)
    void theQueryLanguageFindsWhatItSays(String query, String expected) {
        fill("停车收费高", "停车场乱，收费高", "停车太难", "夜间噪声", "要建5G基站");

        var wanted = expected == null ? Set.of() : Set.of(expected.split(" "));
        assertEquals(wanted, found(query));
    }

    @Test
    void punctuationPartsAPhraseAndWhiteSpaceDoesNot() {
        fill("停车，难", "停 车\n难", "停车难");

        assertEquals(Set.of("N-1", "N-2"), found("停车难"));
        assertEquals(Set.of("N-0"), found("\"停车，难\""));
    }

    @Test
    void aQueryOfPunctuationOnlyIsRefusedWithItsColumn() {
        fill("停车");

        var mistake = assertThrows(QueryException.class, () -> found("停车 ！！"));

        assertEquals(4, mistake.column());
    }

    @Test
    void aValueThatDoesNotExistIsSaidWithSimilarOnes() {
        fill("停车");

        var page = index.search(SearchRequest.of("主题:停车次序", 10));

        assertEquals(0, page.total());
        assertTrue(page.understood().contains("停车秩序"), page.understood());
    }

    @Test
    void aWordInTheTitleComesBeforeOneInTheTextAndBothBeforeTheSameCharactersByAccident() throws IOException {
        var accident = filed(1, "甲", new SegmentedText("办公安排已定", new int[] {2, 4, 6}));
        var word = filed(2, "乙", new SegmentedText("问公安局", new int[] {1, 3, 4}));
        var title = filed(3, "公安上门", new SegmentedText("某事", new int[] {2}));
        index.close();
        index = SearchIndex.open(
                dir.resolve("index"),
                Invented.taxonomy(dir),
                text -> new SegmentedText(text, new int[] {text.length()}),
                "1");
        index.replace(Set.of(Q1), List.of(accident, word, title), List.of());

        var hits = index.search(
                        new SearchRequest("公安", Filter.ALL, null, null, 10, false, true, SearchRequest.Sort.RELEVANCE))
                .hits();

        assertEquals(
                List.of("N-3", "N-2", "N-1"),
                hits.stream().map(SearchHit::sourceId).toList());
        assertTrue(hits.getFirst().score() > hits.getLast().score());
        var explanation = hits.getFirst().explanation();
        assertNotNull(explanation);
        assertTrue(explanation.contains("得分"), explanation);
    }

    /** The first two characters of the title are a word. */
    private static FiledSubmission filed(int row, String title, SegmentedText text) {
        var cut = new SegmentedText(
                title, title.length() > 2 ? new int[] {2, title.length()} : new int[] {title.length()});
        return Invented.submission(row, DAY, cut, text, "信箱", "", "", "T01", "M" + row);
    }

    @Test
    void daysFiltersAndSortRestrictAndOrderTheHits() {
        fill("停车一", "停车二", "停车三", "停车四");

        var page = index.search(new SearchRequest(
                "停车",
                Filter.of(Facet.STREET, "新阳街道"),
                DAY.plusDays(1),
                DAY.plusDays(2),
                1,
                false,
                false,
                SearchRequest.Sort.DATE));

        assertEquals(2, page.total());
        assertEquals(
                List.of("N-2"), page.hits().stream().map(SearchHit::sourceId).toList());
        assertEquals(DAY.plusDays(2), page.hits().getFirst().date());
    }

    @Test
    void snippetsAreExactPiecesAndHighlightsSitOnTheWords() {
        var random = new SplittableRandom(SEED);
        var submissions = Invented.many(random, 200);
        var texts = submissions.stream()
                .collect(Collectors.toMap(
                        FiledSubmission::id,
                        f -> f.submission().title() + "\n" + f.submission().text()));
        index.replace(quarters(submissions), submissions, List.of());
        for (var word : List.of("搅拌站", "𠮷祥路", "5g", "收费 噪声", "\"施工\"")) {
            var sought = Set.of(word.replace("\"", "").split(" "));
            var page = index.search(SearchRequest.of(word, 1_000));

            assertEquals(page.total(), page.hits().size());
            assertTrue(page.total() > 10, word);
            for (var hit : page.hits()) {
                requireExact(hit, String.valueOf(texts.get(hit.id())), sought);
            }
        }
    }

    private static void requireExact(SearchHit hit, String text, Set<String> sought) {
        assertTrue(text.contains(hit.snippet()), hit.snippet());
        assertTrue(hit.snippet().length() <= 160, hit.snippet());
        assertFalse(hit.highlights().isEmpty(), hit.snippet());
        assertFalse(Character.isLowSurrogate(hit.snippet().charAt(0)));
        int end = 0;
        for (var highlight : hit.highlights()) {
            var shown = hit.snippet().substring(highlight.start(), highlight.end());
            assertTrue(highlight.start() >= end, hit.snippet());
            assertTrue(sought.contains(shown.replace(" ", "").toLowerCase(Locale.ROOT)), shown + sought);
            end = highlight.end();
        }
    }

    @Test
    void aPassageShowsAsManyDifferentWordsOfTheQueryAsItCan() {
        fill("停车。" + "无关的话。".repeat(60) + "夜里停车，收费很高。" + "又是别的话。".repeat(60));

        var hit = index.search(SearchRequest.of("停车 收费", 1)).hits().getFirst();

        var shown = hit.highlights().stream()
                .map(highlight -> hit.snippet().substring(highlight.start(), highlight.end()))
                .toList();
        assertEquals(List.of("停车", "收费"), shown);
    }

    @Test
    void theQueryIsSaidAsItWasUnderstood() {
        fill("停车");

        var page = index.search(SearchRequest.of("停车 (收费 或 -违停) 主题:T02 街道:新阳 5G*", 0));

        assertEquals("停·车 且 （收·费 或 排除违·停） 且 主题=生态环境 且 街道=新阳街道 且 “5G”开头", page.understood());
        assertEquals(List.of(), page.hits());
    }

    @Test
    void aQueryOfDifferentWordsOnlyIsAnsweredOrRefused() {
        fill("停车");
        var different = IntStream.range(0x7000, 0x7000 + 1_000)
                .mapToObj(Character::toString)
                .toList();
        var sixtyFour = IntStream.range(0, 64)
                .mapToObj(at -> String.join("", different.subList(at * 14, at * 14 + 14)))
                .toList();

        assertEquals(Set.of(), found(String.join("", different)));
        assertEquals(Set.of(), found(String.join(" ", sixtyFour)));
        assertEquals(Set.of("N-0"), found("停车 或 " + String.join(" 或 ", different.subList(0, 60))));
        var near = "\"" + String.join(" ", different.subList(0, 400)) + "\"~5";
        assertThrows(QueryException.class, () -> found(near));
    }

    @Test
    void aQueryOfThousandCharactersIsAnswered() {
        fill("停车".repeat(600));

        assertEquals(1, index.search(SearchRequest.of("停车".repeat(500), 10)).total());
        assertEquals(1, index.search(SearchRequest.of("停车 ".repeat(64), 10)).total());
        assertEquals(
                0,
                index.search(SearchRequest.of("\"" + "车 停 ".repeat(200) + "难\"~100", 10))
                        .total());
    }
}
