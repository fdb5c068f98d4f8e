package org.minqing.corpus.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of a file as it is when it is opened, read in pieces. */
final class FileHash {

    /** The hash of no bytes. */
    static final String OF_NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private static final int PIECE = 1 << 16;

    private FileHash() {}

    /** 64 lower-case hexadecimal digits. */
    static String of(Path file) throws IOException {
        var digest = sha256();
        var piece = new byte[PIECE];
        try (var in = SizedFile.open(file)) {
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                digest.update(piece, 0, length);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
