package org.minqing.corpus.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.io.file.PathUtils;

/**
 * Several files that change together or not at all. They are written into {@code staging/}; a small list, moved into place in
 * one step, is the moment from which on they are the workspace's; after a kill the next opening finishes or forgets them.
 */
public final class Commit {

    /**
     * @param place path of the file relative to the workspace
     * @param staged name of its new content in {@code staging/}, or empty where the file is to go
     */
    private record Change(String place, String staged) {}

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        void write(Path file) throws IOException;
    }

    private static final String LIST = "commit.jsonl";
    private static final JsonLines<Change> CHANGES = new JsonLines<>(Change.class);

    private final Path root;
    private final Path staging;
    private final List<Change> changes = new ArrayList<>();

    Commit(Path root) throws IOException {
        this.root = root;
        this.staging = root.resolve("staging");
        recover(root);
        Files.createDirectories(staging);
    }

    /** Stages a file's new content. */
    public Commit put(Path place, Content content) throws IOException {
        content.write(stage(place));
        return this;
    }

    /**
     * Stages a file whose content the caller writes.
     *
     * @return where to, up to the end of this commit
     */
    public Path stage(Path place) {
        var staged = "f" + changes.size();
        changes.add(new Change(relative(place), staged));
        return staging.resolve(staged);
    }

    /** Stages the removal of a file. */
    public Commit remove(Path place) {
        changes.add(new Change(relative(place), ""));
        return this;
    }

    /** From here on the changes are made, whatever happens. */
    public void finish() throws IOException {
        var list = staging.resolve("list");
        CHANGES.write(list, changes);
        AtomicMove.move(list, staging.resolve(LIST));
        recover(root);
    }

    /** Finishes a commit that was decided, forgets one that was not. */
    static void recover(Path root) throws IOException {
        var staging = root.resolve("staging");
        if (!Files.exists(staging)) {
            return;
        }
        for (var change : CHANGES.read(staging.resolve(LIST))) {
            var place = root.resolve(change.place());
            if (change.staged().isEmpty()) {
                Files.deleteIfExists(place);
            } else if (Files.exists(staging.resolve(change.staged()))) {
                AtomicMove.move(staging.resolve(change.staged()), place);
            }
        }
        Files.deleteIfExists(staging.resolve(LIST));
        PathUtils.deleteDirectory(staging);
    }

    private String relative(Path place) {
        return root.relativize(place).toString();
    }
}
