package org.minqing.corpus.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Knows what offices call their columns: {@code headings.properties}, overruled by the office's own rules. Immutable. */
final class Headings {

    private static final String RESOURCE = "headings.properties";
    private static final Pattern BLANK = Pattern.compile("[\\s\\u00A0\\u200B-\\u200D\\uFEFF\\u3000]+");
    private static final Pattern DECORATION = Pattern.compile("^\\d{1,3}[、.]|[(\\[【].*|[*:]+$|^[*]+");
    private static final int LONGEST = 40;
    /** Questions that an office names in its settings may be long. */
    private static final int LONGEST_RULED = 200;
    /** Better than the best synonym. */
    private static final int OVERRULED = -1;

    /** Columns that only exports of questionnaires have, normalised. */
    private static final List<String> QUESTIONNAIRE = List.of("提交答卷时间", "所用时间", "来自ip", "来源详情");

    private record Meaning(Field field, int rank) {}

    private final Map<String, Meaning> meanings;
    private final Map<Field, List<String>> phrases;

    /** What the office says, the narrower rules first. */
    private final List<ColumnRule> rules;

    private Headings(Map<String, Meaning> meanings, Map<Field, List<String>> phrases, List<ColumnRule> rules) {
        this.meanings = meanings;
        this.phrases = phrases;
        this.rules = rules;
    }

    /** What is built in. */
    Headings() {
        this(new HashMap<>(), new EnumMap<>(Field.class), List.of());
        var properties = load();
        for (var field : Field.values()) {
            var synonyms = words(properties, field.key());
            for (int rank = 0; rank < synonyms.size(); rank++) {
                var before = meanings.put(normalize(synonyms.get(rank)), new Meaning(field, rank));
                if (before != null) {
                    throw new IllegalStateException("expected one meaning, was two, of " + synonyms.get(rank));
                }
            }
        }
        for (var field : Field.values()) {
            var asked = words(properties, field.key() + ".phrases");
            if (!asked.isEmpty()) {
                phrases.put(field, asked);
            }
        }
    }

    /** What is built in, overruled by these rules, the first of which that fits decides. */
    Headings with(List<ColumnRule> overruling) {
        return overruling.isEmpty() ? this : new Headings(meanings, phrases, List.copyOf(overruling));
    }

    private static Properties load() {
        var properties = new Properties();
        try (InputStream in = Objects.requireNonNull(Headings.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static List<String> words(Properties properties, String key) {
        var value = properties.getProperty(key, "");
        return value.isEmpty() ? List.of() : List.of(value.split("\\|"));
    }

    /** Half width, lower case, without blanks, line breaks, a leading question number, and remarks in brackets. */
    static String normalize(String heading) {
        var narrow = new StringBuilder(heading.length());
        for (int i = 0; i < heading.length(); i++) {
            char c = heading.charAt(i);
            narrow.append(c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c);
        }
        var plain = BLANK.matcher(narrow).replaceAll("").toLowerCase(Locale.ROOT);
        var bare = DECORATION.matcher(plain).replaceAll("");
        return bare.isEmpty() ? plain : bare;
    }

    /** Reads a row as if it were headings. Where several columns mean the same, the better synonym comes first, then the left one. */
    HeadingMap map(TableRow row) {
        var names = new ArrayList<String>();
        for (int column = 0; column < row.cells().size(); column++) {
            names.add(row.cell(column).value());
        }
        var ruling = ruling(names);
        var ranked = new EnumMap<Field, List<int[]>>(Field.class);
        for (int column = 0; column < names.size(); column++) {
            var meaning = meaning(names.get(column), ruling);
            if (meaning != null) {
                ranked.computeIfAbsent(meaning.field(), field -> new ArrayList<>())
                        .add(new int[] {meaning.rank(), column});
            }
        }
        if (!ranked.containsKey(Field.TEXT) && ranked.size() >= 2) {
            phrases.forEach((field, asked) -> addPhrased(field, asked, names, ruling, ranked));
        }
        if (!ranked.containsKey(Field.TEXT) && ranked.containsKey(Field.DATE) && ranked.size() >= 3) {
            useTitleAsText(ranked);
        }
        boolean questionnaire = names.stream()
                        .map(Headings::normalize)
                        .filter(QUESTIONNAIRE::contains)
                        .count()
                >= 2;
        if (questionnaire) {
            ranked.getOrDefault(Field.CHANNEL, new ArrayList<>()).removeIf(entry -> entry[0] != OVERRULED);
            ranked.values().removeIf(List::isEmpty); // 来源 says how the form was opened
        }
        var columns = new EnumMap<Field, List<Integer>>(Field.class);
        ranked.forEach((field, list) -> columns.put(
                field,
                list.stream()
                        .sorted(Comparator.comparingInt((int[] entry) -> entry[0])
                                .thenComparingInt(entry -> entry[1]))
                        .map(entry -> entry[1])
                        .toList()));
        return new HeadingMap(names, columns);
    }

    /** Whether most of what stands in a row is the names of columns, and at least two are. */
    boolean areNames(TableRow row) {
        int filled = row.filled();
        int strange = 0;
        for (int column = 0; column < row.cells().size() && strange * 2 <= filled; column++) {
            var cell = row.cell(column);
            strange += cell.isBlank() || isName(cell.value()) ? 0 : 1;
        }
        return filled - strange >= 2 && strange * 2 <= filled;
    }

    /** Whether a cell's text is the name of a known column. */
    boolean isName(String text) {
        return meaning(text, rules) != null;
    }

    /** The rules that hold for a row of headings. */
    private List<ColumnRule> ruling(List<String> names) {
        if (rules.isEmpty()) {
            return rules;
        }
        var normalized = names.stream().map(Headings::normalize).collect(Collectors.toSet());
        return rules.stream().filter(rule -> rule.suitsRow(normalized)).toList();
    }

    private @Nullable Meaning meaning(String text, List<ColumnRule> ruling) {
        if (text.isEmpty() || text.length() > LONGEST_RULED) {
            return null;
        }
        if (!ruling.isEmpty()) {
            var name = normalize(text);
            for (var rule : ruling) {
                if (rule.heading().equals(name)) {
                    return new Meaning(rule.field(), OVERRULED);
                }
            }
        }
        boolean impossible = text.length() > LONGEST || Character.isDigit(text.charAt(text.length() - 1));
        return impossible ? null : meanings.get(normalize(text));
    }

    /** A list that has titles and no texts says in the titles what people want. */
    private static void useTitleAsText(Map<Field, List<int[]>> ranked) {
        var titles = ranked.remove(Field.TITLE);
        if (titles != null) {
            ranked.put(Field.TEXT, titles);
        }
    }

    /** Questionnaires ask in whole sentences: a heading that holds a phrase means the field where no heading is a name of it. */
    private void addPhrased(
            Field field,
            List<String> asked,
            List<String> names,
            List<ColumnRule> ruling,
            Map<Field, List<int[]>> ranked) {
        if (ranked.containsKey(field)) {
            return;
        }
        for (int column = 0; column < names.size(); column++) {
            var name = normalize(names.get(column));
            if (meaning(names.get(column), ruling) == null
                    && meanings.get(name) == null
                    && asked.stream().anyMatch(name::contains)) {
                ranked.computeIfAbsent(field, key -> new ArrayList<>()).add(new int[] {0, column});
            }
        }
    }
}
