package org.minqing.corpus.intake;

import java.io.IOException;

/** Rows that can be gone through more than once, each time the same, without being held in memory. */
interface RowSource {

    /**
     * @throws UnreadableFileException if the file turns out to be damaged or hostile
     * @throws IOException if it cannot be read
     */
    void visit(RowVisitor visitor) throws IOException, UnreadableFileException;

    /** Whether a row with more cells than headings shows that its cells were cut wrongly. */
    default boolean isCutByDelimiters() {
        return false;
    }
}
