package org.minqing.corpus.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Takes every record of some submissions out of {@code submissions/} and {@code derived/}; the index is not its business. */
public final class Removal {

    /** All that has to be known of a record here. */
    private record Identified(String id) {}

    private static final JsonLines<Identified> LINES = new JsonLines<>(Identified.class);

    /** Parts that hold news, which no submission's id stands in. */
    private static final Set<String> NEWS = Set.of("news.jsonl");

    private static final List<String> NEWS_ENDINGS = List.of(".news.jsonl", ".news-cuts.jsonl");

    private final Workspace workspace;

    public Removal(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Stages every part that holds one of the submissions without them; a part that held nothing else goes. */
    public void stage(Commit commit, Set<String> ids) throws IOException {
        for (var folder : List.of(workspace.submissions(), workspace.derived())) {
            for (var part : parts(folder)) {
                var gone = new AtomicInteger();
                var left = new AtomicInteger();
                LINES.forEach(part, one -> (ids.contains(one.id()) ? gone : left).incrementAndGet());
                if (gone.get() > 0 && left.get() == 0) {
                    commit.remove(part);
                } else if (gone.get() > 0) {
                    commit.put(part, aside -> LINES.copy(part, aside, one -> !ids.contains(one.id())));
                }
            }
        }
    }

    private static List<Path> parts(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.filter(Files::isRegularFile)
                    .filter(Removal::holdsSubmissions)
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean holdsSubmissions(Path part) {
        var name = part.getFileName().toString();
        return name.endsWith(".jsonl")
                && !NEWS.contains(name)
                && NEWS_ENDINGS.stream().noneMatch(name::endsWith);
    }
}
