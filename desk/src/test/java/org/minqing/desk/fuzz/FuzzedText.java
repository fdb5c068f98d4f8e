package org.minqing.desk.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Text from arbitrary bytes, halves of surrogate pairs included. */
final class FuzzedText {

    private static final int UTF_16 = 0xFE;

    private FuzzedText() {}

    /** UTF-8, or UTF-16 behind a first byte of 0xFE, which UTF-8 never holds. */
    static String of(byte[] data) {
        if (data.length == 0 || Byte.toUnsignedInt(data[0]) != UTF_16) {
            return new String(data, StandardCharsets.UTF_8);
        }
        var rest = Arrays.copyOfRange(data, 1, data.length);
        var text = new StringBuilder();
        for (int i = 0; i + 1 < rest.length; i += 2) {
            text.append((char) (Byte.toUnsignedInt(rest[i]) << 8 | Byte.toUnsignedInt(rest[i + 1])));
        }
        return text.toString();
    }
}
