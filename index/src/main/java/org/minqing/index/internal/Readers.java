package org.minqing.index.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.StandardDirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.minqing.index.DamagedIndexException;

/**
 * The last commit that was seen, for any number of threads: work that has begun goes on with the state it began with, also
 * while a newer one is taken up.
 */
public final class Readers implements AutoCloseable {

    /** A question to the index. */
    @FunctionalInterface
    public interface Question<T> {
        T answer(IndexSearcher searcher) throws IOException;
    }

    private final IndexFolder folder;
    private IndexReader current;
    private boolean closed;

    /** Sees nothing until the first {@link #refresh()}. */
    public Readers(IndexFolder folder) {
        this.folder = folder;
        this.current = nothing();
        buildContext(current);
    }

    /**
     * Takes up the newest commit.
     *
     * @throws org.minqing.index.StaleIndexException if it was written under another fingerprint
     * @throws DamagedIndexException if it cannot be read
     */
    public synchronized void refresh() {
        if (!folder.hasCommit()) {
            replaceBy(nothing());
            return;
        }
        folder.with(directory -> {
            var opened = open(directory);
            if (opened != null) {
                requireFingerprint(opened);
                replaceBy(opened);
            }
            return folder;
        });
    }

    /** The newest commit, or null where that is the current one. */
    private @Nullable DirectoryReader open(Directory directory) throws IOException {
        boolean seen = current instanceof StandardDirectoryReader reader
                && Arrays.equals(
                        reader.getSegmentInfos().getId(),
                        SegmentInfos.readLatestCommit(directory).getId());
        return seen ? null : DirectoryReader.open(directory);
    }

    private void requireFingerprint(DirectoryReader opened) throws IOException {
        try {
            folder.requireFingerprint(opened);
        } catch (IOException | RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    /** Answers a question from one state of the index. */
    public <T> T ask(Question<T> question) {
        var reader = acquire();
        try {
            var searcher = new IndexSearcher(reader);
            searcher.setQueryCache(null);
            return question.answer(searcher);
        } catch (CorruptIndexException e) {
            throw new DamagedIndexException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            release(reader);
        }
    }

    private synchronized IndexReader acquire() {
        if (closed) {
            throw new AlreadyClosedException("expected an open index, was closed");
        }
        current.incRef();
        return current;
    }

    private void replaceBy(IndexReader next) {
        buildContext(next);
        var before = current;
        current = next;
        release(before);
    }

    /**
     * A reader builds its context at first use and without a lock: two threads that came first would each hold another, and a
     * weight made for the one does not fit the other.
     */
    private static void buildContext(IndexReader reader) {
        reader.getContext();
    }

    private static void release(IndexReader reader) {
        try {
            reader.decRef();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IndexReader nothing() {
        try {
            return new MultiReader();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            release(current);
        }
    }
}
