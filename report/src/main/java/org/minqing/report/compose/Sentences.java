package org.minqing.report.compose;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.minqing.report.figures.ReportException;
import org.minqing.report.model.Run;

/**
 * The sentences of the report: templates with marks such as {@code {count}} that figures and names are put in for. Immutable.
 *
 * <pre>{@code
 * sentences.fill("total.persons", Slot.of("persons", persons), Slot.of("unknown", unknown));
 * }</pre>
 */
public final class Sentences {

    /** File name of the templates. */
    public static final String FILE = "sentences.properties";

    private static final Pattern MARK = Pattern.compile("\\{([A-Za-z]+)\\}");

    private final Map<String, String> templates;

    private Sentences(Map<String, String> templates) {
        this.templates = Map.copyOf(templates);
    }

    public static Sentences standard() {
        return parse(new String(Resource.bytes(FILE), StandardCharsets.UTF_8));
    }

    static Sentences parse(String text) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Sentences(properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(Function.identity(), properties::getProperty)));
    }

    /** A sentence without marks. */
    String words(String key) {
        return Run.text(fill(key));
    }

    /**
     * @throws ReportException if there is no such template, or a mark of it has no slot
     */
    List<Run> fill(String key, Slot... slots) {
        var template = templates.get(key);
        if (template == null) {
            throw new ReportException(FILE + "：缺少“" + key + "”，请补上");
        }
        var byMark = Arrays.stream(slots).collect(Collectors.toMap(Slot::mark, Slot::runs));
        var runs = new ArrayList<Run>();
        var marks = MARK.matcher(template);
        int end = 0;
        while (marks.find()) {
            addWords(runs, template.substring(end, marks.start()));
            runs.addAll(slot(key, marks.group(1), byMark));
            end = marks.end();
        }
        addWords(runs, template.substring(end));
        return List.copyOf(runs);
    }

    private static List<Run> slot(String key, String mark, Map<String, List<Run>> byMark) {
        var runs = byMark.get(mark);
        if (runs == null) {
            throw new ReportException(FILE + "：“" + key + "”里的 {" + mark + "} 不可用，可用的有 "
                    + byMark.keySet().stream().sorted().collect(Collectors.joining("、")));
        }
        return runs;
    }

    private static void addWords(List<Run> runs, String words) {
        if (!words.isEmpty()) {
            runs.add(Run.words(words));
        }
    }

    /** Sentences one after the other. */
    @SafeVarargs
    static List<Run> join(List<Run>... sentences) {
        return Arrays.stream(sentences).flatMap(List::stream).toList();
    }

    /** Items of a list with the mark 、 between them. */
    static List<Run> listed(List<List<Run>> items) {
        var runs = new ArrayList<Run>();
        for (var item : items) {
            if (!runs.isEmpty()) {
                runs.add(Run.words("、"));
            }
            runs.addAll(item);
        }
        return List.copyOf(runs);
    }
}
