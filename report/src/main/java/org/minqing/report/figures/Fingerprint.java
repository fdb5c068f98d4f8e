package org.minqing.report.figures;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Hashes of what is behind a figure. */
final class Fingerprint {

    private Fingerprint() {}

    /** SHA-256 of the sorted values, each closed by a line feed; 64 lower-case hexadecimal digits. */
    static String of(List<String> values) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            values.stream().sorted().forEach(value -> {
                digest.update(value.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) '\n');
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * A name as a part of a figure's id: itself where it is short and plain, else {@code x} and ten digits of its hash. Ids go
     * into Word's tags (64 characters) and Excel's names (no signs).
     */
    static String idPart(String name) {
        boolean plain = !name.isEmpty()
                && name.length() <= 12
                && name.chars().allMatch(c -> c < 128 ? Character.isLetterOrDigit(c) : c >= 0x4E00 && c <= 0x9FFF);
        return plain ? name : "x" + of(List.of(name)).substring(0, 10);
    }
}
