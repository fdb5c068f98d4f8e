package org.minqing.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class NoticeTest {

    /** In a Maven repository a jar lies at group/artifact/version/file. */
    private static final Pattern IN_REPOSITORY = Pattern.compile(".*/([^/]+)/([^/]+)/\\1-\\2[^/]*\\.jar");

    /** Parts of the paths of libraries that only tests use, so that no user gets them. */
    private static final List<String> ONLY_TESTS = List.of(
            "/org/junit/", "/com/tngtech/", "/org/opentest4j/", "/org/apiguardian/", "/org/apache/maven/surefire/");

    @Test
    void everyLibraryThatIsHandedOutIsNamedInTheNotice() throws Exception {
        var notice = Files.readString(Path.of(System.getProperty("minqing.root"), "NOTICE"));
        var libraries = libraries();

        assertTrue(libraries.size() > 20, libraries.toString());
        assertEquals(
                List.of(),
                libraries.stream()
                        .filter(name -> !Pattern.compile("(?<![\\w-])" + Pattern.quote(name) + "(?![\\w-])")
                                .matcher(notice)
                                .find())
                        .toList());
    }

    private static List<String> libraries() {
        var entries = System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator), -1);
        return Arrays.stream(entries)
                .map(entry -> entry.replace('\\', '/'))
                .filter(entry -> ONLY_TESTS.stream().noneMatch(entry::contains))
                .filter(entry -> !entry.contains("/org/minqing/"))
                .map(IN_REPOSITORY::matcher)
                .filter(matcher -> matcher.matches())
                .map(matcher -> matcher.group(1))
                .toList();
    }
}
