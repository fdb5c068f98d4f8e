package org.minqing.corpus.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/** Counts what an entry unpacks to, stops a bomb, and checks the entry's checksum at its end. */
final class UnpackingStream extends FilterInputStream {

    private final ZipEntry entry;
    private final UnpackBudget budget;
    private final CRC32 checksum = new CRC32();
    private long unpacked;

    UnpackingStream(InputStream in, ZipEntry entry, UnpackBudget budget) {
        super(in);
        this.entry = entry;
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        if (count < 0) {
            if (entry.getCrc() >= 0 && entry.getCrc() != checksum.getValue()) {
                throw new ZipException("checksum of " + entry.getName() + " differs");
            }
            return count;
        }
        checksum.update(bytes, offset, count);
        unpacked += count;
        boolean tooTight =
                unpacked > UnpackBudget.GRACE && entry.getCompressedSize() < unpacked * UnpackBudget.LEAST_RATIO;
        if (!budget.spend(count) || unpacked > UnpackBudget.ENTRY || tooTight) {
            throw new BombException(entry.getName());
        }
        return count;
    }

    /** An archive unpacks to more than it may. */
    static final class BombException extends IOException {

        private static final long serialVersionUID = 1L;

        BombException(String entry) {
            super("archive entry unpacks beyond the limits: " + entry);
        }
    }
}
