package org.minqing.corpus.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.input.BoundedInputStream;

/**
 * A file read as far as it reached when it was opened, so that one that somebody goes on writing to comes to an end. One that
 * says it has no bytes is read as it comes: some file systems say so of every file.
 */
final class SizedFile {

    private SizedFile() {}

    static InputStream open(Path file) throws IOException {
        long size = Files.size(file);
        var in = Files.newInputStream(file);
        return size == 0
                ? in
                : BoundedInputStream.builder()
                        .setInputStream(in)
                        .setMaxCount(size)
                        .get();
    }
}
