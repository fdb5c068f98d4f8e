package org.minqing.corpus.workspace;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/** Puts the parts of a record one after the other into bytes; {@link Unpacker} takes them out in the same order. */
final class Packer {

    private byte[] bytes = new byte[1 << 9];
    private int size;

    /** A number >= 0, in 1 to 5 bytes. */
    Packer number(int number) {
        room(5);
        int rest = number;
        while (rest > 0x7F) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
        return this;
    }

    Packer flag(boolean flag) {
        return number(flag ? 1 : 0);
    }

    Packer bits(long bits) {
        room(Long.BYTES);
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            bytes[size++] = (byte) (bits >>> shift);
        }
        return this;
    }

    Packer text(String text) {
        var utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        room(utf8.length);
        System.arraycopy(utf8, 0, bytes, size, utf8.length);
        size += utf8.length;
        return this;
    }

    <T> Packer list(List<T> list, BiConsumer<Packer, T> part) {
        number(list.size());
        list.forEach(one -> part.accept(this, one));
        return this;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
        }
    }
}
