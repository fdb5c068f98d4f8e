package org.minqing.corpus.intake;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * One file to read: a file of its own, an entry of an archive, or an attachment of an e-mail.
 *
 * @param path where it lies; of an entry, where the outermost archive lies
 * @param name file name without folders, as it came; control characters shown as {@code \\uXXXX}
 * @param hash SHA-256 of its own bytes, 64 lower-case hexadecimal digits
 * @param file name of the file at {@code path}; equal to {@code name} where it is no entry
 * @param entries names of the entries that lead to it, outermost first; none where it is no entry
 */
public record InputFile(Path path, String name, String hash, String file, List<String> entries) {

    /** By content, files of their own first, then by name: the order in which files are read, whatever order they were given in. */
    public static final Comparator<InputFile> ORDER = Comparator.comparing(InputFile::hash)
            .thenComparing(input -> input.entries().size())
            .thenComparing(InputFile::name)
            .thenComparing(InputFile::shown)
            .thenComparing(input -> input.path().toString());

    public InputFile {
        entries = List.copyOf(entries);
    }

    /** A file of its own. */
    public InputFile(Path path, String name, String hash) {
        this(path, name, hash, name, List.of());
    }

    /** Name in the archive, behind those of the archives within it; empty where it is no entry. */
    public String entry() {
        return String.join("/", entries);
    }

    /** Name for people: "材料.zip → 一月/工单.csv". */
    public String shown() {
        return entries.isEmpty() ? file : file + " → " + entry();
    }

    /** The same content under another path, from which it can be read. */
    InputFile at(Path place) {
        return new InputFile(place, name, hash, file, entries);
    }
}
