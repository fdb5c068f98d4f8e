package org.minqing.pipeline.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Words of acute danger, from {@code grave.txt} beside this class. */
final class GraveWords {

    private final List<String> words;

    GraveWords() {
        try (var resource = Objects.requireNonNull(
                GraveWords.class.getResourceAsStream("grave.txt"), "grave.txt beside this class")) {
            words = new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean in(String text) {
        return words.stream().anyMatch(text::contains);
    }
}
