package org.minqing.corpus.knowledge;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Words that segmentation must keep whole (词典).
 *
 * @param words the office's own words, each once
 * @param version changes with every change of the file
 */
public record Lexicon(List<String> words, String version) {

    /** File name in {@code settings/}. */
    public static final String FILE = "lexicon.txt";

    public Lexicon {
        words = List.copyOf(words);
    }

    /** Reads one word a line; lines that begin with {@code #} are comments. */
    public static Lexicon read(Path file) {
        return of(WordFile.read(file));
    }

    /** The words that a new workspace starts with. */
    public static Lexicon builtIn() {
        return of(WordFile.builtIn(FILE));
    }

    private static Lexicon of(WordFile file) {
        return new Lexicon(file.words(), file.version());
    }

    /** These words together with the names of the gazetteer and the keywords of the taxonomy. */
    public Set<String> with(Gazetteer gazetteer, Taxonomy taxonomy) {
        var all = new TreeSet<>(words);
        gazetteer.entries().forEach(entry -> {
            all.add(entry.name());
            all.addAll(entry.aliases());
        });
        taxonomy.all().forEach(theme -> all.addAll(theme.keywords()));
        return all;
    }
}
