package org.minqing.index.internal;

import java.io.IOException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FilteredDocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;

/** The living documents that a query finds, segment by segment. */
@FunctionalInterface
interface Matches {

    /**
     * @param documents of this segment, ascending, at least to be asked once
     */
    void visit(LeafReader segment, DocIdSetIterator documents) throws IOException;

    static void of(IndexSearcher searcher, Query query, Matches visitor) throws IOException {
        var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (var leaf : searcher.getLeafContexts()) {
            var scorer = weight.scorer(leaf);
            if (scorer != null) {
                visitor.visit(leaf.reader(), living(leaf.reader(), scorer.iterator()));
            }
        }
    }

    private static DocIdSetIterator living(LeafReader segment, DocIdSetIterator documents) {
        var live = segment.getLiveDocs();
        if (live == null) {
            return documents;
        }
        return new FilteredDocIdSetIterator(documents) {
            @Override
            protected boolean match(int document) {
                return live.get(document);
            }
        };
    }
}
