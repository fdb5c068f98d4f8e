package org.minqing.index;

/** The files of the index cannot be read as an index. The message is Chinese and says how to rebuild it. */
public final class DamagedIndexException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DamagedIndexException(Throwable cause) {
        super("索引已损坏，无法读取，请运行 minqing reindex 重建索引（诉求数据不受影响）", cause);
    }
}
