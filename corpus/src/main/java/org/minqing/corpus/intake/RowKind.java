package org.minqing.corpus.intake;

/** What a row of a table is. */
enum RowKind {
    /** Holds a record, good or bad. */
    DATA,
    /** Stands above the headings, or is one of their rows. */
    HEADING,
    /** The headings once more, as printed lists have them on each page. */
    REPEATED_HEADING,
    /** A sum: 合计, 小计. */
    TOTAL,
    /** A remark beside the data: 注, 制表人, 填表日期. */
    NOTE,
    BLANK
}
