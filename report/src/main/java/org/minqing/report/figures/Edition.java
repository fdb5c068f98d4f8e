package org.minqing.report.figures;

/** For whom a report is made (版本). The id is part of every figure's id. */
public enum Edition {
    /** For the office itself: with the index of evidence. */
    INTERNAL("internal", "内部版");

    private final String id;
    private final String label;

    Edition(String id, String label) {
        this.id = id;
        this.label = label;
    }

    public String id() {
        return id;
    }

    public String label() {
        return label;
    }
}
