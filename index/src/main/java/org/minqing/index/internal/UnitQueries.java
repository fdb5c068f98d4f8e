package org.minqing.index.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.minqing.index.analysis.Units;
import org.minqing.index.analysis.Units.Unit;
import org.minqing.index.query.QueryException;

/** Queries over the units of one field: what stands in a text, whichever way it was cut. */
final class UnitQueries {

    private static final int MOST_EXPANSIONS = 1_024;

    private final IndexReader reader;
    private final String field;

    UnitQueries(IndexReader reader, String field) {
        this.reader = reader;
        this.field = IndexFields.units(field);
    }

    /** The units in a row. */
    Query row(Units units) {
        if (units.size() == 1) {
            return new TermQuery(term(units.get(0)));
        }
        var phrase = new PhraseQuery.Builder();
        units.list().forEach(unit -> phrase.add(term(unit), unit.position()));
        return phrase.build();
    }

    /**
     * The units in a row, of which the last may go on if it is a run of letters and digits.
     *
     * @throws QueryException if too many runs begin like this
     */
    Query beginning(Units units, int column) throws IOException {
        if (!units.last().isRun()) {
            return row(units);
        }
        if (units.size() == 1) {
            return new ConstantScoreQuery(new PrefixQuery(term(units.last())));
        }
        var continued = continued(units.last(), column);
        if (continued.isEmpty()) {
            return new MatchNoDocsQuery();
        }
        var phrase = new MultiPhraseQuery.Builder();
        for (var unit : units.list().subList(0, units.size() - 1)) {
            phrase.add(new Term[] {term(unit)}, unit.position());
        }
        return phrase.add(continued.toArray(Term[]::new), units.last().position())
                .build();
    }

    private List<Term> continued(Unit unit, int column) throws IOException {
        var continued = new ArrayList<Term>();
        var terms = MultiTerms.getTerms(reader, field);
        if (terms == null) {
            return continued;
        }
        var prefix = new BytesRef(unit.term());
        var each = terms.iterator();
        each.seekCeil(prefix);
        for (var term = each.term(); term != null && StringHelper.startsWith(term, prefix); term = each.next()) {
            continued.add(new Term(field, BytesRef.deepCopyOf(term)));
            if (continued.size() > MOST_EXPANSIONS) {
                throw new QueryException(column, "星号前的内容太短，符合的词太多，请多写几个字");
            }
        }
        return continued;
    }

    /** All rows, in any order, with at most so many units between them altogether. */
    Query near(List<Units> rows, int distance) {
        var sources = rows.stream().map(this::interval).toArray(IntervalsSource[]::new);
        var source = sources.length == 1 ? sources[0] : Intervals.maxgaps(distance, Intervals.unordered(sources));
        return new IntervalQuery(field, source);
    }

    private IntervalsSource interval(Units row) {
        var sources = new ArrayList<IntervalsSource>();
        int expected = row.get(0).position();
        for (var unit : row.list()) {
            var source = Intervals.term(unit.term());
            int gap = unit.position() - expected;
            sources.add(gap == 0 ? source : Intervals.extend(source, gap, 0));
            expected = unit.position() + 1;
        }
        return sources.size() == 1 ? sources.getFirst() : Intervals.phrase(sources.toArray(IntervalsSource[]::new));
    }

    private Term term(Unit unit) {
        return new Term(field, unit.term());
    }
}
