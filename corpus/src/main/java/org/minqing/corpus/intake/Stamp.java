package org.minqing.corpus.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/**
 * What a file system says of a file that nobody writes to, to be held against what it says later.
 *
 * @param size in bytes
 */
record Stamp(long size, FileTime modified) {

    static Stamp of(Path file) throws IOException {
        return new Stamp(Files.size(file), Files.getLastModifiedTime(file));
    }
}
