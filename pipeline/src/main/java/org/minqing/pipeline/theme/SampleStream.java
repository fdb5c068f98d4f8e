package org.minqing.pipeline.theme;

import java.util.Iterator;
import java.util.List;
import java.util.function.BiFunction;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.util.ObjectStream;
import org.jspecify.annotations.Nullable;
import org.minqing.corpus.record.SegmentedText;

/** Labelled texts as OpenNLP reads them; reading can start again. */
final class SampleStream implements ObjectStream<DocumentSample> {

    private final List<LabelledText> texts;
    private final BiFunction<SegmentedText, SegmentedText, String[]> features;
    private Iterator<LabelledText> next;

    /** @param features of a title and a text */
    SampleStream(List<LabelledText> texts, BiFunction<SegmentedText, SegmentedText, String[]> features) {
        this.texts = texts;
        this.features = features;
        this.next = texts.iterator();
    }

    @Override
    public @Nullable DocumentSample read() {
        if (!next.hasNext()) {
            return null;
        }
        var text = next.next();
        return new DocumentSample(text.label(), features.apply(text.title(), text.text()));
    }

    @Override
    public void reset() {
        next = texts.iterator();
    }

    @Override
    public void close() {}
}
