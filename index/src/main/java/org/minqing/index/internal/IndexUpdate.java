package org.minqing.index.internal;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;
import org.minqing.corpus.record.Facet;
import org.minqing.corpus.record.FiledSubmission;
import org.minqing.corpus.record.Quarter;
import org.minqing.corpus.record.SegmentedNews;

/** Changes of the index, up to but without the commit. */
public final class IndexUpdate {

    private final IndexWriter writer;
    private final DocumentMaker documents = new DocumentMaker();

    public IndexUpdate(IndexWriter writer) {
        this.writer = writer;
    }

    /** Deletes whole quarters and adds what is now in them; what was deleted leaves no trace in the statistics of terms. */
    public void replace(Set<Quarter> quarters, Iterable<FiledSubmission> submissions, Iterable<SegmentedNews> news)
            throws IOException {
        writer.deleteDocuments(quarters.stream()
                .map(quarter -> new Term(IndexFields.of(Facet.QUARTER), quarter.toString()))
                .toArray(Term[]::new));
        for (var submission : submissions) {
            add(quarters, submission.submission().quarter(), documents.of(submission));
        }
        for (var item : news) {
            add(quarters, item.item().quarter(), documents.of(item));
        }
        writer.forceMergeDeletes(true);
    }

    private void add(Set<Quarter> quarters, Quarter quarter, Document document) throws IOException {
        if (!quarters.contains(quarter)) {
            throw new IllegalArgumentException("expected a document of " + quarters + ", was of " + quarter);
        }
        writer.addDocument(document);
    }

    /** Deletes the submission with this id and adds it anew. */
    public void update(FiledSubmission submission) throws IOException {
        writer.deleteDocuments(new BooleanQuery.Builder()
                .add(Counter.documents(IndexFields.SUBMISSION), Occur.FILTER)
                .add(new TermQuery(new Term(IndexFields.ID, Keyword.of(submission.id()))), Occur.FILTER)
                .build());
        writer.addDocument(documents.of(submission));
    }
}
