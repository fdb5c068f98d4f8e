package org.minqing.desk.run;

import java.util.EnumMap;
import java.util.Map;
import org.minqing.corpus.intake.Warning;
import org.minqing.corpus.intake.WarningCode;
import org.minqing.desk.Console;

/** Shows the warnings of one file: the first few of each kind, then how many more there were. */
final class ToldWarnings {

    private static final int EACH = 5;

    private final Console console;
    private final String file;
    private final Map<WarningCode, Integer> counts = new EnumMap<>(WarningCode.class);

    ToldWarnings(Console console, String file) {
        this.console = console;
        this.file = file;
    }

    void tell(Warning warning) {
        if (counts.merge(warning.code(), 1, Integer::sum) <= EACH) {
            console.say("提醒：" + warning.message());
        }
    }

    /** To be called when the file was read. */
    void rest() {
        counts.forEach((code, count) -> {
            if (count > EACH) {
                console.say("提醒：" + file + "：" + code.sentence() + "，这样的共 " + count + " 处，只列出前 " + EACH + " 处");
            }
        });
    }
}
