package org.minqing.report.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class XlsxNamesTest {

    @Test
    void aNameLeadsBackToItsTagAlsoWhereTheFigureStandsAgain() {
        var names = new XlsxNames();
        var tag = "2026Q1/internal/channel/App/count";

        assertEquals("_2026Q1.internal.channel.App.count", names.next(tag));
        assertEquals("_2026Q1.internal.channel.App.count_2", names.next(tag));
        assertEquals("_2026Q1.internal.channel.APP.count_3", names.next("2026Q1/internal/channel/APP/count"));
        assertEquals(Optional.of(tag), XlsxNames.tag("_2026Q1.internal.channel.App.count_2"));
        assertEquals(Optional.empty(), XlsxNames.tag("Print_Area"));
    }
}
