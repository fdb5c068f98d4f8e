package org.minqing.index.internal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.lucene.util.BytesRef;
import org.minqing.corpus.record.SourceRow;

/**
 * Day, source and id as bytes that sort as {@code Submission.ORDER} and {@code NewsItem.ORDER} do: UTF-16, big end first, each
 * part but the last closed by U+0000.
 */
final class OrderKey {

    private static final char CLOSED = 0;
    private static final int PARTS_BEFORE_ID = 5;
    private static final int LONGEST_NAME = 500;
    private static final long ROW_BASE = 10_000_000_000L;

    private OrderKey() {}

    static BytesRef of(LocalDate day, SourceRow source, String id) {
        var key = new StringBuilder(160);
        append(key, day.toString());
        append(key, source.fileHash());
        append(key, source.sheet());
        append(key, Long.toString(ROW_BASE + source.row()));
        append(key, source.file());
        key.append(Keyword.of(id));
        return new BytesRef(key.toString().getBytes(StandardCharsets.UTF_16BE));
    }

    private static void append(StringBuilder key, String part) {
        key.append(part.replace(CLOSED, '\u0001'), 0, Math.min(part.length(), LONGEST_NAME))
                .append(CLOSED);
    }

    /** The id at the end of a key. */
    static String id(BytesRef key) {
        int at = key.offset;
        for (int closed = 0; closed < PARTS_BEFORE_ID; at += 2) {
            closed += key.bytes[at] == CLOSED && key.bytes[at + 1] == CLOSED ? 1 : 0;
        }
        return new String(key.bytes, at, key.offset + key.length - at, StandardCharsets.UTF_16BE);
    }
}
