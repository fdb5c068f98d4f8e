package org.minqing.corpus.workspace;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.LongArrayList;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A list of records of any length in little memory: the first ones are kept as they are, the others lie in a file of this
 * process and are read again each time that they are asked for. The file goes when the spool is closed, or with the process.
 * Not for several threads.
 *
 * <p>Errors of the disk are a {@link WorkspaceException}.
 */
public final class Spool<T> extends AbstractList<T> implements RandomAccess, Closeable {

    /** How a record is written. */
    public interface Form<T> {
        byte[] bytes(T record);

        T record(byte[] bytes);
    }

    /** Memory for each record that is kept as it is: 32 KiB of the whole heap, some twenty times what one needs. */
    private static final long HEAP_A_RECORD = 32L << 10;

    private static final int BUFFER = 1 << 18;

    private final Path folder;
    private final Form<T> form;
    private final int most;
    private final List<T> kept = new ArrayList<>();
    private final LongArrayList places = new LongArrayList();
    private final IntArrayList lengths = new IntArrayList();
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    private @Nullable FileChannel file;
    private long written;

    /**
     * @param folder where the file is made once it is needed; it holds nothing but what the records hold
     * @param most records that are kept as they are
     */
    public Spool(Path folder, Form<T> form, int most) {
        this.folder = folder;
        this.form = form;
        this.most = most;
    }

    /** Keeps as many records as they are as the heap has room for. */
    public Spool(Path folder, Form<T> form) {
        this(
                folder,
                form,
                Math.toIntExact(Math.min(1 << 20, Runtime.getRuntime().maxMemory() / HEAP_A_RECORD)));
    }

    @Override
    public int size() {
        return kept.size() + places.size();
    }

    @Override
    public boolean add(T record) {
        if (kept.size() < most) {
            return kept.add(record);
        }
        var bytes = form.bytes(record);
        places.add(write(bytes));
        lengths.add(bytes.length);
        return true;
    }

    @Override
    public T get(int index) {
        return index < kept.size() ? kept.get(index) : form.record(read(index - kept.size()));
    }

    /** @return the record before it, which for one in the file is read first */
    @Override
    public T set(int index, T record) {
        if (index < kept.size()) {
            return kept.set(index, record);
        }
        var before = get(index);
        var bytes = form.bytes(record);
        places.set(index - kept.size(), write(bytes));
        lengths.set(index - kept.size(), bytes.length);
        return before;
    }

    /** @return where the bytes begin */
    private long write(byte[] bytes) {
        long place = written + buffer.position();
        try {
            for (int at = 0; at < bytes.length; ) {
                if (!buffer.hasRemaining()) {
                    flush();
                }
                int part = Math.min(buffer.remaining(), bytes.length - at);
                buffer.put(bytes, at, part);
                at += part;
            }
            return place;
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private byte[] read(int number) {
        var bytes = ByteBuffer.allocate(lengths.get(number));
        long place = places.get(number);
        try {
            if (place + bytes.capacity() > written) {
                flush();
            }
            while (bytes.hasRemaining()) {
                if (file().read(bytes, place + bytes.position()) < 0) {
                    throw new IOException("expected " + bytes.capacity() + " bytes, was the end of the file");
                }
            }
            return bytes.array();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private void flush() throws IOException {
        buffer.flip();
        while (buffer.hasRemaining()) {
            written += file().write(buffer, written);
        }
        buffer.clear();
    }

    private FileChannel file() throws IOException {
        if (file == null) {
            Files.createDirectories(folder);
            file = FileChannel.open(
                    folder.resolve("spool-" + UUID.randomUUID() + ".tmp"),
                    StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
        }
        return file;
    }

    private WorkspaceException failed(IOException cause) {
        return new WorkspaceException("无法在 " + folder + " 暂存数据，请检查磁盘空间和权限", cause);
    }

    @Override
    public void close() {
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }
}
