package org.minqing.corpus.intake.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/**
 * The beginning of a file, as if nothing stood behind it.
 *
 * @param size of the beginning in bytes
 */
record Front(SeekableByteChannel file, long size) implements SeekableByteChannel {

    @Override
    public int read(ByteBuffer bytes) throws IOException {
        long left = size - file.position();
        if (left <= 0) {
            return -1;
        }
        int limit = bytes.limit();
        bytes.limit((int) Math.min(limit, bytes.position() + left));
        try {
            return file.read(bytes);
        } finally {
            bytes.limit(limit);
        }
    }

    @Override
    public long position() throws IOException {
        return file.position();
    }

    @Override
    public SeekableByteChannel position(long place) throws IOException {
        file.position(place);
        return this;
    }

    @Override
    public int write(ByteBuffer bytes) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long length) {
        throw new NonWritableChannelException();
    }

    @Override
    public boolean isOpen() {
        return file.isOpen();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
