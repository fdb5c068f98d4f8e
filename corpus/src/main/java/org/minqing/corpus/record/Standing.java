package org.minqing.corpus.record;

/** Whether a submission belongs to 有效量, the base of shares, and if not, why. */
public enum Standing {
    EFFECTIVE("有效"),
    NO_CONTENT("内容不清"),
    OUTSIDE("非本区"),
    REPEAT("重复");

    private final String label;

    Standing(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
