package org.minqing.corpus.intake;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damages good files at random, with a seed, and expects a report that adds up and never an exception. */
class DamagedIntakeTest {

    private static final int ROUNDS = 60;

    @TempDir
    Path folder;

    private byte[] good(String kind) throws IOException {
        var table = "编号,时间,内容\nA-1,2026-01-05,\"一\n二\"\nA-2,2026-01-06,积水了\n".repeat(3);
        return switch (kind) {
            case "xlsx" -> Files.readAllBytes(Workbook.xlsx(folder, "good.xlsx", "表", DamagedIntakeTest::fill));
            case "xls" -> Files.readAllBytes(Workbook.xls(folder, "good.xls", "表", DamagedIntakeTest::fill));
            case "json" -> "[{\"时间\":\"2026-01-05\",\"内容\":\"积水\"},{\"内容\":\"积水\"}]".getBytes(Charset.forName("UTF-8"));
            case "html" ->
                ("<html><body><h1>标题一二三</h1><p>2026-01-05 来源：某报</p><div><p>" + "正文。".repeat(30) + "</p></div>")
                        .getBytes(Charset.forName("UTF-8"));
            case "zip" ->
                Zips.of(Map.of(
                        "a.csv",
                        table.getBytes(StandardCharsets.UTF_8),
                        "内/b.csv",
                        table.getBytes(StandardCharsets.UTF_8)));
            case "eml" ->
                ("From: a@example.org\nTo: b@example.org\nSubject: =?UTF-8?B?56ev5rC0?=\nDate: Mon, 5 Jan 2026 09:30:00 +0800\n"
                                + "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"x\"\n\n--x\nContent-Type: text/plain; charset=utf-8\n\n积水\n"
                                + "--x\nContent-Disposition: attachment; filename*=utf-8''%E5%B7%A5.csv\nContent-Transfer-Encoding: base64\n\nMSwyLDM=\n--x--\n")
                        .getBytes(StandardCharsets.UTF_8);
            default -> table.getBytes(Charset.forName(kind.equals("gbk") ? "GB18030" : "UTF-8"));
        };
    }

    private static void fill(org.apache.poi.ss.usermodel.Sheet sheet) {
        Workbook.row(sheet, "编号", "时间", "内容");
        for (int i = 0; i < 30; i++) {
            Workbook.row(sheet, "A-" + i * 7, "2026-01-05", "积水" + i);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "csv", "gbk", "json", "html"})
    void damageIsNeverAnException(String kind) throws IOException {
        var good = good(kind);
        for (int seed = 0; seed < ROUNDS; seed++) {
            var random = new Random(seed);
            var bad = random.nextBoolean() ? good.clone() : Arrays.copyOf(good, random.nextInt(good.length));
            for (int i = 0; i < bad.length && i < random.nextInt(8); i++) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
            }

            var read = Collected.fromBytes(folder, "bad." + kind, bad);

            assertTrue(read.report.read() + read.report.news() > 0 || bad.length < 40, kind + " seed " + seed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zip", "eml"})
    void damageToWhatHoldsFilesIsNeverAnException(String kind) throws IOException {
        var good = good(kind);
        for (int seed = 0; seed < ROUNDS * 5; seed++) {
            var random = new Random(seed);
            var bad = random.nextInt(4) > 0 ? good.clone() : Arrays.copyOf(good, random.nextInt(good.length));
            for (int i = 0; i < bad.length && i < 1 + random.nextInt(8); i++) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
            }

            var read = Listed.of(Files.write(folder.resolve("bad." + kind), bad));

            assertTrue(
                    read.submissions.size() + read.rejections.size() + read.news.size() > 0 || bad.length < 40,
                    kind + " seed " + seed);
        }
    }
}
