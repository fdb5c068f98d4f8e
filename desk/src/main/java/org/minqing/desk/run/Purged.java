package org.minqing.desk.run;

import java.util.Set;
import org.minqing.corpus.workspace.KeyedHash;

/** What was removed on request and must not come back with an import. */
final class Purged {

    private final KeyedHash hash;
    private final Set<String> tombstones;

    Purged(KeyedHash hash, Set<String> tombstones) {
        this.hash = hash;
        this.tombstones = Set.copyOf(tombstones);
    }

    boolean contains(String submission) {
        return !tombstones.isEmpty() && tombstones.contains(hash(hash, submission));
    }

    /** What a tombstone says of a submission. */
    static String hash(KeyedHash hash, String submission) {
        return hash.of("purged\u0000" + submission);
    }
}
