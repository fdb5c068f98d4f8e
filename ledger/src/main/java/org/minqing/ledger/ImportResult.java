package org.minqing.ledger;

import java.util.List;

/**
 * What became of an imported file of corrections.
 *
 * @param read rows that are not blank; a file that cannot be read counts as one
 * @param imported rows that changed what stands
 * @param unchanged rows that said what stood already
 * @param rejected rows that were not taken over, in the order of the file
 */
public record ImportResult(int read, int imported, int unchanged, List<RejectedRow> rejected) {

    public ImportResult {
        rejected = List.copyOf(rejected);
        if (read != imported + unchanged + rejected.size()) {
            throw new IllegalArgumentException("expected read = imported + unchanged + rejected, was " + read + ", "
                    + imported + ", " + unchanged + ", " + rejected.size());
        }
    }
}
