package org.minqing.report.figures;

/** How the value of a figure comes about: counted over a filter, handed in with the request, or derived from other figures. */
public enum Measure {
    SUBMISSIONS("件", "符合检索式的诉求件数"),
    PERSONS("人", "符合检索式的诉求中已知反映人的人数，同一人只计一次"),
    UNKNOWN_PERSONS("件", "符合检索式的诉求中未留身份的件数"),
    MATTERS("个", "符合检索式的诉求归并后的事项数"),
    NEWS("条", "本季度收录的新闻条数，不计入诉求"),
    REJECTED("行", "本季度未能收录、留待补正的行数"),
    REMAINDER("件", "整体件数减去已列各项件数"),
    SHARE("%", "部分件数÷基数×100，四舍五入到一位小数"),
    DIFFERENCE("件", "本期件数减去对比期件数"),
    CHANGE("%", "（本期件数－对比期件数）÷对比期件数×100，四舍五入到一位小数"),
    POINTS("个百分点", "本期占比减去对比期占比，按印出的一位小数相减");

    private final String unit;
    private final String definition;

    Measure(String unit, String definition) {
        this.unit = unit;
        this.definition = definition;
    }

    public String unit() {
        return unit;
    }

    /** A Chinese phrase for the annex. */
    public String definition() {
        return definition;
    }

    /** Whether the value is printed with a plus or minus sign. */
    boolean signed() {
        return this == DIFFERENCE || this == CHANGE || this == POINTS;
    }

    boolean percent() {
        return this == SHARE || this == CHANGE;
    }
}
