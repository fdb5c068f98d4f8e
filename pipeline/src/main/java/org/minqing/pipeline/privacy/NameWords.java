package org.minqing.pipeline.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The words by which names are found: surnames and the lists of {@code name-words.txt}. */
final class NameWords {

    private static final NameWords BUILT_IN = new NameWords();

    private final String ordered;
    private final Set<String> surnames = new HashSet<>();
    private final boolean[] firsts = new boolean[Character.MAX_VALUE + 1];
    private final boolean[] singles = new boolean[Character.MAX_VALUE + 1];
    private final boolean[] compounds = new boolean[Character.MAX_VALUE + 1];
    private final Map<String, Set<String>> lists = new HashMap<>();

    private NameWords() {
        var lines = lines("surnames.txt");
        ordered = lines[0];
        lines[0].codePoints().forEach(c -> surnames.add(Character.toString(c)));
        surnames.addAll(List.of(lines[1].split(" ")));
        for (var surname : surnames) {
            firsts[surname.charAt(0)] = true;
            (surname.length() == 1 ? singles : compounds)[surname.charAt(0)] = true;
        }
        for (var line : lines("name-words.txt")) {
            int colon = line.indexOf(':');
            lists.computeIfAbsent(line.substring(0, colon), key -> new HashSet<>())
                    .addAll(List.of(line.substring(colon + 1).strip().split(" +")));
        }
    }

    /** The most common single surnames. */
    String commonSurnames(int count) {
        return ordered.substring(0, Math.min(count, ordered.length()));
    }

    static NameWords builtIn() {
        return BUILT_IN;
    }

    private static String[] lines(String name) {
        try (var resource =
                Objects.requireNonNull(NameWords.class.getResourceAsStream(name), name + " beside this class")) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isSurname(String word) {
        return surnames.contains(word);
    }

    boolean isSingleSurname(char c) {
        return singles[c];
    }

    /** Whether a surname begins with this character. */
    boolean mayBegin(char c) {
        return firsts[c];
    }

    /** The longest surname that begins at an offset, 0 to 2 characters. */
    int surnameLength(String text, int offset) {
        if (offset >= text.length() || !firsts[text.charAt(offset)]) {
            return 0;
        }
        if (offset + 2 <= text.length()
                && compounds[text.charAt(offset)]
                && surnames.contains(text.substring(offset, offset + 2))) {
            return 2;
        }
        return singles[text.charAt(offset)] ? 1 : 0;
    }

    /** @param key of a line of {@code name-words.txt} */
    Set<String> list(String key) {
        return Objects.requireNonNull(lists.get(key), key);
    }

    /** The first characters of a list, so that most texts need not be looked up in it. */
    boolean[] firstsOf(String key) {
        var first = new boolean[Character.MAX_VALUE + 1];
        list(key).forEach(word -> first[word.charAt(0)] = true);
        return first;
    }

    /** The last characters of some lists. */
    boolean[] lastsOf(String... keys) {
        var last = new boolean[Character.MAX_VALUE + 1];
        for (var key : keys) {
            list(key).forEach(word -> last[word.charAt(word.length() - 1)] = true);
        }
        return last;
    }
}
