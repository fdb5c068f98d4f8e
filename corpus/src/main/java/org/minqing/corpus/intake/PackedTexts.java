package org.minqing.corpus.intake;

import com.carrotsearch.hppc.IntArrayList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Texts by number, deflated in blocks: a million different ones of a hundred Chinese characters take about 100 MiB of memory and
 * nothing of the disk, where raw texts must not lie. Those that are asked for one after the other come at the cost of one block
 * in many. Not for several threads.
 */
final class PackedTexts extends AbstractList<String> implements Closeable {

    /** Bytes of UTF-8 in a block before it is deflated. */
    private static final int BLOCK = 1 << 14;

    /** Blocks that stay unpacked: the latest that were asked for. */
    private static final int OPEN = 64;

    private final List<byte[]> blocks = new ArrayList<>();

    /** Number of the first text of each block, and last of the one that is being filled. */
    private final IntArrayList firsts = IntArrayList.from(0);

    private final List<String> filling = new ArrayList<>();
    private int filled;
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);

    private final Map<Integer, String[]> open = new LinkedHashMap<>(OPEN * 2, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, String[]> eldest) {
            return size() > OPEN;
        }
    };

    @Override
    public boolean add(String text) {
        filling.add(text);
        filled += text.length();
        if (filled * 3 >= BLOCK) {
            firsts.add(size());
            blocks.add(deflated(filling));
            filling.clear();
            filled = 0;
        }
        return true;
    }

    @Override
    public String get(int number) {
        int last = firsts.get(blocks.size());
        if (number >= last) {
            return filling.get(number - last);
        }
        int block = block(number);
        return open.computeIfAbsent(block, this::inflated)[number - firsts.get(block)];
    }

    @Override
    public int size() {
        return firsts.get(blocks.size()) + filling.size();
    }

    /** The block that holds a text, found by halving. */
    private int block(int number) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (firsts.get(middle) <= number) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private byte[] deflated(List<String> texts) {
        var bytes = new ByteArrayOutputStream(BLOCK / 2);
        deflater.reset();
        try (var out = new DataOutputStream(new DeflaterOutputStream(bytes, deflater))) {
            for (var text : texts) {
                var utf8 = text.getBytes(StandardCharsets.UTF_8);
                out.writeInt(utf8.length);
                out.write(utf8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String[] inflated(int block) {
        var texts = new String[firsts.get(block + 1) - firsts.get(block)];
        try (var in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(blocks.get(block))))) {
            for (int i = 0; i < texts.length; i++) {
                texts[i] = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    @Override
    public void close() {
        deflater.end();
    }
}
