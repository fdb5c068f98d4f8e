package org.minqing.corpus.record;

/**
 * Columns that stand before those of a rejected row on the sheet that a person mends and gives back: where the row stood at first,
 * and what was wrong with it.
 */
public enum ReturnHeading {
    FILE("退回文件"),
    HASH("退回校验"),
    ENTRY("退回条目"),
    SHEET("退回工作表"),
    ROW("退回行"),
    COLUMN("退回列"),
    CODE("退回代码"),
    MESSAGE("退回说明");

    private final String label;

    ReturnHeading(String label) {
        this.label = label;
    }

    /** The heading as it stands on the sheet. */
    public String label() {
        return label;
    }
}
