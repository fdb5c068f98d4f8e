package org.minqing.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minqing.corpus.record.Correction;

class LedgerDigestTest {

    private static final Instant MORNING = Instant.parse("2026-04-02T01:00:00Z");
    private static final Instant NOON = Instant.parse("2026-04-02T04:00:00Z");

    @TempDir
    Path folder;

    @Test
    void instantsKeysAndTheOrderOfWritingAreNoContent() {
        var one = digest("1.db", UnaryOperator.identity(), ledger -> {
            ledger.correct(correction("a", "T0104", MORNING));
            ledger.correct(correction("b", "T0203", MORNING));
            ledger.recordMatters(Map.of("a", "S1", "b", "S2"));
            ledger.rename("S1", "名称", "王", MORNING);
        });
        var other = digest("2.db", id -> id.substring("key-".length()), ledger -> {
            ledger.recordMatters(Map.of("key-b", "S2"));
            ledger.recordMatters(Map.of("key-a", "S1"));
            ledger.rename("S1", "名称", "王", NOON);
            ledger.correct(correction("key-b", "T0203", NOON));
            ledger.correct(correction("key-a", "T0104", NOON));
        });

        assertEquals(one, other);
        assertEquals(64, one.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"correct", "undo", "move", "rename"})
    void everyDecisionChangesTheDigest(String deed) {
        Consumer<Ledger> base = ledger -> {
            ledger.correct(correction("a", "T0104", MORNING));
            ledger.recordMatters(Map.of("a", "S1", "b", "S2"));
        };

        var before = digest("1.db", UnaryOperator.identity(), base);
        var after = digest("2.db", UnaryOperator.identity(), base.andThen(ledger -> run(ledger, deed)));

        assertNotEquals(before, after);
    }

    @Test
    void fieldsThatRunTogetherDifferentlyAreDifferent() {
        var one = digest("1.db", UnaryOperator.identity(), ledger -> ledger.recordMatters(Map.of("a", "bc")));
        var other = digest("2.db", UnaryOperator.identity(), ledger -> ledger.recordMatters(Map.of("ab", "c")));

        assertNotEquals(one, other);
    }

    private static void run(Ledger ledger, String deed) {
        switch (deed) {
            case "correct" -> ledger.correct(correction("b", "T0104", NOON));
            case "undo" -> ledger.undo("a", "王", NOON);
            case "move" -> ledger.recordMatters(Map.of("b", "S1"));
            case "rename" -> ledger.rename("S2", "名称", "王", NOON);
            default -> throw new IllegalArgumentException("expected a deed, was " + deed);
        }
    }

    private String digest(String name, UnaryOperator<String> reference, Consumer<Ledger> deeds) {
        try (var ledger = Ledger.open(folder.resolve(name))) {
            deeds.accept(ledger);
            return ledger.digest(reference);
        }
    }

    private static Correction correction(String submission, String theme, Instant at) {
        return new Correction(submission, theme, "T0101", "王", at);
    }
}
