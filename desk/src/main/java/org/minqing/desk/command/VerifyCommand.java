package org.minqing.desk.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.minqing.desk.CommandException;
import org.minqing.desk.ExitCode;
import org.minqing.desk.run.QuarterReports;
import org.minqing.report.Reports;
import org.minqing.report.Verifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "核对一份报告：不用索引，从诉求底账重新数一遍，每个数字都要一致。",
        footer = {"", "例：", "  minqing verify workspace/reports/2026Q1/海沧区2026年第一季度社情民意季报（内部版）.docx"})
final class VerifyCommand implements Callable<Integer> {

    private final Root root;

    @Parameters(paramLabel = "REPORT", description = "报告文件：docx、xlsx、html 或 json。")
    private @Nullable Path report;

    VerifyCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        var file = report;
        if (file == null || !Files.isRegularFile(file)) {
            throw new CommandException("找不到报告文件 " + report + "，请核对路径");
        }
        try (var office = root.openExisting();
                var index = office.index()) {
            var verifier = new Verifier(new Reports());
            var quarter = verifier.quarterOf(file)
                    .orElseThrow(() -> new CommandException(file.getFileName() + " 里没有可以核对的数字，可能不是本系统写的报告"));
            var filed = office.filed();
            var request = new QuarterReports(office, filed)
                    .request(quarter, null, index)
                    .recounted(filed);
            var failures = verifier.verify(file, request);
            failures.forEach(failure -> root.console().show(failure.figure() + "：" + failure.message()));
            root.console()
                    .show(
                            failures.isEmpty()
                                    ? "核对通过：" + file.getFileName() + " 的每个数字都与底账一致"
                                    : "核对不通过：" + failures.size() + " 处不一致，请用 minqing report --quarter " + quarter
                                            + " 重新输出");
            return failures.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
        }
    }
}
