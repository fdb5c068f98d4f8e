package org.minqing.corpus.intake.isolated;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;

/** A child that does what the document says, so that the parent is seen to survive it. */
final class Misbehaving {

    private Misbehaving() {}

    public static void main(String[] arguments) throws IOException {
        Child.serve((task, content, out) -> obey(new String(content, StandardCharsets.UTF_8), out));
    }

    private static void obey(String order, PieceOutput out) throws IOException {
        switch (order) {
            case "loop" -> {
                while (true) {
                    Thread.onSpinWait();
                }
            }
            case "talk" -> {
                while (true) {
                    out.tick();
                }
            }
            case "eat" -> {
                var eaten = new ArrayList<byte[]>();
                while (true) {
                    eaten.add(new byte[1 << 20]);
                }
            }
            case "recurse" -> obey(order, out);
            case "break down" -> Runtime.getRuntime().halt(134);
            case "rave" -> {
                try (var raw = new FileOutputStream(FileDescriptor.out)) {
                    raw.write("# A fatal error has been detected".getBytes(StandardCharsets.UTF_8));
                }
            }
            default ->
                out.put(new Piece.Paragraph(
                        1, false, order + Long.toString(ProcessHandle.current().pid())));
        }
    }
}
