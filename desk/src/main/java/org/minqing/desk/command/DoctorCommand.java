package org.minqing.desk.command;

import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.minqing.desk.ExitCode;
import picocli.CommandLine.Command;

@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "看看这台电脑能不能用：Java、内存、磁盘、字体、编码。",
        footer = {"", "例：", "  minqing doctor"})
final class DoctorCommand implements Callable<Integer> {

    private static final int OLDEST_JAVA = 21;
    private static final long LEAST_HEAP = 400L << 20;
    private static final long LEAST_DISK = 2L << 30;
    private static final int RARE = '垵';

    private final Root root;
    private int problems;

    DoctorCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() throws IOException {
        int java = Runtime.version().feature();
        tell(
                java >= OLDEST_JAVA,
                "Java " + Runtime.version() + "（" + System.getProperty("java.vendor") + "）",
                "请安装 JDK 21 或更新版本");
        long heap = Runtime.getRuntime().maxMemory();
        tell(heap >= LEAST_HEAP, "可用内存 " + (heap >> 20) + " MB", "请用 MINQING_JAVA_OPTS=-Xmx1g 加大内存");
        var folder = existing(root.folder().toAbsolutePath());
        long disk = Files.getFileStore(folder).getUsableSpace();
        tell(disk >= LEAST_DISK, String.format(Locale.ROOT, "磁盘剩余 %.1f GB（%s）", disk / 1e9, folder), "请腾出至少 2 GB");
        tell(Files.isWritable(folder), "工作区可写", "请检查文件夹权限，或者用 --workspace 换一个位置");
        boolean font = Arrays.stream(
                        GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts())
                .anyMatch(one -> one.canDisplay(RARE));
        tell(font, "中文字体（含“垵”字）", "请安装中文字体，如 Debian：apt install fonts-wqy-zenhei");
        root.console().show(problems == 0 ? "一切正常" : problems + " 处要处理");
        return problems == 0 ? ExitCode.DONE : ExitCode.FAILED;
    }

    private static Path existing(Path folder) {
        var existing = folder;
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        return existing;
    }

    private void tell(boolean good, String what, String remedy) {
        root.console().show((good ? "[好] " : "[注意] ") + what + (good ? "" : "：" + remedy));
        problems += good ? 0 : 1;
    }
}
