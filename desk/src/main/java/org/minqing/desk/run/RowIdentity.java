package org.minqing.desk.run;

import com.carrotsearch.hppc.LongIntHashMap;
import org.minqing.corpus.record.RawSubmission;
import org.minqing.corpus.workspace.KeyedHash;

/** Which submission a row is: channel and the source's own number, else a keyed hash of the row and its place among equals. */
final class RowIdentity {

    /** Hexadecimal digits of 64 bits. */
    private static final int HASHED = 16;

    private final KeyedHash hash;
    /** How many rows of one hash there were, by its first 64 bits; the hash is keyed, so that nobody can look for two alike. */
    private final LongIntHashMap equals = new LongIntHashMap();

    /** One for each file: equal rows are counted within it. */
    RowIdentity(KeyedHash hash) {
        this.hash = hash;
    }

    String of(RawSubmission raw) {
        if (!raw.number().isEmpty()) {
            return raw.channel() + "-" + raw.number();
        }
        var row = hash.of(raw.channel() + "\u0000" + raw.wholeRow());
        int ordinal = equals.addTo(Long.parseUnsignedLong(row, 0, HASHED, 16), 1);
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
