package org.minqing.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.minqing.corpus.knowledge.Taxonomy;
import org.minqing.corpus.record.FiledSubmission;
import org.minqing.corpus.record.Kind;
import org.minqing.corpus.record.NewsItem;
import org.minqing.corpus.record.Place;
import org.minqing.corpus.record.Placement;
import org.minqing.corpus.record.SegmentedNews;
import org.minqing.corpus.record.SegmentedText;
import org.minqing.corpus.record.SourceRow;
import org.minqing.corpus.record.Standing;
import org.minqing.corpus.record.Submission;
import org.minqing.corpus.record.ThemeLabel;
import org.minqing.corpus.record.ThemedSubmission;
import org.minqing.corpus.record.Themes;

/** Invented taxonomy, submissions and news; nothing here comes from real texts. */
final class Invented {

    /** Values with all that is awkward in a query. */
    static final List<String> CHANNELS = List.of(
            "12345热线",
            "12345",
            "区长信箱 网站",
            "区长信箱（网站）",
            "a:b：c",
            "他说“好”",
            "引\"号",
            "尾\\",
            "「角」",
            "-减",
            "星*",
            "(括",
            "或",
            "OR");

    private static final List<String> WORDS =
            List.of("停车", "收费", "搅拌站", "噪声", "的", "小区", "𠮷祥路", "5G", "共享单车", "夜间", "施工", "，", " ", "很");

    private Invented() {}

    static Taxonomy taxonomy(Path dir) throws IOException {
        var file = dir.resolve("taxonomy.csv");
        Files.writeString(file, """
                id,parent,name,definition,keywords,department,professional_group,sensitive
                T01,,停车秩序,,,,,
                T0101,T01,停车收费,,,,,
                T0102,T01,机动车违停,,,,,
                T02,,生态环境,,,,,
                T0201,T02,施工噪声,,,,,
                """);
        return Taxonomy.read(file);
    }

    /** One code point a token. */
    static SegmentedText characters(String text) {
        var ends = new ArrayList<Integer>();
        for (int at = 0; at < text.length(); ) {
            at += Character.charCount(text.codePointAt(at));
            ends.add(at);
        }
        return new SegmentedText(text, ends.stream().mapToInt(Integer::intValue).toArray());
    }

    /** Tokens of one to four code points. */
    static SegmentedText cut(RandomGenerator random, String text) {
        var characters = characters(text);
        var ends = IntStream.range(0, characters.size())
                .filter(at -> at == characters.size() - 1 || random.nextInt(3) == 0)
                .map(characters::end)
                .toArray();
        return new SegmentedText(text, ends);
    }

    static FiledSubmission submission(int row, LocalDate day, String title, String text) {
        return submission(
                row, day, characters(title), characters(text), "12345热线", "p" + row, "新阳街道", "T0101", "M" + row);
    }

    static FiledSubmission submission(
            int row,
            LocalDate day,
            SegmentedText title,
            SegmentedText text,
            String channel,
            String person,
            String street,
            String theme,
            String matter) {
        var source = new SourceRow("来件.xlsx", "f".repeat(63) + row % 3, "表" + row % 2, row);
        var submission = new Submission(
                "id-" + row,
                "N-" + row,
                channel,
                day,
                title.text(),
                text.text(),
                person,
                "",
                "",
                "",
                "",
                "",
                row % 2 == 0 ? "已办结" : "",
                row % 3 == 0 ? "已答复。" : "",
                null,
                "",
                0,
                0,
                "hash" + row,
                source);
        var label = new ThemeLabel(theme, theme.substring(0, 3), 0.9);
        var themes = new Themes(
                label, List.of(), Kind.values()[row % Kind.values().length], row % 7 == 0, row % 5 == 0, List.of());
        var places = List.of(
                new Place("地点" + row % 4, "小区", street, "", true), new Place("路" + row % 3, "道路", "", "", true));
        var placement = new Placement(places, street, "", false);
        var standing = Standing.values()[row % Standing.values().length];
        return new FiledSubmission(new ThemedSubmission(submission, title, text, placement, themes), matter, standing);
    }

    /** Submissions of the four quarters of 2025, rows from 1. */
    static List<FiledSubmission> many(RandomGenerator random, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(row -> submission(
                        row,
                        LocalDate.of(2025, 1, 1).plusDays(random.nextInt(365)),
                        cut(random, words(random, random.nextInt(4))),
                        cut(random, "诉" + words(random, random.nextInt(120))),
                        one(random, CHANNELS),
                        random.nextInt(4) == 0 ? "" : "p" + random.nextInt(30),
                        one(random, List.of("", "新阳街道", "海沧街道")),
                        one(random, List.of("T01", "T0101", "T0102", "T0201")),
                        "M" + random.nextInt(40)))
                .toList();
    }

    static SegmentedNews news(int row, LocalDate day, String title, String text) {
        var item = new NewsItem("n-" + row, title, "某报", day, text, new SourceRow("新闻.html", "e".repeat(64), "", row));
        return new SegmentedNews(item, characters(title), characters(text));
    }

    static String words(RandomGenerator random, int count) {
        var text = new StringBuilder();
        for (int word = 0; word < count; word++) {
            text.append(one(random, WORDS));
        }
        return text.toString();
    }

    static <T> T one(RandomGenerator random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
