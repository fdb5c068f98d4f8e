package org.minqing.report.compose;

import java.util.List;
import org.minqing.report.figures.Figure;
import org.minqing.report.model.Block;
import org.minqing.report.model.Run;

/** Bars for the parts of a {@link Breakdown}. */
final class Charts {

    private Charts() {}

    static Block of(String caption, List<Breakdown.Part> parts) {
        var bars = parts.stream()
                .map(part -> bar(part.label(), part.compared().now()))
                .toList();
        return new Block.Chart(caption, bars);
    }

    private static Block.Bar bar(String label, Figure count) {
        return new Block.Bar(label, new Run.Shown(count.id(), count.shown()), count.count());
    }
}
