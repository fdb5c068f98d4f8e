package org.minqing.corpus.intake.isolated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.minqing.corpus.intake.isolated.Piece.Nature;
import org.minqing.corpus.intake.isolated.Piece.Value;

class FramesTest {

    private static final List<Piece> PIECES = List.of(
            new Piece.Form(Piece.Layout.WORKBOOK),
            new Piece.Table("工单", true, true),
            new Piece.Row(7, true, List.of(new Value("𠮷", Nature.TEXT), new Value("46027.5", Nature.DAYS))),
            new Piece.Paragraph(3, true, "一\n二"),
            new Piece.Remark(true, "宏"));

    private static byte[] written() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            for (var piece : PIECES) {
                Frames.write(piece, out);
            }
        }
        return bytes.toByteArray();
    }

    private static List<Piece> read(byte[] bytes) throws IOException {
        var pieces = new ArrayList<Piece>();
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            while (in.available() > 0) {
                pieces.add(Frames.read(in.readUnsignedByte(), in));
            }
        }
        return pieces;
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        assertEquals(PIECES, read(written()));
    }

    @Test
    void bytesThatAreNoFramesAreAnInputErrorAndNothingElse() throws IOException {
        int refused = 0;
        for (int seed = 0; seed < 2_000; seed++) {
            var random = new Random(seed);
            var bytes = written();
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            try {
                read(bytes);
            } catch (IOException e) {
                refused++;
            }
        }

        assertTrue(refused > 200, "refused " + refused);
        assertThrows(IOException.class, () -> read(new byte[] {'T', 0x7F, 0, 0, 0}));
    }
}
