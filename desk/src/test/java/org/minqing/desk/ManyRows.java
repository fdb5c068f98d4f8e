package org.minqing.desk;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;

/**
 * Writes files of any number of rows, for measuring: number, day, title, text of 30 to 100 characters, street. Texts are put
 * together from invented parts, so that hardly two are equal and many are about the same thing. Same seed, same file.
 *
 * <pre>{@code
 * java -cp ... org.minqing.desk.ManyRows 1000000 big.csv big.xlsx
 * }</pre>
 */
final class ManyRows {

    /** Data rows of a full sheet: all but the one of the headings. */
    static final int FULL_SHEET = 1_048_575;

    static final List<String> HEADINGS = List.of("工单编号", "来电时间", "工单标题", "主要内容", "所属街道");

    private static final long SEED = 20261124;
    private static final int DAYS = 360;
    private static final int FLUSHED = 1000;

    private static final List<String> STREETS = List.of("海沧街道", "嵩屿街道", "新阳街道", "东孚街道");
    private static final List<String> ESTATES =
            List.of("滨海花园", "云松小区", "石湖新苑", "望涛公寓", "青礁家园", "金沙里", "白鹭雅居", "山水名筑", "锦里小区", "兴港新村", "凤栖苑", "南岸华庭");
    private static final List<String> SPOTS =
            List.of("北门", "南门", "地下车库", "3号楼旁", "幼儿园门口", "公交站附近", "垃圾投放点", "健身广场", "沿街店面", "消防通道", "西侧围墙外", "电梯间");
    private static final List<String> TROUBLES = List.of(
            "长期有车辆乱停放，占用通道，行人只能走机动车道",
            "夜间施工噪音很大，老人和孩子休息不好",
            "生活垃圾清运不及时，气味难闻，蚊虫很多",
            "路灯坏了一半，晚上回家看不清路面",
            "电梯经常停运，高层住户上下楼非常不便",
            "自来水发黄，水压也不稳定，早晚用水困难",
            "物业收费没有公示，维修基金的使用情况不清楚",
            "占道经营的摊点到深夜还不收，油烟直往楼上飘",
            "污水井盖破损，雨天积水没过脚踝",
            "充电桩数量太少，飞线充电存在火灾隐患",
            "孩子入学的片区划分说法不一，家长不知道找谁确认",
            "工资被拖欠了三个月，工地负责人一直推托");
    private static final List<String> WISHES =
            List.of("希望尽快派人到现场处理", "请主管部门核实后给个答复", "建议列入今年的整改计划", "盼望早日解决", "请问什么时候能有结果", "希望加强日常巡查");
    private static final List<String> SINCE = List.of("上个月以来", "从去年冬天起", "最近一周", "国庆节之后", "这几天", "入夏之后");

    private final Random random = new Random(SEED);

    private ManyRows() {}

    /** Arguments: number of rows, then files, told by their endings. */
    public static void main(String[] arguments) throws IOException {
        int rows = Integer.parseInt(arguments[0]);
        for (var name : List.of(arguments).subList(1, arguments.length)) {
            var file = Path.of(name);
            if (name.endsWith(".xlsx")) {
                writeSheet(file, rows);
            } else {
                writeCsv(file, rows);
            }
        }
    }

    static void writeCsv(Path file, int rows) throws IOException {
        var many = new ManyRows();
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            line(out, HEADINGS);
            for (int row = 1; row <= rows; row++) {
                line(out, many.row(row));
            }
        }
    }

    /** One sheet; texts stand in the workbook's table of shared texts, each row's own. */
    static void writeSheet(Path file, int rows) throws IOException {
        var many = new ManyRows();
        try (var out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "Minqing", "1.0")) {
            var sheet = workbook.newWorksheet("工单");
            for (int row = 0; row <= rows; row++) {
                int column = 0;
                for (var cell : row == 0 ? HEADINGS : many.row(row)) {
                    sheet.value(row, column++, cell);
                }
                if (row % FLUSHED == 0) {
                    sheet.flush();
                }
            }
        }
    }

    private List<String> row(int number) {
        var estate = one(ESTATES);
        var trouble = one(TROUBLES);
        int building = 1 + random.nextInt(60);
        var text = new StringBuilder(one(SINCE))
                .append(estate)
                .append(building)
                .append("号楼")
                .append(one(SPOTS))
                .append(trouble);
        if (random.nextBoolean()) {
            text.append("，另外").append(one(SPOTS)).append(one(TROUBLES));
        }
        text.append("，已反映")
                .append(2 + random.nextInt(8))
                .append("次，")
                .append(one(WISHES))
                .append("。");
        return List.of(
                "W" + (70_000_000 + number),
                LocalDate.of(2025, 1, 1).plusDays(random.nextInt(DAYS)).toString(),
                estate + trouble.substring(0, 6),
                text.toString(),
                one(STREETS));
    }

    private String one(List<String> parts) {
        return parts.get(random.nextInt(parts.size()));
    }

    /** No part holds a comma of ASCII, a quote or a line break. */
    private static void line(BufferedWriter out, List<String> cells) throws IOException {
        out.write(String.join(",", cells));
        out.write('\n');
    }
}
