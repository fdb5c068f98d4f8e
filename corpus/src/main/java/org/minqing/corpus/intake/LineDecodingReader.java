package org.minqing.corpus.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Decodes line by line, because exports that were glued together hold both UTF-8 and GB18030. A line is read in the file's
 * own encoding unless it is unmistakably in the other one. A line feed is a line feed in both.
 */
final class LineDecodingReader extends Reader {

    /** Longer lines are cut: their row is refused as too long anyway. */
    private static final int PIECE = 4 << 20;
    /** Where a carriage return alone ends the lines, they are decoded together up to about this many bytes. */
    private static final int RETURNS_TOGETHER = 1 << 16;
    /** So many whole UTF-8 characters, and no fault, do not happen by chance in GB18030 text. */
    private static final int UNMISTAKABLE = 4;

    private final InputStream in;
    private final Charset usual;
    private byte[] line = new byte[1 << 13];
    private CharBuffer characters = CharBuffer.allocate(0);

    /** @param usual the file's own encoding: UTF-8 or GB18030 */
    LineDecodingReader(InputStream in, Charset usual) {
        this.in = in;
        this.usual = usual;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (!characters.hasRemaining() && !nextLine()) {
            return -1;
        }
        int count = Math.min(length, characters.remaining());
        characters.get(target, offset, count);
        return count;
    }

    private boolean nextLine() throws IOException {
        int length = 0;
        boolean ascii = true;
        for (int octet = in.read(); octet >= 0; octet = in.read()) {
            if (length == line.length) {
                line = Arrays.copyOf(line, length * 2);
            }
            line[length++] = (byte) octet;
            ascii &= octet < 0x80;
            if (octet == '\n' || octet == '\r' && length >= RETURNS_TOGETHER || length == PIECE) {
                break;
            }
        }
        if (length == 0) {
            return false;
        }
        var charset = ascii ? StandardCharsets.US_ASCII : charset(length);
        characters = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .decode(ByteBuffer.wrap(line, 0, length));
        return true;
    }

    private Charset charset(int length) {
        var evidence = new Utf8Evidence();
        evidence.add(line, length);
        if (usual.equals(StandardCharsets.UTF_8)) {
            return evidence.faults() > evidence.characters() ? TextEncoding.GB18030 : usual;
        }
        return evidence.faults() == 0 && evidence.characters() >= UNMISTAKABLE ? StandardCharsets.UTF_8 : usual;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
