package org.minqing.corpus.intake.isolated;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.minqing.corpus.intake.isolated.ChildProcess.GoneException;
import org.minqing.corpus.record.RejectionCode;

/**
 * Reads untrusted binary documents in a child JVM that is started when the first one comes and kept for those that follow. A
 * child that hangs, eats its memory or breaks down costs its document only; the next one gets a new child. Serves any thread,
 * one document at a time.
 */
public final class IsolatedReader implements AutoCloseable {

    private static final int ATTEMPTS = 2;

    private final Class<?> main;
    private final ChildLimits limits;
    private @Nullable ChildProcess child;

    public IsolatedReader() {
        this(Child.class, ChildLimits.USUAL);
    }

    IsolatedReader(Class<?> main, ChildLimits limits) {
        this.main = main;
        this.limits = limits;
    }

    /**
     * A child that breaks down is replaced once, in case it was not this document's fault.
     *
     * @throws RefusedException if the document is damaged, encrypted, too old, or costs more than it may, or no child starts
     * @throws IOException if the file cannot be read
     */
    public synchronized Answer read(Path file, Task task) throws IOException, RefusedException {
        long size = Files.size(file);
        if (size > limits.largest()) {
            throw new RefusedException(RejectionCode.LIMIT_MEMORY, "超过" + (limits.largest() >> 20) + " MiB");
        }
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var ready = ready();
            boolean inOrder = false;
            try (var content = Files.newInputStream(file)) {
                var answer = ready.ask(task, content, (int) size);
                inOrder = true;
                return answer;
            } catch (RefusedException e) {
                inOrder = e.code() != RejectionCode.LIMIT_MEMORY && e.code() != RejectionCode.LIMIT_TIME;
                throw e;
            } catch (GoneException e) {
                continue;
            } finally {
                if (!inOrder) {
                    close();
                }
            }
        }
        throw new RefusedException(RejectionCode.FILE_DAMAGED, "读取时出错");
    }

    private ChildProcess ready() throws RefusedException {
        if (child != null && !child.isAlive()) {
            close();
        }
        if (child == null) {
            try {
                child = ChildProcess.start(main, limits);
            } catch (IOException e) {
                throw new RefusedException(RejectionCode.READER_UNAVAILABLE, "");
            }
        }
        return child;
    }

    /** Ends the child, if there is one; a later {@link #read} starts another. */
    @Override
    public synchronized void close() {
        if (child != null) {
            child.close();
            child = null;
        }
    }
}
