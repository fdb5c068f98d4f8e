package org.minqing.desk.command;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text file in one of the two encodings of offices. */
final class Utf8OrGb18030 {

    private Utf8OrGb18030() {}

    static String read(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("GB18030")); // not UTF-8: what Excel in China writes
        }
    }
}
