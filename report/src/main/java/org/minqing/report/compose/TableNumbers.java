package org.minqing.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.minqing.report.model.Block;
import org.minqing.report.model.Section;
import org.minqing.report.model.Table;

/** Numbers the tables of the sections: 表1, 表2 … */
final class TableNumbers {

    private TableNumbers() {}

    static List<Section> of(List<Section> sections) {
        var numbered = new ArrayList<Section>();
        int before = 0;
        for (var section : sections) {
            var blocks = new ArrayList<Block>();
            for (var block : section.blocks()) {
                blocks.add(block instanceof Table table ? numbered(table, ++before) : block);
            }
            numbered.add(new Section(section.id(), section.heading(), blocks));
        }
        return numbered;
    }

    private static Table numbered(Table table, int number) {
        return new Table(table.id(), "表" + number + "　" + table.title(), table.columns(), table.rows(), table.note());
    }
}
