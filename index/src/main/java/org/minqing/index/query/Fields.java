package org.minqing.index.query;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.minqing.corpus.record.Facet;

/** The fields that a query may name: the labels of the facets, and 编号. */
final class Fields {

    private static final String NUMBER = "编号";

    private Fields() {}

    /** Reads the value of a field whose name and colon are read. */
    static Expression read(String name, QueryReader reader, int column) {
        var facet = Facet.ofLabel(name);
        if (facet.isEmpty() && !name.equals(NUMBER)) {
            throw new QueryException(column, unknown(name));
        }
        reader.skipSpace();
        boolean quoted = reader.atQuote() && reader.peek() != '「' && reader.peek() != '」';
        var value = quoted ? reader.quotation() : reader.value();
        if (value.isEmpty() && !quoted) {
            throw new QueryException(reader.column(), "“" + name + "”后面缺少要找的值，例如 街道:新阳街道");
        }
        return facet.isPresent()
                ? new Expression.Value(facet.get(), value, quoted, column)
                : new Expression.Number(value, column);
    }

    private static String unknown(String name) {
        var known = Arrays.stream(Facet.values()).map(Facet::label).collect(Collectors.joining("、"));
        var what = name.isEmpty() ? "冒号前面缺少字段名" : "没有“" + name + "”这个字段";
        return what + "，可用的有：" + known + "、" + NUMBER + "；要查带冒号的文字，请加引号";
    }
}
