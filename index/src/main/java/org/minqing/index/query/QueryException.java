package org.minqing.index.query;

/** A query cannot be understood or is too large. The message is Chinese and says where and what to write instead. */
public final class QueryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int column;

    /**
     * @param column character of the query at which the mistake stands, from 1
     */
    public QueryException(int column, String message) {
        super("查询第" + column + "个字：" + message);
        this.column = column;
    }

    public int column() {
        return column;
    }
}
