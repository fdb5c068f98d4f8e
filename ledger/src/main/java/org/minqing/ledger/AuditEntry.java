package org.minqing.ledger;

import java.time.Instant;

/**
 * One line of the audit log (操作日志).
 *
 * @param at when
 * @param by who
 * @param deed what was done
 * @param subject id of the submission or matter that it was done to
 * @param before theme or title that stood until then, or empty
 * @param after theme or title that stands since then, or empty
 */
public record AuditEntry(Instant at, String by, Deed deed, String subject, String before, String after) {

    /** What a person can do to the ledger. Names are stored: do not rename them. */
    public enum Deed {
        CORRECTED("改判主题"),
        IMPORTED("导入改判"),
        WITHDRAWN("撤销改判"),
        RENAMED("事项改名"),
        PURGED("删除诉求");

        private final String label;

        Deed(String label) {
            this.label = label;
        }

        /** The Chinese word to show. */
        public String label() {
            return label;
        }
    }
}
