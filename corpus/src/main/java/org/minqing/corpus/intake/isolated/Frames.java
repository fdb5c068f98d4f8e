package org.minqing.corpus.intake.isolated;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.minqing.corpus.intake.isolated.Piece.Layout;
import org.minqing.corpus.intake.isolated.Piece.Nature;
import org.minqing.corpus.intake.isolated.Piece.Value;

/**
 * The child's answers as bytes: a letter, then the parts in their order, numbers big-endian, texts as length and UTF-8. Whatever
 * does not fit is a {@link StreamCorruptedException}.
 */
final class Frames {

    /** First four bytes of a child that is ready. */
    static final int READY = 0x4D51_0001;

    static final char PROGRESS = '.';
    static final char REFUSED = '!';
    static final char END = '$';

    /** Longest text of a cell or paragraph in bytes: 16 MiB. */
    private static final int LONGEST = 16 << 20;
    /** Most cells of a row; Excel 97 to 2003 has 256 columns. */
    private static final int WIDEST = 1 << 14;

    private static final Nature[] NATURES = Nature.values();

    private Frames() {}

    static void write(Piece piece, DataOutputStream out) throws IOException {
        switch (piece) {
            case Piece.Form form -> {
                out.writeByte('F');
                out.writeByte(form.layout().ordinal());
            }
            case Piece.Table table -> {
                out.writeByte('T');
                writeText(table.name(), out);
                out.writeBoolean(table.hidden());
                out.writeBoolean(table.from1904());
            }
            case Piece.Merged merged -> {
                out.writeByte('M');
                out.writeInt(merged.firstRow());
                out.writeInt(merged.lastRow());
                out.writeInt(merged.firstColumn());
                out.writeInt(merged.lastColumn());
            }
            case Piece.HiddenColumns hidden -> {
                out.writeByte('H');
                out.writeInt(hidden.first());
                out.writeInt(hidden.last());
            }
            case Piece.Row row -> writeRow(row, out);
            case Piece.Paragraph paragraph -> {
                out.writeByte('P');
                out.writeInt(paragraph.number());
                out.writeBoolean(paragraph.listed());
                writeText(paragraph.text(), out);
            }
            case Piece.Remark remark -> {
                out.writeByte('R');
                out.writeBoolean(remark.active());
                writeText(remark.what(), out);
            }
        }
    }

    private static void writeRow(Piece.Row row, DataOutputStream out) throws IOException {
        out.writeByte('C');
        out.writeInt(row.number());
        out.writeBoolean(row.hidden());
        out.writeInt(row.cells().size());
        for (var cell : row.cells()) {
            out.writeByte(cell.nature().ordinal());
            writeText(cell.text(), out);
        }
    }

    static void writeText(String text, DataOutputStream out) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** @param letter the frame's first byte, already read */
    static Piece read(int letter, DataInputStream in) throws IOException {
        return switch (letter) {
            case 'F' -> new Piece.Form(Layout.values()[bounded(in.readUnsignedByte(), Layout.values().length - 1)]);
            case 'T' -> new Piece.Table(readText(in), in.readBoolean(), in.readBoolean());
            case 'M' -> new Piece.Merged(in.readInt(), in.readInt(), in.readInt(), in.readInt());
            case 'H' -> new Piece.HiddenColumns(bounded(in.readInt(), WIDEST), bounded(in.readInt(), WIDEST));
            case 'C' -> readRow(in);
            case 'P' -> new Piece.Paragraph(in.readInt(), in.readBoolean(), readText(in));
            case 'R' -> new Piece.Remark(in.readBoolean(), readText(in));
            default -> throw new StreamCorruptedException("expected a frame, was " + letter);
        };
    }

    private static Piece.Row readRow(DataInputStream in) throws IOException {
        int number = in.readInt();
        boolean hidden = in.readBoolean();
        int width = bounded(in.readInt(), WIDEST);
        var cells = new ArrayList<Value>(width);
        for (int i = 0; i < width; i++) {
            var nature = NATURES[bounded(in.readUnsignedByte(), NATURES.length - 1)];
            cells.add(new Value(readText(in), nature));
        }
        return new Piece.Row(number, hidden, cells);
    }

    static String readText(DataInputStream in) throws IOException {
        var bytes = new byte[bounded(in.readInt(), LONGEST)];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static int bounded(int value, int most) throws StreamCorruptedException {
        if (value < 0 || value > most) {
            throw new StreamCorruptedException("expected 0 to " + most + ", was " + value);
        }
        return value;
    }
}
