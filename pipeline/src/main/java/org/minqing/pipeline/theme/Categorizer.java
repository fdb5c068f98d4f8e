package org.minqing.pipeline.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.TrainingParameters;
import org.jspecify.annotations.Nullable;
import org.minqing.corpus.record.SegmentedText;

/** An OpenNLP document categorizer over {@link TextFeatures}. Immutable after training; serves every thread. */
final class Categorizer {

    /** A labelled text to learn from. */
    record Sample(String label, SegmentedText title, SegmentedText text) {}

    private final DoccatModel model;
    private final MaxentModel outcomes;

    private Categorizer(DoccatModel model) {
        this.model = model;
        this.outcomes = model.getMaxentModel();
    }

    /** Trains by maximum entropy with L-BFGS; a few seconds for a thousand samples. */
    static Categorizer train(List<Sample> samples) {
        var parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, "MAXENT_QN");
        parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, 60);
        parameters.put("L1Cost", 0.0);
        parameters.put("L2Cost", 0.3);
        try (var stream = new Samples(samples)) {
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

    /** Probabilities by outcome, shape [{@link #size()}], adding up to 1. */
    double[] probabilities(String[] features) {
        return outcomes.eval(features);
    }

    /** Samples as OpenNLP reads them; reading can start again. */
    private static final class Samples implements ObjectStream<DocumentSample> {

        private final List<Sample> samples;
        private Iterator<Sample> next;

        Samples(List<Sample> samples) {
            this.samples = samples;
            this.next = samples.iterator();
        }

        @Override
        public @Nullable DocumentSample read() {
            if (!next.hasNext()) {
                return null;
            }
            var sample = next.next();
            return new DocumentSample(sample.label(), TextFeatures.of(sample.title(), sample.text()));
        }

        @Override
        public void reset() {
            next = samples.iterator();
        }

        @Override
        public void close() {}
    }
}
