package org.minqing.corpus.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * HMAC-SHA-256 under the workspace's own key, so that a hash of a telephone number cannot be reversed by trying all numbers.
 * Thread-safe.
 */
public final class KeyedHash {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int SHOWN_BYTES = 12;

    /** Guarded by itself; {@code doFinal} makes it ready for the next value. */
    private final Mac mac;

    private KeyedHash(byte[] key) {
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    /** Reads the key, or makes one that only its owner may read. */
    static KeyedHash open(Path file) throws IOException {
        if (!Files.exists(file)) {
            var key = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(key);
            var aside = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(aside);
            if (Files.getFileStore(file.getParent()).supportsFileAttributeView("posix")) {
                Files.createFile(
                        aside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.write(aside, key);
            AtomicMove.move(aside, file);
        }
        var key = Files.readAllBytes(file);
        if (key.length != KEY_BYTES) {
            throw new WorkspaceException("工作区的密钥文件 " + file + " 已损坏，请用备份恢复");
        }
        return new KeyedHash(key);
    }

    /** 24 hexadecimal digits. */
    public String of(String value) {
        byte[] hash;
        synchronized (mac) {
            hash = mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(hash, 0, SHOWN_BYTES);
    }
}
