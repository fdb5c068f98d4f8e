package org.minqing.index.query;

import java.util.Optional;

/** Reads a query character by character: quotations, words, values. Full-width signs are as good as half-width ones. */
final class QueryReader {

    /** Read at the end of the query. */
    static final char END = 0;

    private static final String QUOTES = "\"“”＂";
    private static final String PARENTHESES = "()（）";

    private final String query;
    private int at;

    QueryReader(String query) {
        this.query = query;
    }

    /** The next character, or {@link #END}. */
    char peek() {
        return at < query.length() ? query.charAt(at) : END;
    }

    boolean atEnd() {
        return at == query.length();
    }

    void skip() {
        at++;
    }

    void skipSpace() {
        while (atSpace()) {
            at++;
        }
    }

    /** Character of the query that is read next, from 1. */
    int column() {
        return query.codePointCount(0, at) + 1;
    }

    boolean atOpening() {
        return peek() == '(' || peek() == '（';
    }

    boolean atClosing() {
        return peek() == ')' || peek() == '）';
    }

    boolean atMinus() {
        return peek() == '-' || peek() == '－';
    }

    boolean atQuote() {
        return !atEnd() && (QUOTES.indexOf(peek()) >= 0 || peek() == '「' || peek() == '」');
    }

    /**
     * What stands between the quotation mark here and its partner, or another quotation mark where it has none; {@code \"} and
     * {@code \\} stand for the sign itself.
     */
    String quotation() {
        int column = column();
        var partners = partners(peek());
        int start = ++at;
        return quotation(partners)
                .or(() -> {
                    at = start;
                    return quotation(QUOTES);
                })
                .orElseThrow(() -> new QueryException(column, "引号没有成对，请补上另一半，或去掉这个引号"));
    }

    private Optional<String> quotation(String closing) {
        var text = new StringBuilder();
        for (; !atEnd(); at++) {
            char c = peek();
            if (closing.indexOf(c) >= 0) {
                at++;
                return Optional.of(text.toString());
            }
            boolean escapes = c == '\\' && at + 1 < query.length() && "\"\\".indexOf(query.charAt(at + 1)) >= 0;
            text.append(escapes ? query.charAt(++at) : c);
        }
        return Optional.empty();
    }

    private static String partners(char opening) {
        return switch (opening) {
            case '“', '”' -> "“”";
            case '「', '」' -> "」";
            default -> String.valueOf(opening);
        };
    }

    /** Characters up to white space, a parenthesis, a quotation mark or the end; stops behind the first colon, too. */
    String word() {
        int start = at;
        while (!atEnd() && !atSpace() && PARENTHESES.indexOf(peek()) < 0 && !atQuote()) {
            at++;
            if (isColon(query.charAt(at - 1))) {
                break;
            }
        }
        return query.substring(start, at);
    }

    /** The value behind a field's colon: up to white space, a quotation mark or a closing parenthesis that it did not open. */
    String value() {
        int start = at;
        int open = 0;
        while (!atEnd() && !atSpace() && QUOTES.indexOf(peek()) < 0) {
            if (atClosing() && open == 0) {
                break;
            }
            open += atOpening() ? 1 : atClosing() ? -1 : 0;
            at++;
        }
        return query.substring(start, at);
    }

    /** The operator that stands here as a word of its own: {@code OR 或 AND 且}; nothing is read. */
    Optional<Operator> operator() {
        int before = at;
        var operator = Operator.of(word());
        at = before;
        return operator;
    }

    /** Digits from here on, at most nine. */
    String digits() {
        int start = at;
        while (at - start < 9 && peek() >= '0' && peek() <= '9') {
            at++;
        }
        return query.substring(start, at);
    }

    static boolean isColon(char c) {
        return c == ':' || c == '：';
    }

    boolean atSpace() {
        return !atEnd() && (Character.isWhitespace(peek()) || Character.isSpaceChar(peek()));
    }
}
