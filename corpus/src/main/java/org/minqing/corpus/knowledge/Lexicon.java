package org.minqing.corpus.knowledge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
        try {
            var bytes = Files.readAllBytes(file);
            var words = new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replace("\uFEFF", "").strip())
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .distinct()
                    .toList();
            return new Lexicon(words, CsvTable.fingerprint(bytes));
        } catch (IOException e) {
            throw new KnowledgeException("无法读取 " + file + "，请检查文件是否存在、有无权限", e);
        }
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
