package org.minqing.report.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.minqing.report.model.ReportModel;

/** Compares what stands in a file with what should stand there. */
public final class OccurrenceComparison {

    private static final Map<String, String> PROPERTIES = Map.of(
            "name", "含义",
            "shown", "显示值",
            "unit", "单位",
            "value", "数值",
            "definition", "算法",
            "query", "检索式",
            "base", "基数",
            "records", "依据件数",
            "evidence", "指纹");

    private final ReportModel model;

    public OccurrenceComparison(ReportModel model) {
        this.model = model;
    }

    /** What does not hold, in the order of the report; none where file and recount agree. */
    public List<Failure> compare(List<Occurrence> expected, List<Occurrence> found) {
        var failures = new ArrayList<Failure>();
        var inFile = byTag(found);
        byTag(expected).forEach((tag, texts) -> {
            var others = inFile.remove(tag);
            failures.addAll(difference(tag, texts, others == null ? List.of() : others));
        });
        inFile.forEach((tag, texts) ->
                failures.add(new Failure(figureOf(tag), named(tag) + "：不是本报告应有的数据，文件中写的是" + quoted(texts))));
        return List.copyOf(failures);
    }

    private List<Failure> difference(String tag, List<String> expected, List<String> found) {
        var missing = new ArrayList<>(expected);
        found.forEach(missing::remove);
        var added = new ArrayList<>(found);
        expected.forEach(added::remove);
        if (missing.isEmpty() && added.isEmpty()) {
            return List.of();
        }
        String message;
        if (missing.isEmpty()) {
            message = "：多出" + quoted(added);
        } else if (added.isEmpty()) {
            message = "：缺少" + quoted(missing);
        } else {
            message = "：文件中为" + quoted(added) + "，重算为" + quoted(missing);
        }
        return List.of(new Failure(figureOf(tag), named(tag) + message));
    }

    private String named(String tag) {
        var id = figureOf(tag);
        var name = model.figure(id).map(figure -> "（" + figure.name() + "）").orElse("");
        int mark = tag.indexOf('#');
        var property = mark < 0 ? "" : "的" + PROPERTIES.getOrDefault(tag.substring(mark + 1), tag.substring(mark + 1));
        return id + name + property;
    }

    private static String figureOf(String tag) {
        int mark = tag.indexOf('#');
        return mark < 0 ? tag : tag.substring(0, mark);
    }

    private static String quoted(List<String> texts) {
        var quoted = new StringBuilder();
        texts.stream()
                .distinct()
                .limit(3)
                .forEach(text -> quoted.append('“').append(text).append('”'));
        return quoted.toString();
    }

    private static Map<String, List<String>> byTag(List<Occurrence> occurrences) {
        var byTag = new LinkedHashMap<String, List<String>>();
        occurrences.forEach(occurrence -> byTag.computeIfAbsent(occurrence.tag(), tag -> new ArrayList<>())
                .add(occurrence.text()));
        return byTag;
    }
}
