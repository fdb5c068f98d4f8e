package org.minqing.index.internal;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexOptions;
import org.minqing.corpus.record.SegmentedText;
import org.minqing.index.analysis.TextTokens;

/** Puts one text of a record into a document: its units, its words, itself and its cuts. One instance a field and thread. */
final class IndexedText {

    private static final FieldType UNITS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);
    private static final FieldType WORDS = type(IndexOptions.DOCS_AND_FREQS, false);

    private final TextTokens units = new TextTokens();
    private final TextTokens words = new TextTokens();
    private final String name;
    private final String cuts;

    IndexedText(String name, String cuts) {
        this.name = name;
        this.cuts = cuts;
    }

    /** The document must be indexed before the next text is added. */
    void addTo(Document document, SegmentedText text) {
        document.add(new Field(IndexFields.units(name), units.units(text.text()), UNITS));
        document.add(new Field(IndexFields.words(name), words.words(text), WORDS));
        document.add(new StoredField(name, text.text()));
        document.add(new StoredField(cuts, text.cuts()));
    }

    private static FieldType type(IndexOptions options, boolean omitNorms) {
        var type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.setOmitNorms(omitNorms);
        type.freeze();
        return type;
    }
}
