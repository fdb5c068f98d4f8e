package org.minqing.corpus.intake.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** Names of files as they may be shown, whoever gave them. */
public final class ShownName {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final char UNDECODABLE = '\uFFFD';

    private ShownName() {}

    /** Last part of a path; a name whose bytes are not the system's UTF-8 is read as GB18030. */
    public static String of(Path path) {
        var last = path.getFileName();
        var name = last == null ? path.toString() : last.toString();
        return of(last == null || name.indexOf(UNDECODABLE) < 0 ? name : decoded(bytes(last)));
    }

    /** Control characters, marks of direction, invisible characters and halves of characters become {@code \\uXXXX}. */
    public static String of(String name) {
        var shown = new StringBuilder(name.length());
        name.codePoints().forEach(c -> {
            if (isVisible(c)) {
                shown.appendCodePoint(c);
            } else {
                shown.append(String.format(Locale.ROOT, "\\u%04X", c));
            }
        });
        return shown.toString();
    }

    /** UTF-8 where every byte fits, else GB18030. */
    public static String decoded(byte[] name) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(name))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(name, GB18030);
        }
    }

    /** The bytes of a name, which Java tells in a URI only. */
    private static byte[] bytes(Path name) {
        var uri = name.toUri().getRawPath().replaceFirst("/$", "");
        var written = uri.substring(uri.lastIndexOf('/') + 1);
        var bytes = ByteBuffer.allocate(written.length());
        for (int i = 0; i < written.length(); i++) {
            if (written.charAt(i) == '%') {
                bytes.put((byte) Integer.parseInt(written.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.put((byte) written.charAt(i));
            }
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            case Character.FORMAT -> c == ZERO_WIDTH_JOINER;
            default -> (c & 0xFFFE) != 0xFFFE;
        };
    }
}
