package org.minqing.corpus.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.minqing.corpus.intake.archive.PrivateFolder;
import org.minqing.corpus.record.Rejection;

/**
 * The files behind what the operator named.
 *
 * @param files each content once, sorted by hash, then name; empty files are all kept, so that each is reported
 * @param repeats files left out because their content is already among {@code files}, by name
 * @param ignored names of entries that are no input: lock files, dot files, what a {@code .minqingignore} lists; sorted
 * @param rejections paths that are missing or cannot be read, by name
 */
public record InputFiles(
        List<InputFile> files, List<Repeat> repeats, List<String> ignored, List<Rejection> rejections) {

    /**
     * A file whose content was there before.
     *
     * @param kept the file with the same content that is read
     */
    public record Repeat(String name, InputFile kept) {}

    public InputFiles {
        files = List.copyOf(files);
        repeats = List.copyOf(repeats);
        ignored = List.copyOf(ignored);
        rejections = List.copyOf(rejections);
    }

    /**
     * Follows folders and links, once each, looks into archives and e-mails, and hashes every file; the order of the paths makes no
     * difference.
     */
    public static InputFiles expand(List<Path> paths) {
        return expand(paths, Unpacking.temporaryFolder());
    }

    /** @param base folder in which archives are unpacked, one entry at a time; what killed processes left there is swept */
    public static InputFiles expand(List<Path> paths, Path base) {
        PrivateFolder.sweep(base);
        var walk = new FolderWalk(base);
        paths.forEach(walk::add);
        var kept = new ArrayList<InputFile>();
        var repeats = new ArrayList<Repeat>();
        for (var equal : byContent(walk.files()).values()) {
            kept.add(equal.getFirst());
            equal.stream().skip(1).forEach(file -> repeats.add(new Repeat(file.shown(), equal.getFirst())));
        }
        repeats.sort((left, right) -> left.name().compareTo(right.name()));
        return new InputFiles(kept, repeats, walk.ignored(), walk.rejections());
    }

    private static TreeMap<String, List<InputFile>> byContent(Collection<InputFile> files) {
        var byContent = new TreeMap<String, List<InputFile>>();
        for (var file : files.stream().sorted(InputFile.ORDER).toList()) {
            var key = file.hash().equals(FileHash.OF_NOTHING) ? file.hash() + file.shown() : file.hash();
            byContent.computeIfAbsent(key, hash -> new ArrayList<>()).add(file);
        }
        return byContent;
    }
}
