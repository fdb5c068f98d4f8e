package org.minqing.corpus.intake;

import java.nio.file.Path;
import java.util.Comparator;

/**
 * One file to read.
 *
 * @param path where it lies
 * @param name file name without folders, as it came
 * @param hash SHA-256 of its bytes, 64 lower-case hexadecimal digits
 */
public record InputFile(Path path, String name, String hash) {

    /** By content, then by name: the order in which files are read, whatever order they were given in. */
    public static final Comparator<InputFile> ORDER = Comparator.comparing(InputFile::hash)
            .thenComparing(InputFile::name)
            .thenComparing(file -> file.path().toString());
}
