package org.minqing.desk.fuzz;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What fuzzing began with and what it found, replayed without Jazzer. Each file is invented or Jazzer's; see their README. */
class FuzzFindingsTest {

    /** Every target, by the name that {@code -Dfuzz.target} takes. */
    static final List<String> TARGETS = List.of("Reading", "Workbook", "Document", "Heading", "Mask", "Query");

    static final Path INPUTS = Path.of("src", "test", "resources", "org", "minqing", "desk", "fuzz");

    @ParameterizedTest
    @MethodSource("inputs")
    void whatWasFoundOnceStaysMended(String target, Path input) throws Throwable {
        var bytes = Files.readAllBytes(input);
        var method = MethodHandles.lookup()
                .findStatic(
                        Class.forName("org.minqing.desk.fuzz." + target + "Target"),
                        "fuzzerTestOneInput",
                        MethodType.methodType(void.class, byte[].class));

        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            try {
                method.invoke(bytes);
            } catch (Exception | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new AssertionError(e);
            }
        });
    }

    static Stream<Arguments> inputs() throws Exception {
        var inputs = Stream.<Arguments>builder();
        for (var target : TARGETS) {
            try (var files = Files.list(INPUTS.resolve(target))) {
                files.sorted()
                        .forEach(file -> inputs.add(
                                Arguments.of(target, Named.of(file.getFileName().toString(), file))));
            }
        }
        return inputs.build();
    }
}
