package org.minqing.index.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.minqing.corpus.knowledge.Taxonomy;
import org.minqing.corpus.record.SegmentedText;
import org.minqing.index.TextSegmenter;
import org.minqing.index.analysis.Units;
import org.minqing.index.analysis.WordTerm;
import org.minqing.index.query.Expression;
import org.minqing.index.query.QueryException;

/**
 * Turns an expression into a Lucene query: what must occur is looked up in the units, so that it is found however it was cut;
 * what scores is looked up in the words, so that a whole word counts more than the same characters by accident. One instance a
 * query.
 */
final class QueryCompiler {

    private static final List<String> FIELDS = List.of(IndexFields.TITLE, IndexFields.TEXT);
    private static final float TITLE_BOOST = 2.5f;
    private static final float PART_BOOST = 0.3f;
    private static final float UNITS_BOOST = 0.2f;
    /** Words that score, over the whole query; Lucene takes 1,024 clauses. */
    private static final int MOST_SCORING_WORDS = 200;

    private static final int MOST_NEAR = 20;
    private static final int MOST_VALUES_SHOWN = 5;
    private static final String WHITE_SPACE = "[\\s\\p{Z}]+";

    private final IndexReader reader;
    private final TextSegmenter segmenter;
    private final FacetValues values;
    private final List<Mark> marks = new ArrayList<>();
    private final List<CompiledQuery.Score> scores = new ArrayList<>();
    private int scoringWords;

    QueryCompiler(IndexReader reader, Taxonomy taxonomy, TextSegmenter segmenter) {
        this.reader = reader;
        this.segmenter = segmenter;
        this.values = new FacetValues(reader, taxonomy);
    }

    /** A part of the query, and how it was understood. */
    private record Clause(Query query, String understood) {}

    /**
     * @throws QueryException if a part has nothing that could be searched
     */
    CompiledQuery compile(Expression expression) throws IOException {
        var clause = clause(expression, false);
        var understood = clause.understood();
        boolean wrapped = switch (expression) {
            case Expression.All all -> all.parts().size() > 1;
            case Expression.Any any -> any.parts().size() > 1;
            default -> false;
        };
        var shown = wrapped ? understood.substring(1, understood.length() - 1) : understood;
        return new CompiledQuery(clause.query(), shown, marks, scores);
    }

    private Clause clause(Expression expression, boolean excluded) throws IOException {
        return switch (expression) {
            case Expression.Text text -> text(text, excluded);
            case Expression.Prefix prefix -> prefix(prefix, excluded);
            case Expression.Near near -> near(near, excluded);
            case Expression.Value value -> value(value);
            case Expression.Number number -> number(number);
            case Expression.Not not -> all(List.of(not), excluded);
            case Expression.All all -> all(all.parts(), excluded);
            case Expression.Any any -> any(any.parts(), excluded);
        };
    }

    private Clause all(List<Expression> parts, boolean excluded) throws IOException {
        var query = new BooleanQuery.Builder();
        var understood = new ArrayList<String>();
        boolean found = false;
        for (var part : parts) {
            if (part instanceof Expression.Not not) {
                var clause = clause(not.inner(), true);
                query.add(clause.query(), Occur.MUST_NOT);
                understood.add("排除" + clause.understood());
            } else {
                var clause = clause(part, excluded);
                query.add(clause.query(), Occur.MUST);
                understood.add(clause.understood());
                found = true;
            }
        }
        if (!found) {
            query.add(new MatchAllDocsQuery(), Occur.FILTER);
        }
        return new Clause(query.build(), parts.isEmpty() ? "全部" : joined(understood, " 且 "));
    }

    private Clause any(List<Expression> parts, boolean excluded) throws IOException {
        var query = new BooleanQuery.Builder();
        var understood = new ArrayList<String>();
        for (var part : parts) {
            var clause = clause(part, excluded);
            query.add(clause.query(), Occur.SHOULD);
            understood.add(clause.understood());
        }
        return new Clause(query.build(), joined(understood, " 或 "));
    }

    private static String joined(List<String> parts, String conjunction) {
        return parts.size() == 1 ? parts.getFirst() : "（" + String.join(conjunction, parts) + "）";
    }

    private Clause text(Expression.Text text, boolean excluded) {
        var units = units(text.text(), text.column());
        var cut = segmenter.segment(text.text());
        var understood = text.quoted() ? "“" + text.text() + "”" : cuts(cut);
        var matching = new BooleanQuery.Builder();
        FIELDS.forEach(field -> matching.add(match(field, new UnitQueries(reader, field).row(units)), Occur.SHOULD));
        return scored(matching.build(), List.of(new Mark(units, false)), cut, understood, excluded);
    }

    private Clause prefix(Expression.Prefix prefix, boolean excluded) throws IOException {
        var units = units(prefix.text(), prefix.column());
        var matching = new BooleanQuery.Builder();
        for (var field : FIELDS) {
            var query = new UnitQueries(reader, field).beginning(units, prefix.column());
            matching.add(match(field, query), Occur.SHOULD);
        }
        var understood = "“" + prefix.text() + "”开头";
        return scored(matching.build(), List.of(new Mark(units, true)), SegmentedText.EMPTY, understood, excluded);
    }

    private Clause near(Expression.Near near, boolean excluded) {
        var cut = segmenter.segment(near.text());
        var spaced = List.of(near.text().strip().split(WHITE_SPACE));
        var rows = rows(spaced.size() > 1 ? spaced : tokens(cut));
        if (rows.isEmpty()) {
            throw nothingToSearch(near.column());
        }
        if (rows.size() > MOST_NEAR) {
            throw new QueryException(near.column(), "相邻查找最多" + MOST_NEAR + "个词，请减少引号里的词");
        }
        var matching = new BooleanQuery.Builder();
        for (var field : FIELDS) {
            matching.add(match(field, new UnitQueries(reader, field).near(rows, near.distance())), Occur.SHOULD);
        }
        var understood = "“" + near.text() + "”相隔不超过" + near.distance() + "字";
        var each = rows.stream().map(row -> new Mark(row, false)).toList();
        return scored(matching.build(), each, cut, understood, excluded);
    }

    private static List<Units> rows(List<String> parts) {
        return parts.stream()
                .map(Units::of)
                .filter(row -> !row.isEmpty())
                .distinct()
                .toList();
    }

    /** Matches what matches; scores a little for that, and more for each word of the query that stands there as a word. */
    private Clause scored(Query matching, List<Mark> wanted, SegmentedText cut, String understood, boolean excluded) {
        if (excluded) {
            return new Clause(matching, understood);
        }
        marks.addAll(wanted);
        scores.add(new CompiledQuery.Score("原文" + understood, matching));
        var query = new BooleanQuery.Builder().add(matching, Occur.MUST);
        for (var word : new LinkedHashSet<>(WordTerm.of(cut))) {
            if (scoringWords++ < MOST_SCORING_WORDS) {
                FIELDS.forEach(field -> query.add(score(field, word), Occur.SHOULD));
            }
        }
        return new Clause(query.build(), understood);
    }

    private Query score(String field, WordTerm word) {
        float boost = (word.part() ? PART_BOOST : 1) * boost(field);
        var query = new BoostQuery(new TermQuery(new Term(IndexFields.words(field), word.term())), boost);
        var label = field.equals(IndexFields.TITLE) ? "标题" : "正文";
        scores.add(new CompiledQuery.Score(label + (word.part() ? "部分词" : "词") + "“" + word.term() + "”", query));
        return query;
    }

    private static Query match(String field, Query query) {
        return new BoostQuery(query, UNITS_BOOST * boost(field));
    }

    private static float boost(String field) {
        return field.equals(IndexFields.TITLE) ? TITLE_BOOST : 1;
    }

    private Clause value(Expression.Value written) throws IOException {
        var meaning = values.of(written.facet(), written.value(), written.exact());
        var label = meaning.facet().label();
        if (meaning.values().isEmpty()) {
            var similar = values.suggestions(written.facet(), written.value());
            var hint = similar.isEmpty() ? "" : "，相近的有：" + String.join("、", similar);
            return new Clause(new MatchNoDocsQuery(), label + "=" + written.value() + "（没有这个值" + hint + "）");
        }
        var terms = meaning.values().stream().map(Keyword::bytes).toList();
        var query = terms.size() == 1
                ? new TermQuery(new Term(IndexFields.of(meaning.facet()), terms.getFirst()))
                : new TermInSetQuery(IndexFields.of(meaning.facet()), terms);
        return new Clause(unscored(query), label + "=" + shown(meaning));
    }

    private String shown(FacetValues.Meaning meaning) {
        var names = meaning.values().stream()
                .limit(MOST_VALUES_SHOWN)
                .map(value -> values.nameOf(meaning.facet(), value))
                .collect(Collectors.joining("、"));
        int all = meaning.values().size();
        return all > MOST_VALUES_SHOWN ? names + "等" + all + "个" : names;
    }

    private static Clause number(Expression.Number number) {
        var query = new TermQuery(new Term(IndexFields.REFERENCE, Keyword.bytes(number.number())));
        return new Clause(unscored(query), "编号=" + number.number());
    }

    private static Query unscored(Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), 0);
    }

    private static Units units(String text, int column) {
        var units = Units.of(text);
        if (units.isEmpty()) {
            throw nothingToSearch(column);
        }
        return units;
    }

    private static QueryException nothingToSearch(int column) {
        return new QueryException(column, "这里只有标点或空白，没有可以检索的文字，请改写");
    }

    private static List<String> tokens(SegmentedText cut) {
        return IntStream.range(0, cut.size()).mapToObj(cut::token).toList();
    }

    private static String cuts(SegmentedText cut) {
        return tokens(cut).stream()
                .map(String::strip)
                .filter(token -> !token.isEmpty())
                .collect(Collectors.joining("·"));
    }
}
