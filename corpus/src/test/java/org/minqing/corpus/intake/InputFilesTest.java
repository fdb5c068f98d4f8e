package org.minqing.corpus.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minqing.corpus.record.Rejection;
import org.minqing.corpus.record.RejectionCode;

class InputFilesTest {

    @TempDir
    Path folder;

    private static List<String> names(InputFiles files) {
        return files.files().stream().map(InputFile::name).sorted().toList();
    }

    private static List<RejectionCode> codes(InputFiles files) {
        return files.rejections().stream().map(Rejection::code).toList();
    }

    private Path file(String name, String content) throws IOException {
        var path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, content);
    }

    @Test
    void filesAreSortedByHashWhateverTheOrderTheyAreGivenIn() throws IOException {
        var one = file("一.csv", "1");
        var two = file("二.csv", "2");
        var three = file("三.csv", "3");

        var files = InputFiles.expand(List.of(one, two, three));

        assertEquals(files, InputFiles.expand(List.of(three, one, two, one)));
        assertEquals(files.files().stream().sorted(InputFile.ORDER).toList(), files.files());
        assertEquals(
                "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b",
                files.files().stream()
                        .filter(f -> f.name().equals("一.csv"))
                        .findFirst()
                        .orElseThrow()
                        .hash());
    }

    @Test
    void theSameContentIsKeptOnceAndListed() throws IOException {
        file("b.csv", "x");
        file("a.csv", "x");

        var files = InputFiles.expand(List.of(folder));

        assertEquals(List.of("a.csv"), names(files));
        assertEquals("b.csv", files.repeats().getFirst().name());
        assertEquals("a.csv", files.repeats().getFirst().kept().name());
    }

    @Test
    void emptyFilesAreAllKeptSoThatEachIsReported() throws IOException {
        file("a.csv", "");
        file("b.xlsx", "");

        assertEquals(List.of("a.csv", "b.xlsx"), names(InputFiles.expand(List.of(folder))));
    }

    @Test
    void leftoversAndWhatAFolderListsAreIgnored() throws IOException {
        file("good.csv", "1");
        file("~$good.xlsx", "2");
        file(".DS_Store", "3");
        file("Thumbs.db", "4");
        file("__MACOSX/x.csv", "5");
        file("sub/truth/x.csv", "6");
        file("sub/README.md", "7");
        file("sub/also.csv", "8");
        file("sub/.minqingignore", "# not for reading\ntruth/\n\n*.md\n");

        var files = InputFiles.expand(List.of(folder));

        assertEquals(List.of("also.csv", "good.csv"), names(files));
        assertEquals(
                List.of(".DS_Store", "README.md", "Thumbs.db", "__MACOSX", "truth", "~$good.xlsx"), files.ignored());
        assertEquals(List.of(), files.rejections());
    }

    @Test
    void aMissingPathIsRejectedAndTheOthersAreRead() throws IOException {
        var files = InputFiles.expand(List.of(folder.resolve("无.csv"), file("有.csv", "1")));

        assertEquals(List.of(RejectionCode.FILE_MISSING), codes(files));
        assertEquals("无.csv", files.rejections().getFirst().source().file());
        assertEquals(List.of("有.csv"), names(files));
    }

    @Test
    void linksThatLoopAndLinksToDevicesAreSurvived() throws IOException {
        file("a/x.csv", "1");
        Files.createSymbolicLink(folder.resolve("a/loop"), folder);
        Files.createSymbolicLink(folder.resolve("a/gone.csv"), folder.resolve("nowhere"));
        assumeTrue(Files.exists(Path.of("/dev/zero")));
        Files.createSymbolicLink(folder.resolve("a/zero.csv"), Path.of("/dev/zero"));

        var files = InputFiles.expand(List.of(folder));

        assertEquals(List.of("x.csv"), names(files));
        assertEquals(
                List.of("gone.csv", "zero.csv"),
                files.rejections().stream().map(r -> r.source().file()).toList());
        assertEquals(RejectionCode.FILE_UNREADABLE, codes(files).getLast());
    }

    @Test
    void aNamedPipeIsNotWaitedFor() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")));
        assertEquals(
                0,
                new ProcessBuilder("/usr/bin/mkfifo", folder.resolve("p.csv").toString())
                        .start()
                        .waitFor());

        assertEquals(List.of(RejectionCode.FILE_UNREADABLE), codes(InputFiles.expand(List.of(folder))));
    }
}
