package org.minqing.index.query;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A word that joins others when it stands by itself. */
enum Operator {
    OR("OR", "或"),
    AND("AND", "且");

    private final List<String> words;

    Operator(String... words) {
        this.words = List.of(words);
    }

    /** As a person sees it. */
    String label() {
        return words.getLast();
    }

    static Optional<Operator> of(String word) {
        return Arrays.stream(values())
                .filter(operator -> operator.words.contains(word))
                .findFirst();
    }
}
