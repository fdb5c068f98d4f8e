package org.minqing.corpus.knowledge;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whose names stay in masked texts because they act in a public role (公职人员和代表名单).
 *
 * @param names of officials and delegates, as they are written in texts
 * @param roles words that make the name beside them that of an official, such as 书记
 * @param version changes with every change of the file
 */
public record Officials(Set<String> names, Set<String> roles, String version) {

    /** File name in {@code settings/}. */
    public static final String FILE = "officials.txt";

    private static final String ROLE = "职务：";

    public Officials {
        names = Set.copyOf(names);
        roles = Set.copyOf(roles);
    }

    /** Reads one name a line, {@code 职务：书记} for a role; lines that begin with {@code #} are comments. */
    public static Officials read(Path file) {
        return of(WordFile.read(file));
    }

    /** The list that a new workspace starts with: roles, no names. */
    public static Officials builtIn() {
        return of(WordFile.builtIn(FILE));
    }

    private static Officials of(WordFile file) {
        var byKind = file.words().stream()
                .map(word -> word.replace("职务:", ROLE))
                .collect(Collectors.partitioningBy(word -> word.startsWith(ROLE), Collectors.toSet()));
        var roles = byKind.getOrDefault(true, Set.of()).stream()
                .map(word -> word.substring(ROLE.length()).strip())
                .collect(Collectors.toSet());
        return new Officials(byKind.getOrDefault(false, Set.of()), roles, file.version());
    }
}
