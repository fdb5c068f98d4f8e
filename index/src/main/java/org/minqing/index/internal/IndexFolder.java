package org.minqing.index.internal;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.minqing.index.DamagedIndexException;
import org.minqing.index.StaleIndexException;

/**
 * The folder that the index lies in, and the one way to change it: everything in one commit. Without a commit in it, or without
 * the folder, the index is empty.
 */
public final class IndexFolder {

    private static final double BUFFER_MEGABYTES = 64;
    private static final String FINGERPRINT = "minqing.fingerprint";
    /** Raised whenever fields or terms change, so that an older index is not read as a newer one. */
    private static final String LAYOUT = "1";

    private final Path path;
    private final String fingerprint;

    /**
     * @param fingerprint of the analyzer: segmenter, lexicon and their versions
     */
    public IndexFolder(Path path, String fingerprint) {
        this.path = path;
        this.fingerprint = LAYOUT + " " + fingerprint;
    }

    /** A change of the index, before its commit. */
    @FunctionalInterface
    public interface Change {
        void apply(IndexWriter writer) throws IOException;
    }

    /** Something done with a directory. */
    @FunctionalInterface
    interface Work<T> {
        T apply(Directory directory) throws IOException;
    }

    public Path path() {
        return path;
    }

    /** Whether there is a commit to read. */
    boolean hasCommit() {
        return Files.isDirectory(path) && with(DirectoryReader::indexExists);
    }

    /**
     * Applies a change and commits it; after an exception or a kill the index is as it was.
     *
     * @param anew whether everything that was there before goes with the same commit
     */
    public void commit(boolean anew, Change change) {
        with(directory -> {
            try (var writer = new IndexWriter(directory, config(anew))) {
                try {
                    change.apply(writer);
                    writer.setLiveCommitData(Map.of(FINGERPRINT, fingerprint).entrySet());
                    writer.commit();
                } catch (IOException | RuntimeException e) {
                    writer.rollback();
                    throw e;
                }
            }
            return path;
        });
    }

    private static IndexWriterConfig config(boolean anew) {
        return new IndexWriterConfig()
                .setOpenMode(anew ? OpenMode.CREATE : OpenMode.CREATE_OR_APPEND)
                .setCodec(new Lucene104Codec(Lucene104Codec.Mode.BEST_COMPRESSION))
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0))
                .setCommitOnClose(false);
    }

    /**
     * @throws StaleIndexException if the commit was written under another fingerprint
     */
    void requireFingerprint(DirectoryReader reader) throws IOException {
        if (!fingerprint.equals(reader.getIndexCommit().getUserData().get(FINGERPRINT))) {
            throw new StaleIndexException();
        }
    }

    /** Removes an index that cannot be read, so that another can be written; one that can is left until that is committed. */
    public void clearDamaged() {
        if (!Files.isDirectory(path)) {
            return;
        }
        with(directory -> {
            try {
                if (DirectoryReader.indexExists(directory)) {
                    SegmentInfos.readLatestCommit(directory);
                }
            } catch (IOException e) {
                for (var file : directory.listAll()) {
                    directory.deleteFile(file);
                }
            }
            return path;
        });
    }

    /**
     * @throws DamagedIndexException if the files are not those of a readable index
     */
    <T> T with(Work<T> work) {
        try (var directory = FSDirectory.open(path)) {
            return work.apply(directory);
        } catch (CorruptIndexException
                | IndexFormatTooOldException
                | IndexFormatTooNewException
                | FileNotFoundException
                | NoSuchFileException
                | EOFException e) {
            throw new DamagedIndexException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
