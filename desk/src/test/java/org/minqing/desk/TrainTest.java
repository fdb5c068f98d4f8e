package org.minqing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Training a model of the office's own labels, and using it; every text is invented for this test. */
class TrainTest {

    private static final String LABELLED = """
            编号,类,标题,内容
            a,停车,没车位,小区车位太少晚上没地方停车
            b,停车,收费,路边停车收费太贵车位只卖不租
            c,停车,占道,消防通道停满了车
            d,食堂,饭凉,学校食堂的饭是凉的
            e,食堂,吃不饱,孩子说午餐吃不饱食堂菜少
            f,食堂,涨价,餐费涨了三块没有人解释
            """;

    private Path file = Path.of("");
    private Desk desk = new Desk(file);

    @BeforeEach
    void writeLabels(@TempDir Path folder) throws IOException {
        file = Files.writeString(folder.resolve("标注 一.csv"), LABELLED);
        desk = new Desk(folder.resolve("workspace"));
    }

    @Test
    void aTrainedModelClassifiesAndIsMeasuredByItsName() throws IOException {
        var said = desk.expect(ExitCode.DONE, "train", file, "--label", "类", "--text", "标题,内容", "--name", "两类");
        assertEquals("用 6 条学会 2 种标注，存为模型“两类”", said.out().strip());

        var rows = desk.expect(ExitCode.DONE, "classify", file, "--text", "标题,内容", "--model", "两类", "--json")
                .json();
        assertEquals(
                List.of("停车", "停车", "停车", "食堂", "食堂", "食堂"),
                rows.stream()
                        .map(row -> row.get("primary").get("theme").asText())
                        .toList());

        var score = desk.expect(
                        ExitCode.DONE, "evaluate", file, "--label", "类", "--text", "标题,内容", "--model", "两类", "--json")
                .json()
                .getFirst();
        assertEquals(6, score.get("rows").asInt());
        assertEquals(1.0, score.get("subtheme_accuracy").asDouble());
    }

    @Test
    void linesOfJsonAreLabelledToo() throws IOException {
        var lines = Files.writeString(
                file.resolveSibling("标注.jsonl"),
                "{\"id\":\"1\",\"类\":\"停车\",\"内容\":\"车位太少\",\"pii\":[]}\n\n"
                        + "{\"id\":\"2\",\"类\":\"食堂\",\"内容\":\"电话13800001111，饭凉\","
                        + "\"pii\":[{\"field\":\"内容\",\"start\":2,\"end\":13,\"type\":\"MOBILE\"}]}\n");
        desk.expect(ExitCode.DONE, "train", lines, "--label", "类", "--text", "内容", "--name", "行");

        var score = desk.expect(
                        ExitCode.DONE,
                        "evaluate",
                        lines,
                        "--label",
                        "类",
                        "--text",
                        "内容",
                        "--model",
                        "行",
                        "--pii",
                        "pii",
                        "--json")
                .json()
                .getFirst();

        assertEquals(2, score.get("rows").asInt());
        assertEquals("[1,1]", score.get("masking").get("found").get("MOBILE").toString());
    }

    @Test
    void whatIsMissingIsToldInASentence() {
        assertTrue(desk.expect(ExitCode.FAILED, "train", file, "--label", "没有", "--text", "内容", "--name", "x")
                .err()
                .contains("没有“没有”列；有的列是：编号、类、标题、内容"));
        assertTrue(
                desk.expect(ExitCode.FAILED, "train", file, "--name", "x").err().contains("请用 --label 和 --text"));
        assertTrue(desk.expect(ExitCode.FAILED, "train", file, "--label", "类", "--text", "内容", "--name", "../x")
                .err()
                .contains("不能用"));
        assertTrue(desk.expect(ExitCode.FAILED, "classify", file, "--text", "内容", "--model", "没有的")
                .err()
                .contains("没有名为“没有的”的模型"));
    }

    @Test
    void whatIsPersonalIsNotLearned() throws IOException {
        var named = Files.writeString(
                file.resolveSibling("带姓名.csv"), "类,内容\n停车,我叫蔡启明，车位太少\n停车,路边收费太贵\n食堂,食堂的饭是凉的\n食堂,餐费涨了\n");
        desk.expect(ExitCode.DONE, "train", named, "--label", "类", "--text", "内容", "--name", "带姓名");

        var model = desk.workspace().resolve("models").resolve("带姓名.linear.bin");
        try (var zip = new ZipFile(model.toFile())) {
            for (var entry : zip.stream().toList()) {
                var content = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                assertFalse(content.contains("蔡") || content.contains("启明"), entry.getName());
            }
        }
    }

    @Test
    void rowsAreNumberedAsASpreadsheetShowsThem() throws IOException {
        var plain = Files.writeString(file.resolveSibling("无编号.csv"), "内容\n车位太少\n食堂的饭是凉的\n");

        var rows = desk.expect(ExitCode.DONE, "classify", plain, "--text", "内容", "--json")
                .json();

        assertEquals(
                List.of("2", "3"),
                rows.stream().map(row -> row.get("id").asText()).toList());
        var empty = Files.writeString(file.resolveSibling("只有表头.csv"), "类,内容\n");
        desk.expect(ExitCode.DONE, "classify", empty, "--text", "内容");
    }
}
