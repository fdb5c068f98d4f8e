package org.minqing.corpus.intake.isolated;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.apache.commons.io.output.UnsynchronizedByteArrayOutputStream;
import org.minqing.corpus.record.RejectionCode;

/**
 * All that was found in one document, held packed, so that it can be gone through more than once and nobody has to ask again.
 * Immutable.
 */
public final class Answer {

    /** Most packed bytes of an answer: 96 MiB, some 20 times what a legal .xls of 60 MB gives. */
    private static final long LARGEST = 96L << 20;

    private final UnsynchronizedByteArrayOutputStream packed;
    private final boolean workbook;

    private Answer(UnsynchronizedByteArrayOutputStream packed, boolean workbook) {
        this.packed = packed;
        this.workbook = workbook;
    }

    /** Whether the pieces are sheets and rows, and not a document's. */
    public boolean isWorkbook() {
        return workbook;
    }

    /** Hands on every piece in the order of the document. */
    public void forEach(Consumer<Piece> taker) {
        try (var in = new DataInputStream(new InflaterInputStream(packed.toInputStream()))) {
            for (int letter = in.readUnsignedByte(); letter != Frames.END; letter = in.readUnsignedByte()) {
                taker.accept(Frames.read(letter, in));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("an answer in memory was written by ourselves", e);
        }
    }

    /** An answer that is still coming in. */
    static final class Collecting {

        private final UnsynchronizedByteArrayOutputStream packed =
                UnsynchronizedByteArrayOutputStream.builder().get();
        private final DataOutputStream out =
                new DataOutputStream(new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED)));
        private boolean workbook;

        /** @throws RefusedException if it becomes too large to be held */
        void add(Piece piece) throws IOException, RefusedException {
            workbook |= piece instanceof Piece.Form form && form.layout() == Piece.Layout.WORKBOOK;
            Frames.write(piece, out);
            if (packed.size() > LARGEST) {
                throw new RefusedException(RejectionCode.LIMIT_MEMORY, "");
            }
        }

        Answer finish() throws IOException {
            out.writeByte(Frames.END);
            out.close();
            return new Answer(packed, workbook);
        }
    }
}
