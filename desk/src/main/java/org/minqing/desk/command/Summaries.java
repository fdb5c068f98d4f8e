package org.minqing.desk.command;

import java.util.stream.Collectors;
import org.minqing.corpus.record.Quarter;
import org.minqing.desk.Console;
import org.minqing.desk.Office;
import org.minqing.desk.run.QuarterRun;

/** The closing words of a run. */
final class Summaries {

    private static final int REJECTIONS_SHOWN = 10;

    private Summaries() {}

    static void tell(Console console, Office office, QuarterRun.Outcome outcome) {
        var summary = outcome.summary();
        console.show("季度：" + (summary.quarters().isEmpty() ? "无" : String.join("、", summary.quarters())) + "；文件 "
                + summary.files() + " 个");
        console.show(
                "读到 " + summary.read() + " 件 = 收下 " + summary.accepted() + " + 退回 " + summary.rejected() + " + 不属本季度 "
                        + summary.outside() + " + 以前已收 " + summary.repeated() + "；另有新闻 " + summary.news() + " 条，提醒 "
                        + summary.warnings() + " 处");
        console.show("涉及季度共有事项 " + summary.matters() + " 个，待审 " + summary.review() + " 件（minqing review 查看）");
        if (!summary.masked().isEmpty()) {
            console.show("已脱敏："
                    + summary.masked().entrySet().stream()
                            .map(entry -> entry.getKey() + " " + entry.getValue())
                            .collect(Collectors.joining("、"))
                    + "（处）");
        }
        if (summary.accepted() + summary.repeated() == 0 && summary.news() == 0) {
            console.show("本期无有效数据：没有一行可以收录，请按下面的说明改正后重新导入");
        }
        if (summary.rejected() > 0) {
            tellRejections(console, office);
        }
        for (var report : outcome.reports()) {
            console.show("报告：" + report);
        }
    }

    private static void tellRejections(Console console, Office office) {
        console.show("退回明细（表格在 " + office.workspace().rejected() + "，改好后可再次导入）：");
        int shown = 0;
        for (var entry : office.rejections().loadAll().entrySet()) {
            for (var rejection : entry.getValue()) {
                if (shown++ < REJECTIONS_SHOWN) {
                    var quarter =
                            Quarter.parse(entry.getKey()).map(Quarter::toString).orElse(entry.getKey());
                    console.show("  " + quarter + "  " + rejection.message() + "（" + rejection.code() + "）");
                }
            }
        }
        if (shown > REJECTIONS_SHOWN) {
            console.show("  ……共 " + shown + " 条");
        }
    }
}
