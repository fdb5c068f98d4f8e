package org.minqing.report.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.minqing.corpus.record.Quarter;
import org.minqing.report.figures.Edition;
import org.minqing.report.figures.Figure;

/**
 * One report, complete. Two models made from the same submissions and settings are equal.
 *
 * @param summary 本季要情, before the first section
 * @param sections 一 to 六
 * @param annexes numbered from 1 in this order
 * @param figures every figure of the report, each once
 * @param sources the submissions behind it, for the sheet of evidence
 */
public record ReportModel(
        Head head,
        Quarter quarter,
        Edition edition,
        LocalDate asOf,
        Section summary,
        List<Section> sections,
        List<Section> annexes,
        List<Figure> figures,
        Sources sources) {

    /**
     * The red head of the bulletin and the title.
     *
     * @param masthead 社情民意季报
     * @param issue such as 2026年第1期
     * @param marking such as 内部资料 注意保存, or empty
     * @param title such as 海沧区2026年第一季度社情民意季报
     * @param name of the files, without the ending
     * @param versions which taxonomy was used, for people
     */
    public record Head(
            String masthead,
            String issue,
            String issuer,
            String date,
            String marking,
            String title,
            String name,
            String versions) {}

    public ReportModel {
        sections = List.copyOf(sections);
        annexes = List.copyOf(annexes);
        figures = List.copyOf(figures);
        var ids = new HashMap<String, Figure>();
        for (var figure : figures) {
            if (ids.put(figure.id(), figure) != null) {
                throw new IllegalArgumentException("expected each figure once, was twice: " + figure.id());
            }
        }
    }

    public Optional<Figure> figure(String id) {
        return figures.stream().filter(figure -> figure.id().equals(id)).findFirst();
    }

    /** Summary, sections and annexes in the order of reading. */
    public Stream<Section> parts() {
        return Stream.of(Stream.of(summary), sections.stream(), annexes.stream())
                .flatMap(part -> part);
    }

    public Optional<Section> annex(String id) {
        return annexes.stream().filter(annex -> annex.id().equals(id)).findFirst();
    }

    /** Figures by id, for writers. */
    public Map<String, Figure> byId() {
        var ids = new HashMap<String, Figure>();
        figures.forEach(figure -> ids.put(figure.id(), figure));
        return Map.copyOf(ids);
    }
}
