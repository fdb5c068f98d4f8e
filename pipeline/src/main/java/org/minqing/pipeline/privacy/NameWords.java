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
    private final Map<String, Set<String>> lists = new HashMap<>();

    private NameWords() {
        var lines = lines("surnames.txt");
        ordered = lines[0];
        lines[0].codePoints().forEach(c -> surnames.add(Character.toString(c)));
        surnames.addAll(List.of(lines[1].split(" ")));
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

    /** The longest surname that begins at an offset, 0 to 2 characters. */
    int surnameLength(String text, int offset) {
        if (offset + 2 <= text.length() && surnames.contains(text.substring(offset, offset + 2))) {
            return 2;
        }
        return offset < text.length() && surnames.contains(text.substring(offset, offset + 1)) ? 1 : 0;
    }

    /** @param key of a line of {@code name-words.txt} */
    Set<String> list(String key) {
        return Objects.requireNonNull(lists.get(key), key);
    }

    /** Alternatives of a pattern, longest first, so that 大爷爷 is not read as 大爷. */
    String alternatives(String key) {
        return String.join(
                "|",
                list(key).stream()
                        .sorted((a, b) -> a.length() == b.length() ? a.compareTo(b) : b.length() - a.length())
                        .toList());
    }
}
