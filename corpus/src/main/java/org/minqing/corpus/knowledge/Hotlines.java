package org.minqing.corpus.knowledge;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Telephone numbers that everybody may call (公开电话) and that masking therefore leaves in a text.
 *
 * @param numbers digits only, with the area code where they have one
 * @param prefixes digits that such numbers begin with
 * @param version changes with every change of the file
 */
public record Hotlines(Set<String> numbers, List<String> prefixes, String version) {

    /** File name in {@code settings/}. */
    public static final String FILE = "hotlines.txt";

    public Hotlines {
        numbers = Set.copyOf(numbers);
        prefixes = List.copyOf(prefixes);
    }

    /** Reads one number a line, {@code 968*} for all that begin so; lines that begin with {@code #} are comments. */
    public static Hotlines read(Path file) {
        return of(WordFile.read(file));
    }

    /** The list that a new workspace starts with. */
    public static Hotlines builtIn() {
        return of(WordFile.builtIn(FILE));
    }

    private static Hotlines of(WordFile file) {
        var numbers = new HashSet<String>();
        var prefixes = new HashSet<String>();
        for (var word : file.words()) {
            var digits = word.replaceAll("[^0-9]", "");
            (word.endsWith("*") ? prefixes : numbers).add(digits);
        }
        return new Hotlines(numbers, prefixes.stream().sorted().toList(), file.version());
    }

    /** @param digits a telephone number, digits only */
    public boolean holds(String digits) {
        return numbers.contains(digits) || prefixes.stream().anyMatch(digits::startsWith);
    }
}
