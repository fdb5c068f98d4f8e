package org.minqing.index.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.minqing.corpus.record.Facet;
import org.minqing.corpus.record.Filter;

/** Counts in one state of the index. Every query here must say that it wants submissions: {@link #submissions(Filter)} does. */
public final class Counter {

    private final IndexSearcher searcher;

    public Counter(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** The submissions, never news, that a filter lets through. */
    public static Query submissions(Filter filter) {
        var query = new BooleanQuery.Builder().add(documents(IndexFields.SUBMISSION), Occur.FILTER);
        filter.values().forEach((facet, value) -> query.add(value(facet, value), Occur.FILTER));
        return query.build();
    }

    static Query documents(String kind) {
        return new TermQuery(new Term(IndexFields.DOCUMENT, kind));
    }

    static Query value(Facet facet, String value) {
        return new TermQuery(new Term(IndexFields.of(facet), Keyword.bytes(value)));
    }

    /** Those of a query whose person is not known. */
    public static Query withoutPerson(Query query) {
        return new BooleanQuery.Builder()
                .add(query, Occur.FILTER)
                .add(new FieldExistsQuery(IndexFields.PERSON), Occur.MUST_NOT)
                .build();
    }

    public long count(Query query) throws IOException {
        return searcher.count(query);
    }

    public long persons(Query query) throws IOException {
        return distinct(query, IndexFields.PERSON);
    }

    public long matters(Query query) throws IOException {
        return distinct(query, IndexFields.of(Facet.MATTER));
    }

    private long distinct(Query query, String field) throws IOException {
        var seen = new HashSet<BytesRef>();
        Matches.of(searcher, query, (segment, documents) -> {
            var values = DocValues.getSortedSet(segment, field);
            var ordinals = new FixedBitSet(Math.toIntExact(Math.max(1, values.getValueCount())));
            while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (values.advanceExact(documents.docID())) {
                    ordinals.set(Math.toIntExact(values.nextOrd()));
                }
            }
            for (int at = ordinals.nextSetBit(0); at != DocIdSetIterator.NO_MORE_DOCS; at = after(ordinals, at)) {
                seen.add(BytesRef.deepCopyOf(values.lookupOrd(at)));
            }
        });
        return seen.size();
    }

    private static int after(FixedBitSet bits, int at) {
        return at + 1 < bits.length() ? bits.nextSetBit(at + 1) : DocIdSetIterator.NO_MORE_DOCS;
    }

    /** How many submissions have each value; a submission with several values counts for each. */
    public SortedMap<String, Long> counts(Facet facet, Query query) throws IOException {
        var counts = new TreeMap<String, Long>();
        Matches.of(searcher, query, (segment, documents) -> {
            var values = DocValues.getSortedSet(segment, IndexFields.of(facet));
            var perOrdinal = new long[Math.toIntExact(values.getValueCount())];
            while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (values.advanceExact(documents.docID())) {
                    for (int value = 0; value < values.docValueCount(); value++) {
                        perOrdinal[Math.toIntExact(values.nextOrd())]++;
                    }
                }
            }
            for (int ordinal = 0; ordinal < perOrdinal.length; ordinal++) {
                if (perOrdinal[ordinal] > 0) {
                    counts.merge(values.lookupOrd(ordinal).utf8ToString(), perOrdinal[ordinal], Long::sum);
                }
            }
        });
        return counts;
    }

    /**
     * Hands on the ids of what matches, in no order.
     *
     * @return how many
     */
    public long forEachId(Query query, Consumer<String> consumer) throws IOException {
        Matches.of(searcher, query, (segment, documents) -> {
            var values = DocValues.getSorted(segment, IndexFields.ORDER);
            while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (values.advanceExact(documents.docID())) {
                    consumer.accept(OrderKey.id(values.lookupOrd(values.ordValue())));
                }
            }
        });
        return count(query);
    }

    /** Ids in {@code Submission.ORDER}. */
    public List<String> ids(Query query) throws IOException {
        var keys = new ArrayList<BytesRef>();
        Matches.of(searcher, query, (segment, documents) -> {
            var values = DocValues.getSorted(segment, IndexFields.ORDER);
            while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (values.advanceExact(documents.docID())) {
                    keys.add(BytesRef.deepCopyOf(values.lookupOrd(values.ordValue())));
                }
            }
        });
        var sorted = keys.toArray(BytesRef[]::new);
        ArrayUtil.timSort(sorted);
        return List.of(sorted).stream().map(OrderKey::id).toList();
    }
}
