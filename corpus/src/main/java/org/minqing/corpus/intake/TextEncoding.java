package org.minqing.corpus.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How a file's bytes are read as text: what the operator said, else a byte order mark, else whether it is UTF-16 without one,
 * else whether the whole file is UTF-8, else GB18030, never the smaller GB2312.
 *
 * @param charset the encoding
 * @param markLength bytes of the byte order mark, 0 to 3
 * @param proof what is known about the file's bytes
 */
record TextEncoding(Charset charset, int markLength, Proof proof) {

    /** What is known about the bytes of a file. */
    enum Proof {
        /** Every byte fits: U+FFFD in the text is the writer's own. */
        WHOLE,
        /** Single lines may be in another encoding. */
        BY_LINE,
        /** Nobody looked. */
        SAID
    }

    static final Charset GB18030 = Charset.forName("GB18030");

    private static final TextEncoding NO_MARK = new TextEncoding(GB18030, 0, Proof.BY_LINE);

    /**
     * Reads the whole file once, in pieces, unless the operator says or it is UTF-16.
     *
     * @param said what the operator said, or null
     */
    static TextEncoding of(Path file, @Nullable Charset said) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(WideText.LOOKED_AT);
        }
        var mark = ofMark(head);
        if (said != null) {
            return new TextEncoding(said, mark.charset.equals(said) ? mark.markLength : 0, Proof.SAID);
        }
        if (mark.markLength == 2) {
            return mark;
        }
        var wide = WideText.charset(head);
        if (wide != null) {
            return new TextEncoding(wide, 0, Proof.SAID);
        }
        var evidence = evidence(file);
        boolean utf8 = mark.markLength == 3 || evidence.favoursUtf8();
        return new TextEncoding(
                utf8 ? StandardCharsets.UTF_8 : GB18030,
                mark.markLength,
                evidence.isWhole() ? Proof.WHOLE : Proof.BY_LINE);
    }

    private static TextEncoding ofMark(byte[] start) {
        if (start.length >= 3 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF) {
            return new TextEncoding(StandardCharsets.UTF_8, 3, Proof.BY_LINE);
        }
        if (start.length >= 2 && start[0] == (byte) 0xFF && start[1] == (byte) 0xFE) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2, Proof.SAID);
        }
        if (start.length >= 2 && start[0] == (byte) 0xFE && start[1] == (byte) 0xFF) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2, Proof.SAID);
        }
        return NO_MARK;
    }

    private static Utf8Evidence evidence(Path file) throws IOException {
        var evidence = new Utf8Evidence();
        try (var in = SizedFile.open(file)) {
            var piece = new byte[1 << 16];
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                evidence.add(piece, length);
            }
        }
        return evidence;
    }

    /** Characters of the file; bytes that are none in its encoding become U+FFFD. */
    Reader open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(SizedFile.open(file), 1 << 16);
        try {
            in.skipNBytes(markLength);
            return proof == Proof.BY_LINE ? new LineDecodingReader(in, charset) : new InputStreamReader(in, charset);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /** Whether U+FFFD in the text stands for bytes that could not be decoded. */
    boolean isDoubtful() {
        return proof != Proof.WHOLE;
    }

    /** The name that a report gives it. */
    String label() {
        return charset.name();
    }
}
