package org.minqing.pipeline.theme;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.minqing.corpus.knowledge.Taxonomy;
import org.minqing.corpus.knowledge.TrainingExamples;
import org.minqing.corpus.record.Evidence;
import org.minqing.corpus.record.Kind;
import org.minqing.corpus.record.SegmentedText;
import org.minqing.corpus.record.ThemeLabel;
import org.minqing.corpus.record.Themes;
import org.minqing.pipeline.segment.Segmenter;

/**
 * Decides themes, kind and gravity. The categorizer's probability of a sub-theme is raised by each keyword of it that the
 * text holds; a theme's confidence is the sum over its sub-themes. Immutable; serves every thread.
 */
public final class ThemeClassifier {

    /** Changes when the same text may get another theme by the same taxonomy and examples. */
    public static final String VERSION = "theme-2";

    /** Weight of the keywords' vote against the categorizer's; chosen on themes-dev.csv, see docs/decisions/004. */
    private static final double KEYWORD_WEIGHT = 0.4;

    /** A theme below this confidence goes to review. */
    private static final double THEME_THRESHOLD = 0.4;

    /** A sub-theme below this confidence is left open while its theme stands. */
    private static final double SUBTHEME_THRESHOLD = 0.15;

    /** A further theme is named from this confidence on. */
    private static final double SECONDARY_THRESHOLD = 0.2;

    private final SubthemeTable table;
    private final int[] subthemeOfOutcome;
    private final Keywords keywords;
    private final Categorizer themes;
    private final Categorizer kinds;
    private final GraveWords graveWords = new GraveWords();

    private ThemeClassifier(Taxonomy taxonomy, Categorizer themes, Categorizer kinds) {
        this.table = new SubthemeTable(taxonomy);
        this.subthemeOfOutcome = IntStream.range(0, themes.size())
                .map(outcome -> table.number(themes.label(outcome)))
                .toArray();
        this.keywords = new Keywords(taxonomy);
        this.themes = themes;
        this.kinds = kinds;
    }

    /** Learns from the written examples and, a text each, from the taxonomy's names, definitions and keywords. */
    public static ThemeClassifier train(Taxonomy taxonomy, TrainingExamples examples, Segmenter segmenter) {
        var byTheme = new ArrayList<LabelledText>();
        var byKind = new ArrayList<LabelledText>();
        for (var example : examples.learning()) {
            var text = segmenter.segment(example.text());
            byTheme.add(new LabelledText(example.theme(), SegmentedText.EMPTY, text));
            byKind.add(new LabelledText(example.kind(), SegmentedText.EMPTY, text));
        }
        for (var theme : taxonomy.all()) {
            if (!theme.isTop()) {
                var text = theme.name() + "。" + theme.definition() + "。" + String.join("，", theme.keywords());
                byTheme.add(new LabelledText(theme.id(), SegmentedText.EMPTY, segmenter.segment(text)));
            }
        }
        return new ThemeClassifier(taxonomy, Categorizer.train(byTheme), Categorizer.train(byKind));
    }

    /** Reads what {@link #write(Path)} wrote. */
    public static ThemeClassifier read(Path folder, Taxonomy taxonomy) throws IOException {
        return new ThemeClassifier(
                taxonomy, Categorizer.read(folder.resolve("theme.bin")), Categorizer.read(folder.resolve("kind.bin")));
    }

    public void write(Path folder) throws IOException {
        themes.write(folder.resolve("theme.bin"));
        kinds.write(folder.resolve("kind.bin"));
    }

    /**
     * @param title masked, may be empty
     * @param text masked
     * @param kindSaid kind as the source has it, or empty; it decides where it is one of ours
     */
    public Themes classify(SegmentedText title, SegmentedText text, String kindSaid) {
        var joined = title.text() + "\n" + text.text();
        var hits = keywords.find(joined);
        var features = TextFeatures.of(title, text);
        var scores = scores(features, hits, title.text().length());
        var topScores = table.topScores(scores);
        int top = SubthemeTable.best(topScores);
        int sub = table.bestWithin(scores, top);
        return new Themes(
                primary(table.top(top), Math.min(1, topScores[top]), sub < 0 ? 0 : Math.min(1, scores[sub]), sub),
                secondary(scores, sub),
                kind(features, kindSaid),
                graveWords.in(joined),
                topScores[top] < THEME_THRESHOLD,
                sub < 0 ? List.of() : evidence(hits, table.theme(sub).id(), joined));
    }

    private ThemeLabel primary(String top, double topConfidence, double confidence, int sub) {
        return sub < 0 || confidence < SUBTHEME_THRESHOLD
                ? new ThemeLabel(top, top, topConfidence)
                : new ThemeLabel(table.theme(sub).id(), top, confidence);
    }

    /** Shares of each sub-theme, adding up to 1. */
    private double[] scores(String[] features, List<Keywords.Hit> hits, int titleEnd) {
        var scores = new double[table.size()];
        double weight = hits.isEmpty() ? 0 : KEYWORD_WEIGHT;
        var probabilities = themes.probabilities(features);
        for (int i = 0; i < probabilities.length; i++) {
            if (subthemeOfOutcome[i] >= 0) {
                scores[subthemeOfOutcome[i]] += (1 - weight) * probabilities[i];
            }
        }
        double votes = hits.stream().mapToInt(hit -> votes(hit, titleEnd)).sum();
        for (var hit : hits) {
            scores[table.number(hit.theme())] += weight * votes(hit, titleEnd) / votes;
        }
        return scores;
    }

    /** A title says what a text is about; its keywords count twice. */
    private static int votes(Keywords.Hit hit, int titleEnd) {
        return hit.start() < titleEnd ? 2 : 1;
    }

    private List<ThemeLabel> secondary(double[] scores, int primary) {
        return IntStream.range(0, scores.length)
                .filter(i -> i != primary && scores[i] >= SECONDARY_THRESHOLD)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> -scores[i]).thenComparingInt(i -> i))
                .map(i -> new ThemeLabel(table.theme(i).id(), table.theme(i).top(), Math.min(1, scores[i])))
                .toList();
    }

    private Kind kind(String[] features, String said) {
        var known = Kind.ofLabel(said);
        if (known.isPresent()) {
            return known.get();
        }
        var probabilities = kinds.probabilities(features);
        int best = SubthemeTable.best(probabilities);
        return Kind.ofLabel(kinds.label(best)).orElse(Kind.OTHER);
    }

    private static List<Evidence> evidence(List<Keywords.Hit> hits, String theme, String joined) {
        return hits.stream()
                .filter(hit -> hit.theme().equals(theme))
                .map(hit -> new Evidence(hit.start(), hit.end(), joined.substring(hit.start(), hit.end())))
                .toList();
    }
}
