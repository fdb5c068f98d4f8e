package org.minqing.corpus.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandlingTest {

    private static final SourceRow ROW = new SourceRow("2026Q1.csv", "00".repeat(32), "", 2);

    @ParameterizedTest
    @ValueSource(strings = {",待受理,办理中,已办结,待评价", ",未处理,转办,已答复,已回访", "待办,受理,完成,归档"})
    void aStatusThatHasComeFurtherIsTheLaterOne(String stages) {
        var expected = Arrays.stream(stages.split(",", -1)).map(this::state).toList();
        var shuffled = new ArrayList<>(expected);
        Collections.shuffle(shuffled, new Random(20261124));

        shuffled.sort(Handling.ORDER);

        assertEquals(expected, shuffled);
    }

    @Test
    void aLaterReplyIsTheLaterStateWhateverTheStatusSays() {
        var first = new Handling("已办结", "修好了", LocalDate.of(2026, 2, 3), "", 0, 0, ROW);
        var again = new Handling("办理中", "又坏了，重派", LocalDate.of(2026, 2, 9), "", 0, 0, ROW);

        assertEquals(again, Collections.max(List.of(first, again), Handling.ORDER));
    }

    private Handling state(String status) {
        return new Handling(status, "", null, "", 0, 0, ROW);
    }
}
