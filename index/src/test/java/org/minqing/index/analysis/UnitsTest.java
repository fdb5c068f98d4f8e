package org.minqing.index.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    停车难          | 停0 车1 难2
                    ５Ｇ基站        | 5g0 基1 站2
                    停车，难        | 停0 车1 难3
                    停车。。。！难  | 停0 车1 难3
                    停　车 难       | 停0 车1 难2
                    ，停车          | 停0 车1
                    No. 15 Line     | no0 152 line3
                    3.5元           | 30 52 元3
                    𠮷祥👍          | 𠮷0 祥1 👍2
                    [手机1]         | 手0 机1 12
                    """)
    void aTextIsCutIntoCharactersAndRunsWithGapsForPunctuation(String text, String expected) {
        var units = Units.of(text).list().stream()
                .map(unit -> unit.term() + unit.position())
                .collect(Collectors.joining(" "));

        assertEquals(expected, units);
    }
}
