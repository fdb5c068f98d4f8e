package org.minqing.corpus.intake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * What became of one file.
 *
 * @param format how it was read, such as {@code xlsx}; empty where it could not be told
 * @param encoding how its bytes were read as text, such as {@code GB18030}; empty for formats that say so themselves
 * @param read rows and split records, or 1 for a file that could not be read; accepted + rejected
 * @param news news items, counted apart
 * @param mapping heading to field, for each column that was used, in the order of the columns
 * @param sheets tables of the file in its order; empty where it holds none
 * @param warnings number of warnings delivered
 * @param changed whether the file was written to while its rows were being delivered, so that they are not to be kept
 */
public record FileReport(
        InputFile file,
        String format,
        String encoding,
        int read,
        int accepted,
        int rejected,
        int news,
        SequencedMap<String, String> mapping,
        List<SheetReport> sheets,
        int warnings,
        boolean changed) {

    public FileReport {
        if (read != accepted + rejected) {
            throw new IllegalArgumentException(
                    "expected read = accepted + rejected, was " + read + " and " + accepted + " + " + rejected);
        }
        sheets = List.copyOf(sheets);
        mapping = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(mapping));
    }
}
