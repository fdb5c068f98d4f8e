package org.minqing.corpus.intake.isolated;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.SynchronousQueue;
import org.minqing.corpus.record.RejectionCode;

/**
 * The child JVM: reads requests from standard input, answers on standard output, ends with its input. One thread always waits
 * for input, so that the child ends with its parent even in the middle of an endless loop.
 */
final class Child {

    /** How the child ends when its memory did not do; the same as {@code -XX:+ExitOnOutOfMemoryError}. */
    static final int OUT_OF_MEMORY = 3;

    private static final int BROKEN = 4;

    private static final long BETWEEN_SIGNS_OF_LIFE = 500_000_000L;

    /** What the child does with a file's bytes. */
    @FunctionalInterface
    interface Parser {
        void parse(Task task, byte[] content, PieceOutput out) throws IOException, RefusedException;
    }

    private record Request(Task task, byte[] content) {}

    private Child() {}

    /** Started by {@link ChildProcess} only. */
    public static void main(String[] arguments) throws IOException {
        serve(Parsers::parse);
    }

    static void serve(Parser parser) throws IOException {
        var out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        out.writeInt(Frames.READY);
        out.flush();
        var requests = new SynchronousQueue<Request>();
        var worker = new Thread(() -> work(parser, requests, out), "parser");
        worker.setDaemon(true);
        worker.start();
        try (var in = new DataInputStream(new FileInputStream(FileDescriptor.in))) {
            while (true) {
                var task = Task.values()[in.readUnsignedByte()];
                var content = new byte[in.readInt()];
                in.readFully(content);
                requests.put(new Request(task, content));
            }
        } catch (IOException | InterruptedException ended) {
            Runtime.getRuntime().halt(0);
        }
    }

    private static void work(Parser parser, SynchronousQueue<Request> requests, DataOutputStream out) {
        try {
            while (true) {
                answer(parser, requests.take(), out);
            }
        } catch (OutOfMemoryError e) {
            Runtime.getRuntime().halt(OUT_OF_MEMORY);
        } catch (IOException | InterruptedException ended) {
            Runtime.getRuntime().halt(0);
        } catch (Error e) {
            // a library that is missing or broken: whoever waits for the answer is told by the end of the process
            Runtime.getRuntime().halt(BROKEN);
        }
    }

    /** Parsers throw what they like at damaged bytes. */
    private static void answer(Parser parser, Request request, DataOutputStream out) throws IOException {
        try {
            parser.parse(request.task(), request.content(), new Answering(out));
            out.writeByte(Frames.END);
        } catch (RefusedException e) {
            refuse(e.code(), e.detail(), out);
        } catch (IOException | RuntimeException | StackOverflowError | AssertionError e) {
            refuse(RejectionCode.FILE_DAMAGED, "", out);
        }
        out.flush();
    }

    private static void refuse(RejectionCode code, String detail, DataOutputStream out) throws IOException {
        out.writeByte(Frames.REFUSED);
        Frames.writeText(code.name(), out);
        Frames.writeText(detail, out);
    }

    /** Writes pieces, and from time to time a sign of life. */
    private static final class Answering implements PieceOutput {

        private final DataOutputStream out;
        private long last = System.nanoTime();

        Answering(DataOutputStream out) {
            this.out = out;
        }

        @Override
        public void put(Piece piece) throws IOException {
            Frames.write(piece, out);
            tick();
        }

        @Override
        public void tick() throws IOException {
            long now = System.nanoTime();
            if (now - last > BETWEEN_SIGNS_OF_LIFE) {
                last = now;
                out.writeByte(Frames.PROGRESS);
                out.flush();
            }
        }
    }
}
