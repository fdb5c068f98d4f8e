package org.minqing.report.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads the figures of a written report, tags and visible words, in no particular order. */
@FunctionalInterface
public interface OccurrenceReader {

    /**
     * @throws IOException if the file cannot be read
     * @throws RuntimeException if it is not of the format
     */
    List<Occurrence> read(Path file) throws IOException;
}
