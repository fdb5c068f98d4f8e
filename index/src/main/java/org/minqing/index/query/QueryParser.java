package org.minqing.index.query;

import java.util.ArrayList;
import java.util.List;
import org.minqing.corpus.record.Facet;
import org.minqing.corpus.record.Quarter;

/**
 * Reads the query language by recursive descent.
 *
 * <pre>
 * any    = all { ("OR" | "或") all }
 * all    = one { ["AND" | "且"] one }
 * one    = "-" one | "(" any ")" | field ":" value | quotation [ "~" number ] | word [ "*" ] | quarter
 * </pre>
 *
 * A query of more than 1,000 characters, 64 parts or 20 levels is refused.
 */
public final class QueryParser {

    private static final int LONGEST_QUERY = 1_000;
    private static final int MOST_PARTS = 64;
    private static final int DEEPEST = 20;
    private static final int WIDEST_DISTANCE = 100;

    private final QueryReader reader;
    private int parts;

    private QueryParser(String query) {
        this.reader = new QueryReader(query);
    }

    /**
     * @param query as typed; blank means everything
     * @throws QueryException if it cannot be understood or is too large
     */
    public static Expression parse(String query) {
        if (query.length() > LONGEST_QUERY) {
            throw new QueryException(LONGEST_QUERY + 1, "查询太长，最多" + LONGEST_QUERY + "个字，请缩短后再查");
        }
        return new QueryParser(query).whole();
    }

    private Expression whole() {
        reader.skipSpace();
        if (reader.atEnd()) {
            return new Expression.All(List.of(), 1);
        }
        var expression = any(0);
        if (!reader.atEnd()) {
            throw new QueryException(reader.column(), "多了一个右括号，请去掉，或在前面补上左括号");
        }
        return expression;
    }

    private Expression any(int depth) {
        int column = reader.column();
        var alternatives = new ArrayList<Expression>();
        alternatives.add(all(depth));
        while (reader.operator().filter(Operator.OR::equals).isPresent()) {
            reader.word();
            alternatives.add(all(depth));
        }
        return alternatives.size() == 1 ? alternatives.getFirst() : new Expression.Any(alternatives, column);
    }

    private Expression all(int depth) {
        reader.skipSpace();
        int column = reader.column();
        var conjuncts = new ArrayList<Expression>();
        conjuncts.add(operand(depth));
        reader.skipSpace();
        while (!reader.atEnd() && !reader.atClosing()) {
            var operator = reader.operator();
            if (operator.filter(Operator.OR::equals).isPresent()) {
                break;
            }
            if (operator.isPresent()) {
                reader.word();
                reader.skipSpace();
            }
            conjuncts.add(operand(depth));
            reader.skipSpace();
        }
        return conjuncts.size() == 1 ? conjuncts.getFirst() : new Expression.All(conjuncts, column);
    }

    /** One part, where there must be one. */
    private Expression operand(int depth) {
        var operator = reader.operator();
        if (operator.isPresent()) {
            throw new QueryException(reader.column(), "“" + operator.get().label() + "”的左边缺少要查的词；要查这个字本身，请加引号");
        }
        if (reader.atEnd()) {
            throw new QueryException(reader.column(), "这里缺少要查的词，请补上，或去掉最后的“或”“且”或左括号");
        }
        if (reader.atClosing()) {
            throw new QueryException(reader.column(), "括号里是空的或缺少要查的词，请补上，或去掉这对括号");
        }
        if (++parts > MOST_PARTS) {
            throw new QueryException(reader.column(), "查询条件太多，最多" + MOST_PARTS + "个，请分几次查");
        }
        return one(depth);
    }

    private Expression one(int depth) {
        int column = reader.column();
        if (depth > DEEPEST) {
            throw new QueryException(column, "括号或减号套得太深，最多" + DEEPEST + "层，请简化后再查");
        }
        if (reader.atMinus()) {
            return not(column, depth);
        }
        if (reader.atOpening()) {
            return group(column, depth);
        }
        return reader.atQuote() ? quotation(column) : word(column);
    }

    private Expression not(int column, int depth) {
        reader.skip();
        if (reader.atEnd() || reader.atSpace() || reader.atClosing()) {
            throw new QueryException(column, "减号后面要紧跟要排除的词，例如 -共享单车");
        }
        return new Expression.Not(one(depth + 1), column);
    }

    private Expression group(int column, int depth) {
        reader.skip();
        reader.skipSpace();
        var inner = any(depth + 1);
        if (!reader.atClosing()) {
            throw new QueryException(column, "左括号没有对应的右括号，请补上");
        }
        reader.skip();
        return inner;
    }

    private Expression quotation(int column) {
        var text = reader.quotation();
        if (text.isBlank()) {
            throw new QueryException(column, "引号里是空的，请写上要查的词，或去掉引号");
        }
        if (reader.peek() != '~' && reader.peek() != '～') {
            return new Expression.Text(text, true, column);
        }
        reader.skip();
        var digits = reader.digits();
        if (digits.isEmpty() || Integer.parseInt(digits) > WIDEST_DISTANCE) {
            throw new QueryException(reader.column(), "“~”后面要写相隔的字数（0到" + WIDEST_DISTANCE + "），例如 \"校园 餐\"~5");
        }
        return new Expression.Near(text, Integer.parseInt(digits), column);
    }

    private Expression word(int column) {
        var text = new StringBuilder(reader.word());
        while (QueryReader.isColon(text.charAt(text.length() - 1))) {
            var name = text.substring(0, text.length() - 1);
            if (!isClock(name)) {
                return Fields.read(name, reader, column);
            }
            text.append(reader.word());
            if (text.length() == name.length() + 1) {
                break;
            }
        }
        var word = text.toString();
        var quarter = Quarter.parse(word);
        if (quarter.isPresent()) {
            return new Expression.Value(Facet.QUARTER, quarter.get().toString(), true, column);
        }
        return starred(word, column);
    }

    /** Whether what stands before a colon is a number, as in 12:30, and therefore no field. */
    private static boolean isClock(String name) {
        return !name.isEmpty() && name.chars().allMatch(c -> Character.isDigit(c) || QueryReader.isColon((char) c));
    }

    private static Expression starred(String word, int column) {
        int star = word.replace('＊', '*').indexOf('*');
        if (star < 0) {
            return new Expression.Text(word, false, column);
        }
        if (star == 0 || star < word.length() - 1) {
            throw new QueryException(column, "星号只能写在词的末尾，前面至少一个字，例如 5G*；要查星号本身，请加引号");
        }
        return new Expression.Prefix(word.substring(0, star), column);
    }
}
