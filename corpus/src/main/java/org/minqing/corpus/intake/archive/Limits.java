package org.minqing.corpus.intake.archive;

/** What one archive, with all that is packed in it, may ask of the machine. */
public final class Limits {

    /** Most unpacked bytes of all entries together, those of archives within it included: 1 GiB. */
    public static final long UNPACKED = 1L << 30;
    /** Most entries, those of archives within it included. */
    public static final int ENTRIES = 10_000;
    /** Most containers around an entry: what lies in an archive within an archive is read, what lies deeper is not. */
    public static final int DEPTH = 2;

    /** Up to this size an entry may be packed as tightly as it likes: 64 MiB. */
    static final long GRACE = 64L << 20;
    /** Above it, at most so many bytes may come out of one; tables of half a million like rows stay under 1:100. */
    static final long MOST_RATIO = 200;

    private Limits() {}
}
