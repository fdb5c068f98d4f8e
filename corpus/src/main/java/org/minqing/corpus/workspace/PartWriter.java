package org.minqing.corpus.workspace;

import java.io.Closeable;
import java.io.IOException;
import org.minqing.corpus.record.SegmentedText;

/** One part of the store while it is written: a file of records and one of the cuts of their texts, line by line in step. */
final class PartWriter<T> implements Closeable {

    private final JsonLinesWriter<T> records;
    private final JsonLinesWriter<SubmissionStore.Cuts> cuts;

    PartWriter(JsonLinesWriter<T> records, JsonLinesWriter<SubmissionStore.Cuts> cuts) {
        this.records = records;
        this.cuts = cuts;
    }

    void add(T record, String id, SegmentedText title, SegmentedText text) throws IOException {
        records.add(record);
        cuts.add(SubmissionStore.Cuts.of(id, title, text));
    }

    @Override
    public void close() throws IOException {
        try (records) {
            cuts.close();
        }
    }
}
