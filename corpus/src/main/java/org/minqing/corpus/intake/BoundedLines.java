package org.minqing.corpus.intake;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Cuts a text into lines without ever holding more than the limit of one. Ended by LF, CRLF or the text's end. */
final class BoundedLines {

    /** Longest line that is kept whole, in characters: 1 MiB of UTF-8 holds no more. */
    static final int LONGEST = 1 << 20;

    private final Reader in;
    private final char[] buffer = new char[1 << 14];
    private int next;
    private int limit;
    private boolean cut;

    BoundedLines(Reader in) {
        this.in = in;
    }

    /** The next line without its end, at most {@link #LONGEST} characters of it, or null after the last one. */
    @Nullable
    String next() throws IOException {
        var line = new StringBuilder();
        cut = false;
        boolean any = false;
        for (int c = read(); c >= 0; c = read()) {
            any = true;
            if (c == '\n') {
                break;
            }
            if (line.length() < LONGEST) {
                line.append((char) c);
            } else {
                cut = true;
            }
        }
        if (!any) {
            return null;
        }
        int length = line.length();
        return length > 0 && line.charAt(length - 1) == '\r' ? line.substring(0, length - 1) : line.toString();
    }

    /** Whether the line that was returned last was longer than the limit. */
    boolean wasCut() {
        return cut;
    }

    private int read() throws IOException {
        if (next == limit) {
            limit = Math.max(0, in.read(buffer, 0, buffer.length));
            next = 0;
        }
        return limit == 0 ? -1 : buffer[next++];
    }
}
