package org.minqing.desk.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.minqing.desk.Console;

class ProgressTest {

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private long millis;

    @Test
    void itTellsStageDoneTotalAndRateFiveTimesASecond() {
        var progress = progress(true);
        progress.part("工单.csv（1/2）");
        progress.begin(3000);
        for (int i = 0; i < 3000; i++) {
            millis += i % 2;
            progress.step();
        }

        assertEquals(
                List.of(
                        "（2/6）读取……",
                        "（2/6）读取 工单.csv（1/2）……",
                        "（2/6）读取 工单.csv（1/2）……",
                        "（2/6）读取 工单.csv（1/2）：400/3,000 件，每秒 2,000 件",
                        "（2/6）读取 工单.csv（1/2）：800/3,000 件，每秒 2,000 件"),
                lines().limit(5).toList());
        assertEquals(3 + 7, lines().count());
    }

    @Test
    void withoutATotalItTellsWhatIsDone() {
        var progress = progress(true);
        progress.begin(0);
        millis += 500;
        progress.step();

        assertEquals("（2/6）读取：1 件，每秒 2 件", lines().toList().getLast());
    }

    @Test
    void nothingIsShownWhereThereIsNoTerminal() {
        var progress = progress(false);
        progress.begin(10);
        millis += 500;
        progress.step();

        assertEquals("", shown.toString(StandardCharsets.UTF_8));
    }

    private Progress progress(boolean terminal) {
        var out = new PrintStream(shown, true, StandardCharsets.UTF_8);
        return new Progress(new Console(out, out, terminal), "（2/6）读取", () -> TimeUnit.MILLISECONDS.toNanos(millis));
    }

    private Stream<String> lines() {
        return Stream.of(shown.toString(StandardCharsets.UTF_8).split("\r\u001B\\[2K"))
                .filter(line -> !line.isEmpty());
    }
}
