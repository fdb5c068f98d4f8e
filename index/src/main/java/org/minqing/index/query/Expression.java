package org.minqing.index.query;

import java.util.List;
import org.minqing.corpus.record.Facet;

/** What a query says, as a tree. A column is the character of the query at which the part begins, from 1. */
public sealed interface Expression {

    /** Text that must occur as it stands, however it was cut into words: a bare word, or words in quotation marks. */
    record Text(String text, boolean quoted, int column) implements Expression {}

    /** Text that begins like this: {@code 5G*}. */
    record Prefix(String text, int column) implements Expression {}

    /**
     * Words that occur near each other in any order: {@code "校园 餐"~5}.
     *
     * @param distance characters that may stand between them altogether, 0 to 100
     */
    record Near(String text, int distance, int column) implements Expression {}

    /**
     * A value of a facet: {@code 街道:新阳}.
     *
     * @param exact whether the value is meant in full; else a short form will do
     */
    record Value(Facet facet, String value, boolean exact, int column) implements Expression {}

    /** The source's own number or the reference of a submission: {@code 编号:XF-1}. */
    record Number(String number, int column) implements Expression {}

    /** All but what the inner part finds: {@code -共享单车}. */
    record Not(Expression inner, int column) implements Expression {}

    /** Every part; none means everything. */
    record All(List<Expression> parts, int column) implements Expression {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** One part at least. */
    record Any(List<Expression> parts, int column) implements Expression {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    int column();
}
