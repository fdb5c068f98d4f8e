package org.minqing.desk.run;

import java.util.HashMap;
import java.util.Map;
import org.minqing.corpus.record.RawSubmission;
import org.minqing.corpus.workspace.KeyedHash;

/** Which submission a row is: channel and the source's own number, else a keyed hash of the row and its place among equals. */
final class RowIdentity {

    private final KeyedHash hash;
    private final Map<String, Integer> equals = new HashMap<>();

    /** One for each file: equal rows are counted within it. */
    RowIdentity(KeyedHash hash) {
        this.hash = hash;
    }

    String of(RawSubmission raw) {
        if (!raw.number().isEmpty()) {
            return raw.channel() + "-" + raw.number();
        }
        var row = hash.of(raw.channel() + "\u0000" + raw.wholeRow());
        int ordinal = equals.merge(row, 1, Integer::sum);
        return "R" + (ordinal == 1 ? row : hash.of(row + "/" + ordinal));
    }

    String ofText(RawSubmission raw) {
        return hash.of(raw.title() + "\u0000" + raw.text());
    }

    /** Empty where the person is not known. */
    String ofPerson(RawSubmission raw) {
        return raw.person().isEmpty() ? "" : hash.of("person\u0000" + raw.person());
    }
}
