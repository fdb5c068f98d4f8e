package org.minqing.pipeline.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.TrainingParameters;

/** An OpenNLP document categorizer over {@link TextFeatures}. Immutable after training; serves every thread. */
final class Categorizer {

    /** Chosen on themes-dev.csv, see docs/decisions/004. */
    private static final double TEMPER = 0.1;

    private final DoccatModel model;
    private final MaxentModel outcomes;

    /** Log of the outcomes' probabilities without any feature, shape [outcomes]. */
    private final float[] prior;

    /** What each known feature adds to it, shape [outcomes] each. */
    private final Map<String, float[]> weights = new HashMap<>();

    private Categorizer(DoccatModel model) {
        this.model = model;
        this.outcomes = model.getMaxentModel();
        this.prior = logs(outcomes.eval(new String[0]));
        for (var feature : features(model.getMaxentModel())) {
            weights.put(feature, weight(feature));
        }
    }

    /** The features that the model has seen in training. */
    @SuppressWarnings("unchecked") // OpenNLP documents the second structure as this map
    private static Set<String> features(MaxentModel model) {
        return ((Map<String, Object>) ((AbstractModel) model).getDataStructures()[1]).keySet();
    }

    /**
     * Naive Bayes adds logarithms, feature by feature; asked for one feature at a time, OpenNLP's model says what each adds.
     * The sums are the same to rounding and cost a fiftieth.
     */
    private float[] weight(String feature) {
        var weight = logs(outcomes.eval(new String[] {feature}));
        for (int i = 0; i < weight.length; i++) {
            weight[i] -= prior[i];
        }
        return weight;
    }

    private static float[] logs(double[] probabilities) {
        var logs = new float[probabilities.length];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = (float) Math.log(Math.max(probabilities[i], Double.MIN_NORMAL));
        }
        return logs;
    }

    /** Trains OpenNLP's naive Bayes; under a second for a thousand samples. */
    static Categorizer train(List<LabelledText> samples) {
        var parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, "NAIVEBAYES");
        parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
        try (var stream = new SampleStream(samples, TextFeatures::of)) {
            return new Categorizer(DocumentCategorizerME.train(
                    "zh", stream, parameters, new DoccatFactory(new FeatureGenerator[] {new TextFeatures()})));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Categorizer read(Path file) throws IOException {
        return new Categorizer(new DoccatModel(file));
    }

    void write(Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            model.serialize(out);
        }
    }

    int size() {
        return outcomes.getNumOutcomes();
    }

    String label(int outcome) {
        return outcomes.getOutcome(outcome);
    }

    /**
     * Probabilities by outcome. Naive Bayes takes the words of a text for independent and is far too sure of itself; its
     * probabilities are raised to the power {@link #TEMPER} and normalised again.
     *
     * @return shape [{@link #size()}], each in [0, 1], adding up to 1
     */
    double[] probabilities(String[] features) {
        var logs = prior.clone();
        for (var feature : features) {
            var weight = weights.get(feature);
            if (weight != null) {
                for (int i = 0; i < logs.length; i++) {
                    logs[i] += weight[i];
                }
            }
        }
        float most = logs[0];
        for (float log : logs) {
            most = Math.max(most, log);
        }
        var probabilities = new double[logs.length];
        double sum = 0;
        for (int i = 0; i < logs.length; i++) {
            probabilities[i] = Math.exp(TEMPER * (logs[i] - most));
            sum += probabilities[i];
        }
        for (int i = 0; i < logs.length; i++) {
            probabilities[i] /= sum;
        }
        return probabilities;
    }
}
