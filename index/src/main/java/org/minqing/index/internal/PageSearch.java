package org.minqing.index.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.minqing.corpus.knowledge.Taxonomy;
import org.minqing.index.SearchHit;
import org.minqing.index.SearchPage;
import org.minqing.index.SearchRequest;
import org.minqing.index.TextSegmenter;
import org.minqing.index.query.QueryParser;

/** Answers a search request from one state of the index. */
public final class PageSearch {

    private static final SortField NEWEST = new SortedNumericSortField(IndexFields.DAY, SortField.Type.LONG, true);
    private static final SortField ORDER = new SortField(IndexFields.ORDER, SortField.Type.STRING);

    private final IndexSearcher searcher;
    private final Taxonomy taxonomy;
    private final TextSegmenter segmenter;

    public PageSearch(IndexSearcher searcher, Taxonomy taxonomy, TextSegmenter segmenter) {
        this.searcher = searcher;
        this.taxonomy = taxonomy;
        this.segmenter = segmenter;
    }

    /** The submissions that a typed query finds, for counting. */
    public Query submissions(String query) throws IOException {
        return new BooleanQuery.Builder()
                .add(Counter.documents(IndexFields.SUBMISSION), Occur.FILTER)
                .add(compile(query).query(), Occur.FILTER)
                .build();
    }

    public SearchPage page(SearchRequest request) throws IOException {
        var compiled = compile(request.query());
        var query = restricted(request, compiled.query());
        int wanted = Math.clamp(
                request.limit(), 1, Math.max(1, searcher.getIndexReader().maxDoc()));
        var found = searcher.search(
                query, new TopFieldCollectorManager(sort(request.sort()), wanted, null, Integer.MAX_VALUE));
        TopFieldCollector.populateScores(found.scoreDocs, searcher, query);
        var hits = new ArrayList<SearchHit>();
        for (var hit : List.of(found.scoreDocs).subList(0, Math.min(request.limit(), found.scoreDocs.length))) {
            hits.add(hit(hit, compiled, request.explain()));
        }
        return new SearchPage(request.query(), compiled.understood(), found.totalHits.value(), hits);
    }

    private CompiledQuery compile(String query) throws IOException {
        return new QueryCompiler(searcher.getIndexReader(), taxonomy, segmenter).compile(QueryParser.parse(query));
    }

    private static Query restricted(SearchRequest request, Query query) {
        var restricted = new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(Counter.documents(request.news() ? IndexFields.NEWS : IndexFields.SUBMISSION), Occur.FILTER);
        request.filter().values().forEach((facet, value) -> restricted.add(Counter.value(facet, value), Occur.FILTER));
        if (request.from() != null || request.to() != null) {
            long from = request.from() == null ? Long.MIN_VALUE : request.from().toEpochDay();
            long to = request.to() == null ? Long.MAX_VALUE : request.to().toEpochDay();
            restricted.add(LongField.newRangeQuery(IndexFields.DAY, from, to), Occur.FILTER);
        }
        return restricted.build();
    }

    private static Sort sort(SearchRequest.Sort sort) {
        return switch (sort) {
            case RELEVANCE -> new Sort(SortField.FIELD_SCORE, NEWEST, ORDER);
            case DATE -> new Sort(NEWEST, ORDER);
        };
    }

    private SearchHit hit(ScoreDoc hit, CompiledQuery compiled, boolean explain) throws IOException {
        var stored = StoredHit.of(searcher.storedFields().document(hit.doc));
        boolean titleOnly = !Passage.hits(stored.text().text(), compiled.marks())
                && Passage.hits(stored.title().text(), compiled.marks());
        var passage = Passage.best(titleOnly ? stored.title() : stored.text(), compiled.marks());
        return new SearchHit(
                stored.id(),
                stored.number(),
                stored.reference(),
                hit.score,
                stored.title().text(),
                passage.text(),
                passage.highlights(),
                stored.theme(),
                stored.street(),
                LocalDate.parse(stored.date()),
                stored.channel(),
                explain ? explanation(hit, compiled) : null);
    }

    private String explanation(ScoreDoc hit, CompiledQuery compiled) throws IOException {
        var parts = new ArrayList<String>();
        for (var score : compiled.scores()) {
            var part = searcher.explain(score.query(), hit.doc);
            if (part.isMatch()) {
                parts.add(String.format(
                        Locale.ROOT, "%s %.3f", score.label(), part.getValue().doubleValue()));
            }
        }
        var sum = parts.stream().collect(Collectors.joining(" + "));
        return String.format(
                Locale.ROOT, "%s：得分 %.3f%s", compiled.understood(), hit.score, sum.isEmpty() ? "" : " = " + sum);
    }
}
