package org.minqing.index.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Everything that an index holds of the texts, decoded: what is stored of each document, deleted ones too, every term and value. */
public final class IndexWords {

    private final IndexFolder folder;
    private final Consumer<String> words;

    /** @param words takes each word or stored text; what is no text comes as its bytes would read as UTF-8 */
    public IndexWords(IndexFolder folder, Consumer<String> words) {
        this.folder = folder;
        this.words = words;
    }

    public void read() {
        if (folder.hasCommit()) {
            folder.with(this::read);
        }
    }

    private Directory read(Directory directory) throws IOException {
        try (var reader = DirectoryReader.open(directory)) {
            for (var leaf : reader.leaves()) {
                readStored(leaf.reader());
                readFields(leaf);
            }
        }
        return directory;
    }

    private void readStored(LeafReader segment) throws IOException {
        var stored = segment.storedFields();
        for (int document = 0; document < segment.maxDoc(); document++) {
            for (var field : stored.document(document)) {
                accept(field.binaryValue());
                if (field.stringValue() != null) {
                    words.accept(field.stringValue());
                }
            }
        }
    }

    private void readFields(LeafReaderContext leaf) throws IOException {
        for (var field : leaf.reader().getFieldInfos()) {
            var terms = leaf.reader().terms(field.name);
            if (terms != null) {
                var each = terms.iterator();
                for (var term = each.next(); term != null; term = each.next()) {
                    accept(term);
                }
            }
            readValues(leaf.reader(), field);
        }
    }

    private void readValues(LeafReader segment, FieldInfo field) throws IOException {
        switch (field.getDocValuesType()) {
            case SORTED -> {
                var values = segment.getSortedDocValues(field.name);
                for (int value = 0; value < values.getValueCount(); value++) {
                    accept(values.lookupOrd(value));
                }
            }
            case SORTED_SET -> {
                var values = segment.getSortedSetDocValues(field.name);
                for (long value = 0; value < values.getValueCount(); value++) {
                    accept(values.lookupOrd(value));
                }
            }
            case BINARY -> {
                var values = segment.getBinaryDocValues(field.name);
                while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    accept(values.binaryValue());
                }
            }
            default -> {
                // numbers are no words
            }
        }
    }

    private void accept(@Nullable BytesRef bytes) {
        if (bytes != null) {
            words.accept(new String(bytes.bytes, bytes.offset, bytes.length, StandardCharsets.UTF_8));
        }
    }
}
