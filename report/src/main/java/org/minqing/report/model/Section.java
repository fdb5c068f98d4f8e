package org.minqing.report.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A section of the report or an annex.
 *
 * @param id Latin letters, unique in the report, such as {@code overview}
 * @param heading with its number, such as 一、总体情况, or 主题统计表 for an annex
 */
public record Section(String id, String heading, List<Block> blocks) {

    public Section {
        blocks = List.copyOf(blocks);
    }

    public Stream<Table> tables() {
        return blocks.stream().filter(Table.class::isInstance).map(Table.class::cast);
    }
}
