package org.minqing.corpus.intake;

/** How many bytes one reading of an archive may still unpack, all entries together. */
final class UnpackBudget {

    /** Most bytes of one entry: 2 GiB, so that a full sheet with texts of its own in each row goes through. */
    static final long ENTRY = 2L << 30;
    /** Most bytes of one reading: 6 GiB, because a workbook's sheets are parsed twice. */
    static final long TOTAL = 6L << 30;
    /** Up to this size an entry may be packed as tightly as it likes: 1 MiB. */
    static final long GRACE = 1L << 20;
    /** Least ratio of packed to unpacked bytes, POI's own limit. */
    static final double LEAST_RATIO = 0.01;

    private long left = TOTAL;

    /** Whether so many more bytes are still allowed. */
    boolean spend(long bytes) {
        left -= bytes;
        return left >= 0;
    }
}
