package org.minqing.corpus.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Tells UTF-16 from its first bytes, with or without a byte order mark. Without one, the zero bytes of its digits, commas and
 * line ends must all stand on one side, and what it then reads as must be characters that offices write.
 */
final class WideText {

    /** So many bytes are looked at. */
    static final int LOOKED_AT = 8192;

    /** Of 100 characters, at least this many must be ones that offices write. */
    private static final int USUAL_PERCENT = 95;

    /** Of 100 characters, so many at least are digits, commas or line ends: fewer zero bytes are strays. */
    private static final int LEAST_ZERO_PERCENT = 3;

    private WideText() {}

    /** UTF-16LE, UTF-16BE, or null where it is neither. */
    static @Nullable Charset charset(byte[] head) {
        if (head.length < 2) {
            return null;
        }
        int mark = (head[0] & 0xFF) << 8 | head[1] & 0xFF;
        if (mark == 0xFFFE || mark == 0xFEFF) {
            return mark == 0xFFFE ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        }
        int[] zeros = new int[2];
        for (int i = 0; i < head.length; i++) {
            zeros[i & 1] += head[i] == 0 ? 1 : 0;
        }
        int least = Math.max(2, head.length / 2 * LEAST_ZERO_PERCENT / 100);
        if (zeros[1] >= least && zeros[0] == 0 && isUsual(head, StandardCharsets.UTF_16LE)) {
            return StandardCharsets.UTF_16LE;
        }
        return zeros[0] >= least && zeros[1] == 0 && isUsual(head, StandardCharsets.UTF_16BE)
                ? StandardCharsets.UTF_16BE
                : null;
    }

    private static boolean isUsual(byte[] head, Charset charset) {
        var text = new String(head, 0, head.length & ~1, charset);
        long usual = text.codePoints().filter(WideText::isUsual).count();
        return usual * 100 >= text.codePointCount(0, text.length()) * (long) USUAL_PERCENT;
    }

    private static boolean isUsual(int c) {
        boolean ascii = c >= ' ' && c < 0x7F || c == '\n' || c == '\r' || c == '\t';
        boolean wide = c >= 0x2000 && c <= 0x206F || c >= 0x3000 && c <= 0x303F || c >= 0xFF00 && c <= 0xFFEF;
        return ascii || wide || Character.isIdeographic(c);
    }
}
