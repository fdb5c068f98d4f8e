package org.minqing.corpus.intake;

import java.util.List;
import java.util.Set;

/** Names what an office document holds that could run or reach out if a person opened it. */
final class ActiveContent {

    private record Mark(String part, String label) {}

    private static final List<Mark> MARKS = List.of(
            new Mark("vbaProject.bin", "宏"),
            new Mark("/externalLinks/", "外部链接"),
            new Mark("/embeddings/", "嵌入对象"),
            new Mark("/activeX/", "控件"),
            new Mark("connections.xml", "数据连接"));

    private ActiveContent() {}

    /** Chinese words joined by 、, or empty. */
    static String in(Set<String> parts) {
        return String.join("、", labels(parts));
    }

    /** Chinese words. */
    static List<String> labels(Set<String> parts) {
        return MARKS.stream()
                .filter(mark -> parts.stream().anyMatch(part -> part.contains(mark.part())))
                .map(Mark::label)
                .toList();
    }
}
