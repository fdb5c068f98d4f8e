package org.minqing.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What a ledger says, as one SHA-256: the pile of corrections of each submission, the members of each matter, the titles. Instants
 * are left out, submissions stand by their reference, and the order in which the tables were filled does not count. The audit log
 * is left out: it repeats the same in the order of time.
 */
final class LedgerDigest {

    private final UnaryOperator<String> reference;
    private final List<String> lines = new ArrayList<>();

    LedgerDigest(UnaryOperator<String> reference) {
        this.reference = reference;
    }

    LedgerDigest corrections(Collection<CorrectionTable.Entry> bySubmission) {
        var piles = new LinkedHashMap<String, StringBuilder>();
        for (var entry : bySubmission) {
            var correction = entry.correction();
            piles.computeIfAbsent(
                            correction.submission(), id -> new StringBuilder(line("correction", reference.apply(id))))
                    .append(line(
                            correction.theme(),
                            correction.before(),
                            correction.by(),
                            Boolean.toString(entry.standing())));
        }
        piles.values().forEach(pile -> lines.add(pile.toString()));
        return this;
    }

    LedgerDigest members(Map<String, String> matterBySubmission) {
        matterBySubmission.forEach((id, matter) -> lines.add(line("member", reference.apply(id), matter)));
        return this;
    }

    LedgerDigest titles(Map<String, String> titleByMatter) {
        titleByMatter.forEach((matter, title) -> lines.add(line("title", matter, title)));
        return this;
    }

    /** 64 lower-case hexadecimal digits. */
    String sha256() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            lines.stream().sorted().forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Each field with its length before it, so that no two different lists of fields give the same line. */
    private static String line(String... fields) {
        var line = new StringBuilder();
        Stream.of(fields)
                .forEach(field -> line.append(field.length()).append(':').append(field));
        return line.append('\n').toString();
    }
}
