package org.minqing.corpus.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.minqing.corpus.intake.archive.ShownName;
import org.minqing.corpus.record.Rejection;
import org.minqing.corpus.record.RejectionCode;

/** Collects the files of folders; one walk is used once, by one thread. */
final class FolderWalk extends SimpleFileVisitor<Path> {

    private static final Comparator<Rejection> BY_NAME = Comparator.comparing(
                    (Rejection rejection) -> rejection.source().file())
            .thenComparing(rejection -> rejection.source().entry())
            .thenComparing(Rejection::detail);

    private final Map<Path, List<InputFile>> files = new TreeMap<>();
    private final TreeSet<String> ignored = new TreeSet<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private final Deque<IgnoreRules> rules = new ArrayDeque<>();
    private final FormatDetection detection = new FormatDetection();
    private final Path base;

    /** @param base folder in which archives are unpacked */
    FolderWalk(Path base) {
        this.base = base;
    }

    /** Adds a file, or all files of a folder. */
    void add(Path path) {
        var name = nameOf(path);
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS) || !Files.exists(path)) {
            reject(path, RejectionCode.FILE_MISSING);
        } else if (name.startsWith("~$")) {
            ignored.add(name);
        } else {
            walk(path);
        }
    }

    List<InputFile> files() {
        return files.values().stream().flatMap(List::stream).toList();
    }

    List<String> ignored() {
        return List.copyOf(ignored);
    }

    List<Rejection> rejections() {
        return rejections.stream().sorted(BY_NAME).toList();
    }

    private void walk(Path path) {
        try {
            Files.walkFileTree(path, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, this);
        } catch (IOException e) {
            reject(path, RejectionCode.FILE_UNREADABLE);
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (!rules.isEmpty() && isIgnored(folder)) {
            ignored.add(nameOf(folder));
            return FileVisitResult.SKIP_SUBTREE;
        }
        rules.push(rulesOf(folder));
        return FileVisitResult.CONTINUE;
    }

    private IgnoreRules rulesOf(Path folder) {
        try {
            return IgnoreRules.of(folder);
        } catch (IOException | PatternSyntaxException e) {
            reject(folder.resolve(IgnoreRules.FILE), RejectionCode.FILE_UNREADABLE);
            return new IgnoreRules(folder, List.of());
        }
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
        rules.pop();
        if (failure != null) {
            reject(folder, RejectionCode.FILE_UNREADABLE);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (!rules.isEmpty() && isIgnored(file)) {
            if (!nameOf(file).equals(IgnoreRules.FILE)) {
                ignored.add(nameOf(file));
            }
        } else if (!attributes.isRegularFile()) {
            reject(file, RejectionCode.FILE_UNREADABLE);
        } else {
            take(file, attributes.size());
        }
        return FileVisitResult.CONTINUE;
    }

    /** A link that leads back into its own folder is passed over; anything else that cannot be visited is rejected. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        if (failure instanceof FileSystemLoopException) {
            ignored.add(nameOf(file));
        } else if (rules.isEmpty() || !isIgnored(file)) {
            reject(
                    file,
                    failure instanceof AccessDeniedException || Files.exists(file)
                            ? RejectionCode.FILE_UNREADABLE
                            : RejectionCode.FILE_MISSING);
        }
        return FileVisitResult.CONTINUE;
    }

    private void take(Path file, long size) {
        try {
            detection.refuseLargeUnsupported(file, size);
            var place = file.toAbsolutePath().normalize();
            if (!files.containsKey(place)) {
                files.put(place, filesIn(new InputFile(file, nameOf(file), FileHash.of(file))));
            }
        } catch (UnreadableFileException e) {
            rejections.add(Rejection.ofFile(nameOf(file), "", e.code(), e.detail()));
        } catch (IOException e) {
            reject(file, RejectionCode.FILE_UNREADABLE);
        }
    }

    /** The file itself, or what is in it. */
    private List<InputFile> filesIn(InputFile file) throws IOException {
        var format = detection.container(file.path());
        if (format.isEmpty()) {
            return List.of(file);
        }
        var found = ContainerWalk.in(file, format.get(), detection, base);
        ignored.addAll(found.ignored());
        rejections.addAll(found.rejections());
        return found.files();
    }

    private boolean isIgnored(Path entry) {
        return IgnoreRules.leftBehind(nameOf(entry)) || rules.stream().anyMatch(rule -> rule.ignores(entry));
    }

    private void reject(Path path, RejectionCode code) {
        rejections.add(Rejection.ofFile(nameOf(path), "", code, ""));
    }

    private static String nameOf(Path path) {
        return ShownName.of(path);
    }
}
