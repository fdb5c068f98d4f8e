package org.minqing.pipeline.theme;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import opennlp.tools.ml.AbstractEventTrainer;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.DataIndexer;
import opennlp.tools.ml.model.MaxentModel;

/**
 * Plugs liblinear's support vector machine (L2-regularised, squared hinge loss, one class against the rest) into OpenNLP's
 * training. An event's features weigh their inverse document frequency and are scaled to length 1; the frequencies are
 * multiplied into the weights that the model keeps, so that OpenNLP's own evaluation ranks the outcomes the same way.
 *
 * @see <a href="https://www.csie.ntu.edu.tw/~cjlin/liblinear/">Fan et al., LIBLINEAR, JMLR 9 (2008)</a>
 */
public final class LiblinearTrainer extends AbstractEventTrainer {

    /** What a slack costs; untuned, the value that the project's design found good. */
    private static final double COST = 0.5;

    private static final double TOLERANCE = 0.1;
    private static final long SEED = 1;

    /** Weights below it are left out; what that costs and saves stands in docs/decisions/012. */
    private static final double LEAST_WEIGHT = 0.1;

    /** OpenNLP makes the trainer from its class name. */
    public LiblinearTrainer() {}

    @Override
    public boolean isSortAndMerge() {
        return false;
    }

    @Override
    public MaxentModel doTrain(DataIndexer events) {
        Linear.disableDebugOutput();
        var frequencies = inverseFrequencies(events);
        var parameter = new Parameter(SolverType.L2R_L2LOSS_SVC_DUAL, COST, TOLERANCE);
        parameter.setRandom(new Random(SEED));
        balance(parameter, events);
        return model(Linear.train(problem(events, frequencies), parameter), events, frequencies);
    }

    /** A slack of a rare outcome costs more, so that outcomes do not win by their number. */
    private static void balance(Parameter parameter, DataIndexer events) {
        var counts = new int[events.getOutcomeLabels().length];
        for (int outcome : events.getOutcomeList()) {
            counts[outcome]++;
        }
        double mean = (double) events.getOutcomeList().length / counts.length;
        var outcomes = new int[counts.length];
        var weights = new double[counts.length];
        for (int outcome = 0; outcome < counts.length; outcome++) {
            outcomes[outcome] = outcome;
            weights[outcome] = mean / Math.max(1, counts[outcome]);
        }
        parameter.setWeights(weights, outcomes);
    }

    /** ln(1 + events ÷ events with the feature), shape [features]. */
    private static double[] inverseFrequencies(DataIndexer events) {
        var counts = new int[events.getPredLabels().length];
        for (var features : events.getContexts()) {
            for (int feature : features) {
                counts[feature]++;
            }
        }
        int all = events.getContexts().length;
        return Arrays.stream(counts)
                .mapToDouble(count -> Math.log1p((double) all / Math.max(1, count)))
                .toArray();
    }

    private static Problem problem(DataIndexer events, double[] frequencies) {
        var problem = new Problem();
        var contexts = events.getContexts();
        problem.l = contexts.length;
        problem.n = frequencies.length;
        problem.x = new Feature[contexts.length][];
        problem.y = Arrays.stream(events.getOutcomeList()).asDoubleStream().toArray();
        problem.bias = -1;
        for (int i = 0; i < contexts.length; i++) {
            problem.x[i] = features(contexts[i], frequencies);
        }
        return problem;
    }

    private static Feature[] features(int[] context, double[] frequencies) {
        var sorted = Arrays.stream(context).distinct().sorted().toArray();
        double length = Math.sqrt(Arrays.stream(sorted)
                .mapToDouble(feature -> frequencies[feature] * frequencies[feature])
                .sum());
        var features = new Feature[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            features[i] = new FeatureNode(sorted[i] + 1, frequencies[sorted[i]] / length);
        }
        return features;
    }

    private static GISModel model(Model trained, DataIndexer events, double[] frequencies) {
        var labels = trained.getLabels();
        var contexts = new Context[frequencies.length];
        for (int feature = 0; feature < frequencies.length; feature++) {
            var parameters = new double[labels.length];
            for (int label = 0; label < labels.length; label++) {
                parameters[label] = frequencies[feature] * trained.getDecfunCoef(feature + 1, label);
            }
            contexts[feature] = context(labels, parameters);
        }
        return new GISModel(contexts, events.getPredLabels(), events.getOutcomeLabels());
    }

    /** Without the weights that decide nothing: most of them, and writing them would take longer than learning them. */
    private static Context context(int[] labels, double[] weights) {
        var kept = IntStream.range(0, labels.length)
                .filter(i -> Math.abs(weights[i]) >= LEAST_WEIGHT)
                .toArray();
        return new Context(
                Arrays.stream(kept).map(i -> labels[i]).toArray(),
                Arrays.stream(kept).mapToDouble(i -> weights[i]).toArray());
    }
}
