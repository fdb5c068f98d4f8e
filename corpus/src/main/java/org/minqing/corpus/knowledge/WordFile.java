package org.minqing.corpus.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * A list of the product's knowledge: UTF-8, one entry a line; lines that begin with {@code #} are comments.
 *
 * @param words each once, in the order of the file
 * @param version changes with every change of the file
 */
record WordFile(List<String> words, String version) {

    /** @throws KnowledgeException if the file cannot be read */
    static WordFile read(Path file) {
        try {
            return of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new KnowledgeException("无法读取 " + file + "，请检查文件是否存在、有无权限", e);
        }
    }

    /** @param name of a resource beside this class */
    static WordFile builtIn(String name) {
        return of(bytes(name));
    }

    /** Content of a resource beside this class. */
    static byte[] bytes(String name) {
        try (var resource =
                Objects.requireNonNull(WordFile.class.getResourceAsStream(name), name + " beside this class")) {
            return resource.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WordFile of(byte[] bytes) {
        var words = new String(bytes, StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.replace("\uFEFF", "").strip())
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .distinct()
                .toList();
        return new WordFile(words, CsvTable.fingerprint(bytes));
    }
}
