package org.minqing.pipeline.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.util.TrainingParameters;
import opennlp.tools.util.ext.ExtensionLoader;
import org.minqing.corpus.record.SegmentedText;

/**
 * A linear model over words, characters and pairs of characters, learned from labelled texts of any labels: an OpenNLP
 * document categorizer with {@link LiblinearTrainer}. Immutable; serves every thread.
 *
 * <pre>{@code
 * var model = LinearModel.train(texts);
 * var best = model.best(title, text);
 * }</pre>
 */
public final class LinearModel {

    /** Sharpens the margins so that their shares look like confidences; not calibrated. */
    private static final double SHARPNESS = 6;

    static {
        ExtensionLoader.registerAllowedPackage(LiblinearTrainer.class.getPackageName());
    }

    /**
     * The label that fits best.
     *
     * @param confidence in [0, 1]: its share among all labels; not calibrated
     */
    public record Decided(String label, double confidence) {}

    private final DoccatModel model;
    private final AbstractModel outcomes;
    private final Map<String, Context> weights;

    @SuppressWarnings("unchecked") // OpenNLP documents the second structure as this map
    private LinearModel(DoccatModel model) {
        this.model = model;
        this.outcomes = (AbstractModel) model.getMaxentModel();
        this.weights = (Map<String, Context>) outcomes.getDataStructures()[1];
    }

    /** @throws IllegalArgumentException if there are fewer than two labels */
    public static LinearModel train(List<LabelledText> texts) {
        if (texts.stream().map(LabelledText::label).distinct().count() < 2) {
            throw new IllegalArgumentException("expected two labels or more, was fewer in " + texts.size() + " texts");
        }
        var parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, LiblinearTrainer.class.getName());
        parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
        try (var stream = new SampleStream(texts, TextFeatures::withCharacters)) {
            return new LinearModel(DocumentCategorizerME.train(
                    "zh", stream, parameters, new DoccatFactory(new FeatureGenerator[] {new TextFeatures()})));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IOException if there is no such model or it cannot be read */
    public static LinearModel read(Path file) throws IOException {
        return new LinearModel(new DoccatModel(file));
    }

    public void write(Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            model.serialize(out);
        }
    }

    /** Number of different labels. */
    public int labels() {
        return outcomes.getNumOutcomes();
    }

    /**
     * @param title may be empty
     * @param text may be empty
     */
    public Decided best(SegmentedText title, SegmentedText text) {
        var margins = margins(TextFeatures.withCharacters(title, text));
        int best = SubthemeTable.best(margins);
        double sum = 0;
        for (double margin : margins) {
            sum += Math.exp(SHARPNESS * (margin - margins[best]));
        }
        return new Decided(outcomes.getOutcome(best), 1 / sum);
    }

    /** Weights of the known features, added up and divided by the root of their number; shape [labels]. */
    private double[] margins(String[] features) {
        var margins = new double[labels()];
        int known = 0;
        for (var feature : features) {
            var context = weights.get(feature);
            if (context != null) {
                known++;
                for (int i = 0; i < context.getOutcomes().length; i++) {
                    margins[context.getOutcomes()[i]] += context.getParameters()[i];
                }
            }
        }
        for (int i = 0; i < margins.length; i++) {
            margins[i] /= Math.sqrt(Math.max(1, known));
        }
        return margins;
    }
}
