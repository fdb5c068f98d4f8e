package org.minqing.desk.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Starts Jazzer for one target after another, each in a JVM of its own, from the profile {@code fuzz} only. What is found lies in
 * {@code desk/target/fuzz}; to mend it, copy the file to the target's inputs, where {@link FuzzFindingsTest} replays it.
 */
@Tag("fuzz")
class FuzzingTest {

    private static final Path RESULTS = Path.of("target", "fuzz");

    @ParameterizedTest
    @MethodSource("targets")
    void noInputBreaksWhatMustHoldForAll(String target) throws Exception {
        var results = RESULTS.resolve(target);

        int exit = fuzz(target, results);

        assertEquals(0, exit, "findings of " + target + " lie in " + results.toAbsolutePath());
    }

    /** Those that {@code -Dfuzz.target=Mask,Query} names, else all. */
    static Stream<String> targets() {
        var named = System.getProperty("fuzz.target", "");
        return named.isEmpty() ? FuzzFindingsTest.TARGETS.stream() : Stream.of(named.split(","));
    }

    private static int fuzz(String target, Path results) throws IOException, InterruptedException {
        var grown = Files.createDirectories(results.resolve("corpus"));
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx1g", "-XX:+EnableDynamicAgentLoading", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "com.code_intelligence.jazzer.Jazzer"));
        command.add("--target_class=org.minqing.desk.fuzz." + target + "Target");
        command.addAll(List.of("--instrumentation_includes=org.minqing.**", "--reproducer_path=" + results));
        command.addAll(List.of("-artifact_prefix=" + results + "/", "-max_len=8192", "-print_final_stats=1"));
        command.addAll(List.of("-timeout=20", "-rss_limit_mb=3000"));
        command.add("-max_total_time=" + Integer.getInteger("fuzz.seconds", 120));
        command.add(grown.toString());
        command.add(FuzzFindingsTest.INPUTS.resolve(target).toString());
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
