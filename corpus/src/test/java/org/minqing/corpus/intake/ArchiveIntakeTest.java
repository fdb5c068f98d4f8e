package org.minqing.corpus.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minqing.corpus.intake.archive.PrivateFolder;
import org.minqing.corpus.record.RawSubmission;
import org.minqing.corpus.record.RejectionCode;

class ArchiveIntakeTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final byte[] TABLE = utf8("编号,时间,内容\nA-1,2026-01-05,积水\nA-2,2026-01-06,路灯不亮\n");
    private static final byte[] OTHER = utf8("编号,时间,内容\nB-1,2026-02-05,井盖松动\n");

    @TempDir
    Path folder;

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Listed listed(String name, byte[] content) throws IOException {
        return Listed.of(Files.write(folder.resolve(name), content));
    }

    /** Within five times the five seconds that a trap may take. */
    private Listed soon(String name, byte[] content) {
        return assertTimeoutPreemptively(Duration.ofSeconds(25), () -> listed(name, content));
    }

    @Test
    void anEntryIsReadAsTheFileItIsAndSaysWhereItStands() throws IOException {
        var outside = Collected.fromBytes(folder, "工单.csv", TABLE);
        Files.delete(folder.resolve("工单.csv"));

        var inside = listed("材料.zip", Zips.of("一月/工单.csv", TABLE));

        assertEquals(
                outside.submissions.stream().map(RawSubmission::wholeRow).toList(),
                inside.submissions.stream().map(RawSubmission::wholeRow).toList());
        var source = inside.submissions.getFirst().source();
        assertEquals(outside.submissions.getFirst().source().fileHash(), source.fileHash());
        assertEquals("材料.zip → 一月/工单.csv 第2行", source.shown(""));
        assertEquals(List.of(), inside.warnings);
    }

    @Test
    void workbooksAndArchivesInArchivesAreReadButAWorkbookIsNoArchive() throws IOException {
        var workbook =
                Files.readAllBytes(Workbook.xlsx(Files.createDirectory(folder.resolve("x")), "a.xlsx", "表", s -> {
                    Workbook.row(s, "编号", "时间", "内容");
                    Workbook.row(s, "X-1", "2026-01-05", "噪音");
                }));

        var read = listed("材料.zip", Zips.of("内.zip", Zips.of(Map.of("a.xlsx", workbook, "b.csv", OTHER))));

        assertEquals(List.of("井盖松动", "噪音"), read.texts());
        assertTrue(read.submissions.stream()
                .anyMatch(one -> one.source().shown("").equals("材料.zip → 内.zip/a.xlsx [表] 第2行")));
        assertEquals(List.of(), read.refused());
    }

    @Test
    void equalContentIsReadOnceWhereverItLies() throws IOException {
        Files.write(folder.resolve("外.csv"), TABLE);
        Files.write(folder.resolve("一.zip"), Zips.of(Map.of("a.csv", TABLE, "b.csv", TABLE)));
        Files.write(folder.resolve("二.zip"), Zips.of(Map.of("深/a.csv", TABLE, "c.csv", OTHER)));

        var read = Listed.of(folder);

        assertEquals(List.of("井盖松动", "积水", "路灯不亮"), read.texts());
        assertEquals(
                List.of("一.zip → a.csv", "一.zip → b.csv", "二.zip → 深/a.csv"),
                read.files.repeats().stream().map(InputFiles.Repeat::name).toList());
        assertEquals("外.csv", read.files.repeats().getFirst().kept().shown());
    }

    @Test
    void aBadEntryIsRefusedAndItsGoodNeighbourTaken() throws IOException {
        var cut = Arrays.copyOf(Zips.of("x.csv", TABLE), 60);

        var read =
                listed("材料.zip", Zips.of(Map.of("好.csv", OTHER, "坏.zip", cut, "图.png", utf8("\u0089PNG\0\1\2\3\0\0"))));

        assertEquals(List.of("井盖松动"), read.texts());
        assertEquals(List.of("FILE_DAMAGED 材料.zip → 坏.zip", "FORMAT_UNSUPPORTED 材料.zip → 图.png"), read.refused());
    }

    @Test
    void rowsAndWarningsOfAnEntryNameArchiveAndEntry() throws IOException {
        var read = listed("材料.zip", Zips.of("工单.txt", utf8("编号,时间,内容,色\nA-1,2026-02-30,积水,红\nA-2,2026-01-06,灯,蓝\n")));

        assertEquals(List.of("CELL_BAD_DATE 材料.zip → 工单.txt 第2行“时间”"), read.refused());
        assertEquals("材料.zip → 工单.txt：有不认识的列，未使用", read.warnings.getFirst().message());
    }

    @Test
    void namesWithoutAFlagAreUtf8WhereAllCanBeElseGb18030() throws IOException {
        var chinese = listed("国标.zip", Zips.of(GB18030, Map.of("一月/工单囷.csv", TABLE)));
        var unflagged = Zips.patch(Zips.patch(Zips.of("一月/工单.csv", OTHER), Zips.HEADER, 8, 8), Zips.LOCAL, 6, 8);

        var macintosh = listed("苹果.zip", unflagged);

        assertEquals("国标.zip → 一月/工单囷.csv", chinese.files.files().getFirst().shown());
        assertEquals("苹果.zip → 一月/工单.csv", macintosh.files.files().getFirst().shown());
    }

    @Test
    void whatProgramsLeaveBehindIsIgnoredAndListed() throws IOException {
        var read = listed(
                "材料.zip",
                Zips.of(Map.of("a.csv", TABLE, "__MACOSX/._a.csv", OTHER, "x/~$b.xlsx", OTHER, "x/.DS_Store", OTHER)));

        assertEquals(List.of("积水", "路灯不亮"), read.texts());
        assertEquals(
                List.of("材料.zip → __MACOSX/._a.csv", "材料.zip → x/.DS_Store", "材料.zip → x/~$b.xlsx"),
                read.files.ignored());
        assertEquals(List.of(), read.refused());
    }

    @Test
    void aBombIsRefusedForItsSizeWithoutUnpackingIt() throws IOException {
        var bomb = Zips.bomb("bomb.csv", 10 << 10);

        var alone = soon("炸弹.zip", bomb);
        var inside = soon("外.zip", Zips.of(Map.of("炸弹.zip", bomb, "好.csv", OTHER)));

        alone.refused(RejectionCode.LIMIT_UNPACKED_SIZE, "炸弹.zip → bomb.csv");
        assertEquals(List.of("LIMIT_UNPACKED_SIZE 外.zip → 炸弹.zip/bomb.csv"), inside.refused());
        assertEquals(List.of("井盖松动"), inside.texts());
    }

    @Test
    void entriesThatShareTheirBytesAreRefusedForTheSumOfTheirSizes() throws IOException {
        var kernel = Zips.bomb("000000", 20);

        soon("重叠.zip", Zips.overlapping(kernel, 500)).refused(RejectionCode.LIMIT_UNPACKED_SIZE, "重叠.zip");
        soon("重叠小.zip", Zips.overlapping(kernel, 5)).refused(RejectionCode.FILE_HOSTILE, "重叠小.zip");
    }

    @Test
    void theSumOverAllEntriesIsLimited() throws IOException {
        var parts = new HashMap<String, byte[]>();
        for (int i = 0; i < 18; i++) {
            parts.put(i + ".zip", Zips.bomb(i + ".bin", 60));
        }

        var read = soon("许多.zip", Zips.of(parts));

        assertEquals(
                List.of("LIMIT_UNPACKED_SIZE 许多.zip → 9.zip"),
                read.refused().stream().filter(one -> one.startsWith("LIMIT")).toList());
    }

    @Test
    void archivesAreOpenedTwoDeepAndNoDeeper() throws IOException {
        assertEquals(
                List.of("井盖松动"), listed("二.zip", Zips.nested(2, "a.csv", OTHER)).texts());
        listed("三.zip", Zips.nested(3, "a.csv", OTHER)).refused(RejectionCode.LIMIT_DEPTH, "三.zip → z2.zip/z3.zip");
        soon("六.zip", Zips.nested(6, "a.csv", OTHER)).refused(RejectionCode.LIMIT_DEPTH, "六.zip → z2.zip/z3.zip");
    }

    @Test
    void tooManyEntriesAreRefusedUnread() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 100_000; i++) {
                zip.putNextEntry(new ZipEntry(i + ".csv"));
            }
        }

        soon("十万.zip", bytes.toByteArray()).refused(RejectionCode.LIMIT_ENTRIES, "十万.zip");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../外.csv",
                "a/../../外.csv",
                "/tmp/外.csv",
                "C:\\外.csv",
                "c:外.csv",
                "..\\外.csv",
                "\\\\host\\外.csv",
                ".."
            })
    void aNameThatPointsOutsideIsRefusedAndNothingIsWrittenThere(String name) throws IOException {
        var place = Files.createDirectories(folder.resolve("a/b/in"));
        Files.write(place.resolve("滑.zip"), Zips.of(Map.of(name, TABLE, "好.csv", OTHER)));

        var read = Listed.of(place);

        assertEquals(List.of("ENTRY_UNSAFE_NAME 滑.zip → " + name.replace('\\', '/')), read.refused());
        assertEquals(List.of("井盖松动"), read.texts());
        try (var all = Files.walk(folder)) {
            assertEquals(
                    List.of(place.resolve("滑.zip")),
                    all.filter(Files::isRegularFile).toList());
        }
    }

    @Test
    void aLinkIsNotFollowedAndABackslashBetweenFoldersIsASlash() throws IOException {
        var canary = Files.writeString(folder.resolve("canary.csv"), "编号,时间,内容\nC,2026-01-05,CANARY\n");

        var link = listed("链接.zip", Zips.link("a.csv", canary.toString()));
        var windows = listed("视窗.zip", Zips.of("一月\\工单.csv", TABLE));

        link.refused(RejectionCode.ENTRY_UNSAFE_NAME, "链接.zip → a.csv");
        assertEquals("视窗.zip → 一月/工单.csv", windows.files.files().getFirst().shown());
    }

    @Test
    void anArchiveThatSaysTwoThingsIsHostile() throws IOException {
        var two = Zips.of(Map.of("a.csv", TABLE, "b.csv", OTHER));
        var doubled = new String(two, StandardCharsets.ISO_8859_1)
                .replace("b.csv", "a.csv")
                .getBytes(StandardCharsets.ISO_8859_1);
        var renamed = two.clone();
        renamed[Zips.find(two, Zips.LOCAL) + 30] = 'x';
        var shorter = Zips.patch(two, Zips.HEADER, 24, 10);

        listed("同名.zip", doubled).refused(RejectionCode.FILE_HOSTILE, "同名.zip");
        listed("异名.zip", renamed).refused(RejectionCode.FILE_HOSTILE, "异名.zip");
        assertEquals(
                List.of("FILE_HOSTILE 说小.zip → a.csv", "FILE_HOSTILE 说小.zip → b.csv"),
                listed("说小.zip", shorter).refused());
        listed("隐藏.zip", hidden(two)).refused(RejectionCode.FILE_HOSTILE, "隐藏.zip");
    }

    /** The first entry is there, but the directory begins with the second. */
    private static byte[] hidden(byte[] two) {
        int directory = Zips.find(two, Zips.HEADER);
        var bytes = ByteBuffer.wrap(two).order(ByteOrder.LITTLE_ENDIAN);
        int first = 46 + bytes.getShort(directory + 28) + bytes.getShort(directory + 30);
        var left = ByteBuffer.allocate(two.length - first).order(ByteOrder.LITTLE_ENDIAN);
        left.put(two, 0, directory).put(two, directory + first, two.length - directory - first);
        int end = Zips.find(left.array(), Zips.END);
        left.putShort(end + 8, (short) 1).putShort(end + 10, (short) 1).putInt(end + 12, end - directory);
        return left.array();
    }

    @Test
    void passwordsSplitsAndEmptyArchivesAreSaidToBeSo() throws IOException {
        var good = Zips.of("a.csv", TABLE);

        listed("密.zip", Zips.encrypted(good)).refused(RejectionCode.FILE_ENCRYPTED, "密.zip");
        listed("分卷.zip", Zips.patch(good, Zips.END, 4, 1)).refused(RejectionCode.FORMAT_UNSUPPORTED, "分卷.zip");
        listed("空.zip", Zips.of(Map.of())).refused(RejectionCode.FILE_EMPTY, "空.zip");
        listed("只有夹.zip", Zips.of("夹/", new byte[0])).refused(RejectionCode.FILE_EMPTY, "只有夹.zip");
    }

    @Test
    void ofAnArchiveWithOneEncryptedEntryTheOtherIsRead() throws IOException {
        var zip = Zips.of(Map.of("a.csv", TABLE, "b.csv", OTHER));
        var second = zip.clone();
        int header = Zips.find(zip, Zips.HEADER);
        second[header + 8] |= 1;
        second[Zips.find(zip, Zips.LOCAL) + 6] |= 1;

        var read = listed("半密.zip", second);

        assertEquals(List.of("FILE_ENCRYPTED 半密.zip → a.csv"), read.refused());
        assertEquals(List.of("井盖松动"), read.texts());
    }

    @Test
    void largeFormAndJunkBehindTheEndAreRead() throws IOException {
        var good = Zips.of("a.csv", TABLE);
        var junk = Arrays.copyOf(good, good.length + 3_000_000);

        assertEquals(
                List.of("积水", "路灯不亮"),
                listed("大.zip", Zips.in64("a.csv", TABLE)).texts());
        assertEquals(List.of("积水", "路灯不亮"), listed("尾.zip", junk).texts());
    }

    @Test
    void anEntryWhoseBytesAreDamagedIsRefusedAlone() throws IOException {
        var zip = Zips.of(Map.of("a.csv", TABLE, "b.csv", OTHER));
        zip[40] ^= 0x55;

        var read = listed("坏.zip", zip);

        assertEquals(List.of("FILE_DAMAGED 坏.zip → a.csv"), read.refused());
        assertEquals(List.of("井盖松动"), read.texts());
    }

    @ParameterizedTest
    @CsvSource({
        "526172211A0700, RAR 压缩包，请解压或改用 .zip 后导入",
        "377ABCAF271C0004, 7z 压缩包，请解压或改用 .zip 后导入",
        "1F8B0800000000000003, gzip 压缩包，请解压或改用 .zip 后导入",
        "504B0708504B0304, 分卷压缩包，请合并或解压后导入",
        "FFD8FFE000104A46, 'JPEG 图片，请另存为 .xlsx、.csv、.docx、.pdf 或 .html 后重新导入'",
    })
    void otherFormatsAreNamedWithWhatToDo(String start, String remedy) throws IOException {
        var read = listed("材料.zip", HexFormat.of().parseHex(start));

        read.refused(RejectionCode.FORMAT_UNSUPPORTED, "材料.zip");
        assertEquals("材料.zip：不支持这种格式：" + remedy, read.rejections.getFirst().message());
    }

    @Test
    void nothingThatWasUnpackedStays() throws IOException {
        var base = Files.createDirectory(folder.resolve("tmp"));
        var zip = Files.write(folder.resolve("材料.zip"), Zips.nested(2, "a.csv", TABLE));
        var sink = new CollectingSink();

        var files = InputFiles.expand(List.of(zip), base);
        try (var unpacking = new Unpacking(base)) {
            new Intake(IntakeOptions.NONE, unpacking).read(files.files().getFirst(), sink);
        }

        assertEquals(2, sink.submissions.size());
        try (var left = Files.list(base)) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void whatAKilledProcessLeftIsSweptAndWhatALivingOneHoldsIsNot() throws IOException {
        var base = Files.createDirectory(folder.resolve("tmp"));
        var dead = Files.createDirectory(base.resolve("minqing-999999999-1-2"));
        Files.writeString(dead.resolve("f0"), "raw");
        var other = Files.createDirectory(base.resolve("minqing-other"));

        try (var living = PrivateFolder.in(base)) {
            Files.writeString(living.next(), "raw");
            InputFiles.expand(List.of(), base);

            try (var left = Files.list(base)) {
                assertEquals(2, left.count());
            }
        }
        assertTrue(Files.exists(other));
    }

    @Test
    void anArchiveThatChangedAfterItWasListedIsNotRead() throws IOException {
        var zip = Files.write(folder.resolve("材料.zip"), Zips.of("a.csv", TABLE));
        var listed = InputFiles.expand(List.of(zip)).files().getFirst();
        Files.write(zip, Zips.of("a.csv", OTHER));
        var sink = new CollectingSink();

        new Intake(IntakeOptions.NONE).read(listed, sink);

        assertEquals(RejectionCode.FILE_CHANGED, sink.rejections.getFirst().code());
        assertEquals(List.of(), sink.submissions);
    }
}
