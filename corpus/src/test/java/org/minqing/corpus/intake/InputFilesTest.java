package org.minqing.corpus.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minqing.corpus.record.RawSubmission;
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

    @ParameterizedTest
    @CsvSource({
        "'a\nb.csv', a\\u000Ab.csv",
        "'x\u202Evsc.exe.csv', x\\u202Evsc.exe.csv",
        "'\u001B[31m红.csv', \\u001B[31m红.csv",
        "-rf.csv, -rf.csv",
        "a%2fb.csv, a%2fb.csv",
        "<b>粗<b>.csv, <b>粗<b>.csv",
        "'a\"b.csv', 'a\"b.csv'",
        "'...csv', '...csv'",
        "家\uD83D\uDC68\u200D\uD83D\uDC69.csv, 家\uD83D\uDC68\u200D\uD83D\uDC69.csv",
    })
    void aNameIsShownWithItsHiddenCharactersMadeVisible(String name, String shown) throws IOException {
        assumeTrue(File.separatorChar == '/');
        file(name, "编号,时间,内容\nA,2026-01-05,积水\n");

        var read = Listed.of(folder.resolve(name));

        assertEquals(List.of("积水"), read.texts());
        assertEquals(shown, read.submissions.getFirst().source().file());
    }

    @Test
    void aNameOf255BytesAndOneWhoseBytesAreGb18030AreRead() throws IOException {
        assumeTrue(File.separatorChar == '/');
        file("长".repeat(83) + "xx.csv", "编号,时间,内容\nA,2026-01-05,积水\n");
        var workbook = Workbook.xlsx(folder, "a.xlsx", "表", sheet -> {
            Workbook.row(sheet, "编号", "时间", "内容");
            Workbook.row(sheet, "B-1", "2026-01-05", "噪音");
        });
        Files.move(workbook, Path.of(URI.create(folder.toUri() + "%B9%A4%B5%A5.xlsx")));

        var read = Listed.of(folder);

        assertEquals(List.of("噪音", "积水"), read.texts());
        assertEquals(List.of("工单.xlsx", "长".repeat(83) + "xx.csv"), names(read.files));
    }

    @Test
    void aSocketAndAFileThatCannotBeReadAreRefused() throws IOException {
        assumeTrue(Files.exists(Path.of("/proc/self/mem")));
        Files.createSymbolicLink(folder.resolve("mem.csv"), Path.of("/proc/self/mem"));
        try (var socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            socket.bind(UnixDomainSocketAddress.of(folder.resolve("s.csv")));

            var files = InputFiles.expand(List.of(folder));

            assertEquals(List.of(RejectionCode.FILE_UNREADABLE, RejectionCode.FILE_UNREADABLE), codes(files));
            assertEquals(List.of(), names(files));
        }
    }

    @Test
    void aFileThatVanishesGrowsOrIsRewrittenIsNotReadAsItWas() throws IOException {
        var content = "编号,时间,内容\nA,2026-01-05,积水\n";
        var gone = file("gone.csv", content);
        var grown = file("grown.csv", content + "B,2026-01-06,噪音\n");
        var files = InputFiles.expand(List.of(folder)).files();
        Files.delete(gone);
        Files.writeString(grown, "C,2026-01-07,路灯\n", StandardOpenOption.APPEND);
        var sink = new CollectingSink();

        files.forEach(file -> new Intake(IntakeOptions.NONE).read(file, sink));

        assertEquals(
                Set.of("gone.csv FILE_MISSING", "grown.csv FILE_CHANGED"),
                sink.rejections.stream()
                        .map(one -> one.source().file() + " " + one.code())
                        .collect(Collectors.toSet()));
        assertEquals(List.of(), sink.submissions);
    }

    @Test
    void aFileThatIsWrittenToWhileItsRowsAreDeliveredIsSaidToHaveChanged() throws IOException {
        var path = file("busy.csv", "编号,时间,内容\n" + "A,2026-01-05,积水\n".repeat(3));
        var listed = InputFiles.expand(List.of(path)).files().getFirst();
        var sink = new CollectingSink() {
            @Override
            public void submission(RawSubmission raw) {
                super.submission(raw);
                if (submissions.size() == 1) {
                    append(path);
                }
            }
        };

        new Intake(IntakeOptions.NONE).read(listed, sink);

        assertEquals(RejectionCode.FILE_CHANGED, sink.rejections.getLast().code());
    }

    private static void append(Path path) {
        try {
            Files.writeString(path, "B,2026-01-06,噪音\n", StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
