package org.minqing.index;

/** The index was written with another analyzer, so that its words and today's do not fit together. The message is Chinese. */
public final class StaleIndexException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StaleIndexException() {
        super("索引是用另一版本的分词或词典建立的，不能与现在的混用，请运行 minqing reindex 重建索引");
    }
}
