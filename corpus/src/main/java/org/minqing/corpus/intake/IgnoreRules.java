package org.minqing.corpus.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which entries of a folder are no input: lock files, dot files, what operating systems leave behind, and what the folder's
 * {@value #FILE} lists.
 *
 * @param folder what the globs are relative to
 */
record IgnoreRules(Path folder, List<PathMatcher> globs) {

    /** One glob a line, relative to the folder that holds the file; {@code #} begins a comment. */
    static final String FILE = ".minqingignore";

    private static final Pattern LEFT_BEHIND =
            Pattern.compile("~\\$.*|\\..*|Thumbs\\.db|desktop\\.ini|__MACOSX", Pattern.CASE_INSENSITIVE);

    IgnoreRules {
        globs = List.copyOf(globs);
    }

    /** Whether a name alone says that there is no input behind it. */
    static boolean leftBehind(String name) {
        return LEFT_BEHIND.matcher(name).matches();
    }

    /**
     * Reads the rules of a folder; no rules where there is no {@value #FILE}.
     *
     * @throws IOException if the file cannot be read as UTF-8
     * @throws java.util.regex.PatternSyntaxException if a glob is none
     */
    static IgnoreRules of(Path folder) throws IOException {
        var file = folder.resolve(FILE);
        var globs = new ArrayList<PathMatcher>();
        if (Files.isRegularFile(file)) {
            for (var line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                var glob = glob(line);
                if (!glob.isEmpty()) {
                    globs.add(FileSystems.getDefault().getPathMatcher("glob:" + glob));
                }
            }
        }
        return new IgnoreRules(folder, globs);
    }

    private static String glob(String line) {
        var glob = line.startsWith("\uFEFF") ? line.substring(1).strip() : line.strip();
        if (glob.startsWith("#")) {
            return "";
        }
        return glob.endsWith("/") ? glob.substring(0, glob.length() - 1) : glob;
    }

    /** Whether a rule names an entry that lies at any depth below the folder. */
    boolean ignores(Path entry) {
        var relative = folder.relativize(entry);
        return globs.stream().anyMatch(glob -> glob.matches(relative));
    }
}
