package org.minqing.index.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.lucene.util.BytesRef;

/** A value as a term of its own. Lucene takes at most 32,766 bytes: what is longer goes in by its beginning and its hash. */
final class Keyword {

    private static final int LONGEST = 8_000;
    private static final int KEPT = 1_000;

    private Keyword() {}

    /** The value itself up to 8,000 UTF-16 units, else its first 1,000 and its SHA-256. */
    static String of(String value) {
        if (value.length() <= LONGEST) {
            return value;
        }
        int kept = Character.isHighSurrogate(value.charAt(KEPT - 1)) ? KEPT - 1 : KEPT;
        return value.substring(0, kept) + "…" + HexFormat.of().formatHex(sha256(value));
    }

    static BytesRef bytes(String value) {
        return new BytesRef(of(value));
    }

    private static byte[] sha256(String value) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
