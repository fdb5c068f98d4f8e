package org.minqing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.minqing.corpus.intake.WarningCode;
import org.minqing.corpus.record.Rejection;
import org.minqing.corpus.workspace.RejectionStore;
import org.minqing.desk.badinput.BadFiles;
import org.minqing.desk.badinput.BadInputCase;
import org.minqing.desk.badinput.BadInputCase.Way;
import org.minqing.desk.badinput.GoodFiles;

/**
 * Every bad file of the catalogue goes through a run alone, in a zip with two good files, and between them. All texts are
 * invented.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {

    /** Five times what the catalogue allows a bomb. */
    private static final Duration LONGEST = Duration.ofSeconds(25);

    private static final Pattern WARNING =
            Pattern.compile("提醒：.*?(?: \\[([^]]*)])?(?: 第(\\d+)行)?(?:“([^”]*)”)?：([^：]*)", Pattern.DOTALL);
    private static final String ARCHIVE = "批.zip";
    private static final List<String> UNHARMED = List.of("submissions", "themes", "matters", "index");

    /** What the good files alone leave behind. */
    private record Undisturbed(List<String> submissions, Map<String, String> digests) {}

    private final Map<Way, Undisturbed> undisturbed = new EnumMap<>(Way.class);
    private Path folder = Path.of("");
    private Desk prepared = new Desk(folder);
    private GoodFiles good = new GoodFiles(folder, folder, List.of());
    private int count;

    @BeforeAll
    void runTheGoodFiles(@TempDir Path temporary) throws Exception {
        folder = temporary;
        good = GoodFiles.in(folder);
        prepared = Desk.withSmallModel(folder.resolve("prepared"));
        undisturbed.put(Way.BETWEEN, left("run", good.first(), good.last()));
        undisturbed.put(Way.ZIPPED, left("run", zipped(List.of(good.first(), good.last()))));
    }

    private Undisturbed left(Object... words) throws IOException {
        var desk = fresh();
        desk.expect(ExitCode.DONE, words);
        return new Undisturbed(Leftovers.of(desk, good.hashes()).good(), desk.digests());
    }

    private Desk fresh() throws IOException {
        return prepared.copy(folder.resolve("工作 区" + ++count));
    }

    private static Stream<Arguments> cases() {
        return BadInputCase.all().stream()
                .flatMap(one -> Stream.of(Way.values()).filter(one::goes).map(way -> Arguments.of(one, way)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cases")
    void aBadFileIsToldAsTheCatalogueSaysAndHarmsNoOther(BadInputCase one, Way way) throws Exception {
        var desk = fresh();
        var bad = BadFiles.make(one.name(), folder.resolve("bad" + count));

        var said = assertTimeoutPreemptively(LONGEST, () -> desk.type(order(bad, way)));

        var left = Leftovers.of(desk, good.hashes());
        assertCounts(one, way, said);
        assertRejections(one, way, left.rejections());
        assertEquals(one.warnings(), warnings(said));
        assertTextIsKeptOrNot(one, left.texts());
        assertConsoleIsInert(said);
        if (way != Way.ALONE) {
            assertGoodUnharmed(one, way, desk, left.good());
        }
    }

    @AfterEach
    void removeWhatWasMade() throws IOException {
        try (var made = Files.newDirectoryStream(folder, "{工作 区,bad}*")) {
            for (var one : made) {
                PathUtils.deleteDirectory(one);
            }
        }
    }

    private Object[] order(Path bad, Way way) throws IOException {
        return switch (way) {
            case ALONE -> new Object[] {"run", bad, "--json"};
            case ZIPPED -> new Object[] {"run", zipped(List.of(good.first(), bad, good.last())), "--json"};
            case BETWEEN -> new Object[] {"run", good.first(), bad, good.last(), "--json"};
        };
    }

    /** An archive of files and folders, always of one name. */
    private Path zipped(List<Path> files) throws IOException {
        var archive = Files.createDirectories(folder.resolve("bad" + count)).resolve(ARCHIVE);
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (var file : files) {
                try (var all = Files.walk(file)) {
                    for (var each : all.filter(Files::isRegularFile).sorted().toList()) {
                        zip.putNextEntry(new ZipEntry(file.resolveSibling(".")
                                .normalize()
                                .relativize(each)
                                .toString()));
                        Files.copy(each, zip);
                    }
                }
            }
        }
        return archive;
    }

    private static void assertCounts(BadInputCase one, Way way, Desk.Said said) throws IOException {
        int good = way == Way.ALONE ? 0 : GoodFiles.ROWS;
        var counts = said.counts();
        var wrong = said.err() + said.out();
        assertEquals(
                List.of(one.counts().get(0) + good, one.counts().get(1) + good),
                List.of(counts.get("read"), counts.get("accepted")),
                wrong);
        assertEquals(
                one.counts().subList(2, 5),
                List.of(counts.get("rejected"), counts.get("outside"), counts.get("repeated")),
                wrong);
        boolean useful = Stream.of("accepted", "repeated", "news").anyMatch(name -> counts.getOrDefault(name, 0) > 0);
        boolean clean = useful && one.counts().get(2) == 0;
        assertEquals(clean ? ExitCode.DONE : ExitCode.REJECTED, said.code(), wrong);
    }

    private static void assertRejections(BadInputCase one, Way way, List<RejectionStore.Kept> rejections) {
        assertEquals(
                one.rejections(),
                rejections.stream()
                        .map(kept -> BadInputCase.place(kept.code().name(), kept.sheet(), kept.row(), kept.column()))
                        .sorted()
                        .toList());
        for (var kept : rejections) {
            boolean inArchive = way == Way.ZIPPED || one.name().endsWith(".zip");
            assertEquals(way == Way.ZIPPED ? ARCHIVE : one.isFolder() ? kept.file() : one.name(), kept.file());
            assertTrue(way != Way.ZIPPED || kept.entry().startsWith(one.name()), kept::toString);
            assertTrue(inArchive || kept.entry().isEmpty(), kept::toString);
            assertTrue(kept.excerpt().codePointCount(0, kept.excerpt().length()) <= Rejection.DETAIL_LIMIT);
        }
    }

    private static List<String> warnings(Desk.Said said) {
        var found = new ArrayList<String>();
        said.err().lines().filter(line -> line.startsWith("提醒：")).forEach(line -> {
            var parts = WARNING.matcher(line);
            assertTrue(parts.matches(), line);
            found.add(BadInputCase.place(
                    codeOf(parts.group(4)),
                    parts.group(1) == null ? "" : parts.group(1),
                    parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2)),
                    parts.group(3) == null ? "" : parts.group(3)));
        });
        return found.stream().sorted().toList();
    }

    private static String codeOf(String sentence) {
        return Stream.of(WarningCode.values())
                .filter(code -> code.sentence().equals(sentence))
                .map(Enum::name)
                .findFirst()
                .orElse(sentence);
    }

    private static void assertTextIsKeptOrNot(BadInputCase one, List<String> kept) {
        boolean forbidden = one.text().startsWith("!");
        var text = forbidden ? one.text().substring(1) : one.text();
        if (!text.isEmpty()) {
            assertEquals(!forbidden, kept.stream().anyMatch(each -> each.contains(text)), kept::toString);
        }
    }

    private static void assertConsoleIsInert(Desk.Said said) {
        (said.out() + said.err())
                .codePoints()
                .forEach(c -> assertFalse(
                        Character.isISOControl(c) && c != '\n'
                                || c >= 0x202A && c <= 0x202E
                                || c >= 0x2066 && c <= 0x2069,
                        () -> String.format("U+%04X", c)));
    }

    private void assertGoodUnharmed(BadInputCase one, Way way, Desk desk, List<String> submissions) {
        var before = Objects.requireNonNull(undisturbed.get(way));
        assertEquals(before.submissions(), submissions);
        if (one.leavesNothing()) {
            var after = desk.digests();
            UNHARMED.forEach(part -> assertEquals(before.digests().get(part), after.get(part), part));
        }
    }
}
