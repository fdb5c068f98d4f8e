package org.minqing.corpus.intake.isolated;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StreamCorruptedException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.minqing.corpus.record.RejectionCode;

/**
 * One running child. Same Java and class path as this process; its standard error is thrown away, it writes no dumps, and it ends
 * when its standard input does, so that it outlives nobody. Used by one thread at a time.
 */
final class ChildProcess implements AutoCloseable {

    private static final long ENDING_MILLISECONDS = 2_000;

    /** The child went down while it worked, for no limit that we know of. */
    static final class GoneException extends Exception {

        private static final long serialVersionUID = 1L;

        GoneException(Throwable cause) {
            super(cause);
        }
    }

    private final Process process;
    private final OutputStream requests;
    private final DataInputStream answers;
    private final ChildLimits limits;

    private ChildProcess(Process process, ChildLimits limits) {
        this.process = process;
        this.requests = process.getOutputStream();
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
        this.limits = limits;
    }

    /**
     * Starts a child and waits until it is ready.
     *
     * @param main class with the child's {@code main}
     * @throws IOException if it does not start or does not become ready in time
     */
    static ChildProcess start(Class<?> main, ChildLimits limits) throws IOException {
        var builder = new ProcessBuilder(command(main, limits)).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        var child = new ChildProcess(builder.start(), limits);
        try (var deadline = new Deadline(child.process, starting(limits))) {
            int ready = child.answers.readInt();
            if (ready != Frames.READY || deadline.hasPassed()) {
                throw new IOException("expected a child that is ready, was " + ready);
            }
            return child;
        } catch (IOException e) {
            child.close();
            throw e;
        }
    }

    private static ChildLimits starting(ChildLimits limits) {
        return new ChildLimits(limits.heap(), 0, ChildLimits.START, ChildLimits.START);
    }

    private static List<String> command(Class<?> main, ChildLimits limits) {
        var nowhere = Files.exists(Path.of("/dev/null")) ? "/dev/null" : "NUL";
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + limits.heap() + "m",
                "-XX:+UseSerialGC",
                "-XX:MaxHeapFreeRatio=40",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+DisplayVMOutputToStderr",
                "-XX:-UsePerfData",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=" + nowhere,
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName());
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /**
     * Has a document parsed. Unless it answers or refuses in order, the child must be closed.
     *
     * @param content read as far as {@code size}
     * @param size bytes of the document
     * @throws RefusedException if the child said so or went beyond a limit
     * @throws GoneException if the child went down
     * @throws IOException if the content cannot be read
     */
    Answer ask(Task task, InputStream content, int size) throws IOException, RefusedException, GoneException {
        try (var deadline = new Deadline(process, limits)) {
            try {
                send(task, content, size, deadline);
                return receive(deadline);
            } catch (GoneException e) {
                refuseBeyondLimit(deadline);
                throw e;
            }
        }
    }

    private void send(Task task, InputStream content, int size, Deadline deadline) throws IOException, GoneException {
        var head =
                ByteBuffer.allocate(5).put((byte) task.ordinal()).putInt(size).array();
        write(head, head.length);
        var piece = new byte[1 << 16];
        for (int left = size; left > 0; ) {
            int length = content.read(piece, 0, Math.min(piece.length, left));
            if (length < 0) {
                throw new EOFException("the file became shorter");
            }
            write(piece, length);
            left -= length;
            deadline.heard();
        }
    }

    private void write(byte[] bytes, int length) throws GoneException {
        try {
            requests.write(bytes, 0, length);
            requests.flush();
        } catch (IOException e) {
            throw new GoneException(e);
        }
    }

    private Answer receive(Deadline deadline) throws RefusedException, GoneException {
        var answer = new Answer.Collecting();
        try {
            for (int letter = answers.readUnsignedByte(); letter != Frames.END; letter = answers.readUnsignedByte()) {
                deadline.heard();
                if (letter == Frames.REFUSED) {
                    throw refusal();
                }
                if (letter != Frames.PROGRESS) {
                    answer.add(Frames.read(letter, answers));
                }
            }
            return answer.finish();
        } catch (IOException e) {
            throw new GoneException(e);
        }
    }

    private RefusedException refusal() throws IOException {
        var code = Frames.readText(answers);
        var detail = Frames.readText(answers);
        return Arrays.stream(RejectionCode.values())
                .filter(known -> known.name().equals(code))
                .findFirst()
                .map(known -> new RefusedException(known, detail))
                .orElseThrow(() -> new StreamCorruptedException("expected a code, was another word"));
    }

    private void refuseBeyondLimit(Deadline deadline) throws RefusedException {
        boolean ended = waitForEnd();
        if (deadline.hasPassed()) {
            throw new RefusedException(RejectionCode.LIMIT_TIME, "");
        }
        if (ended && process.exitValue() == Child.OUT_OF_MEMORY) {
            throw new RefusedException(RejectionCode.LIMIT_MEMORY, "");
        }
    }

    private boolean waitForEnd() {
        try {
            return process.waitFor(ENDING_MILLISECONDS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Ends the child. */
    @Override
    public void close() {
        process.destroyForcibly();
        waitForEnd();
    }
}
