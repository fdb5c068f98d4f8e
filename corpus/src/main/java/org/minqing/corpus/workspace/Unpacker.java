package org.minqing.corpus.workspace;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Takes out of bytes what a {@link Packer} put in, in the same order. */
final class Unpacker {

    private final byte[] bytes;
    private int at;

    Unpacker(byte[] bytes) {
        this.bytes = bytes;
    }

    int number() {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            int part = bytes[at++];
            number |= (part & 0x7F) << shift;
            if (part >= 0) {
                return number;
            }
        }
    }

    boolean flag() {
        return number() == 1;
    }

    long bits() {
        long bits = 0;
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            bits |= (bytes[at++] & 0xFFL) << shift;
        }
        return bits;
    }

    String text() {
        int length = number();
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }

    <T> List<T> list(Function<Unpacker, T> part) {
        int size = number();
        var list = new ArrayList<T>(size);
        for (int i = 0; i < size; i++) {
            list.add(part.apply(this));
        }
        return list;
    }
}
