package org.minqing.corpus.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Keeps the table of {@code docs/training-examples.md} true. Where the real messages are not there, their columns are taken as
 * they stand, and the test says so. {@code -Dgolden.update} writes the table anew; it needs the real messages.
 */
class ExampleVarietyTableTest {

    private static final Path PAGE = Fixtures.ROOT.resolve("docs/training-examples.md");
    private static final String HEAD = "| 子主题 | 例句 | 其中留出 | 三元组 | 不同的占 | 同样长时 | 开发集件数 | 开发集同样长时 |";

    @Test
    void theTableSaysHowVariedTheExamplesOfEachSubthemeAre() throws IOException {
        var taxonomy = Fixtures.taxonomy();
        var byTheme = TrainingExamples.builtIn(taxonomy).examples().stream()
                .collect(Collectors.groupingBy(TrainingExample::theme, TreeMap::new, Collectors.toList()));
        var page = Files.readString(PAGE, StandardCharsets.UTF_8);
        boolean compared = SharedData.isThere();
        Map<String, List<String>> real = compared ? real() : Map.of();
        if (!compared) {
            SharedData.saySkipped("开发集几列的核对");
        }
        var lines = new ArrayList<String>();
        byTheme.forEach((theme, examples) ->
                lines.add(line(taxonomy.get(theme), examples, compared ? real.getOrDefault(theme, List.of()) : null)));

        if (Boolean.getBoolean("golden.update") || "".equals(System.getProperty("golden.update"))) {
            Files.writeString(
                    PAGE,
                    page.substring(0, page.indexOf(HEAD)) + HEAD
                            + "\n| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n" + String.join("\n", lines)
                            + "\n");
            return;
        }
        var stated = page.lines()
                .filter(line -> line.startsWith("| T"))
                .map(line -> compared ? line : ours(line))
                .toList();
        assertEquals(lines, stated);
    }

    /** The columns of a line that need no real message. */
    private static String ours(String line) {
        return String.join("|", List.of(line.split("\\|", -1)).subList(0, 6));
    }

    /** @param real texts of the development set, or null where it is not there */
    private static String line(Theme theme, List<TrainingExample> examples, @Nullable List<String> real) {
        var texts = examples.stream().map(TrainingExample::text).toList();
        long held = examples.stream().filter(TrainingExample::heldBack).count();
        int all = Variety.trigrams(texts);
        var first = String.format(
                Locale.ROOT,
                "| %s %s | %d | %d | %d | %.3f ",
                theme.id(),
                theme.name(),
                texts.size(),
                held,
                all,
                Variety.distinctTrigrams(texts, all));
        if (real == null) {
            return first;
        }
        int same = Math.min(all, Variety.trigrams(real));
        return real.isEmpty()
                ? first + "| – | 0 | – |"
                : String.format(
                        Locale.ROOT,
                        "%s| %.3f | %d | %.3f |",
                        first,
                        Variety.distinctTrigrams(texts, same),
                        real.size(),
                        Variety.distinctTrigrams(real, same));
    }

    private static Map<String, List<String>> real() throws IOException {
        var byTheme = new TreeMap<String, List<String>>();
        for (var row : SharedData.csv("themes-dev.csv")) {
            byTheme.computeIfAbsent(row.getOrDefault("primary", ""), theme -> new ArrayList<>())
                    .add(row.getOrDefault("留言主题", "") + row.getOrDefault("留言详情", ""));
        }
        return byTheme;
    }
}
