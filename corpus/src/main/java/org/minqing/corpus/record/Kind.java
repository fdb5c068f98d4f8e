package org.minqing.corpus.record;

import java.util.Arrays;
import java.util.Optional;

/** What a submission wants (诉求类型). The labels are values of the data as well, so they stand here. */
public enum Kind {
    CONSULTATION("咨询"),
    HELP("求助"),
    COMPLAINT("投诉"),
    REPORT("举报"),
    SUGGESTION("建议"),
    THANKS("感谢"),
    OTHER("其他");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static Optional<Kind> ofLabel(String label) {
        return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
    }
}
