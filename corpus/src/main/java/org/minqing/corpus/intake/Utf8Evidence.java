package org.minqing.corpus.intake;

/** Counts how well bytes fit UTF-8. Fed in pieces; a character may span two of them. */
final class Utf8Evidence {

    private long characters;
    private long faults;
    private int pending;
    private int least = 0x80;
    private int most = 0xBF;

    void add(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            add(bytes[i] & 0xFF);
        }
    }

    private void add(int octet) {
        if (pending > 0) {
            boolean fits = octet >= least && octet <= most;
            least = 0x80;
            most = 0xBF;
            if (fits) {
                characters += --pending == 0 ? 1 : 0;
                return;
            }
            pending = 0;
            faults++;
        }
        if (octet >= 0x80) {
            begin(octet);
        }
    }

    /** The ranges of the second byte shut out overlong forms, surrogates and what lies beyond U+10FFFF. */
    private void begin(int octet) {
        if (octet >= 0xC2 && octet <= 0xDF) {
            pending = 1;
        } else if (octet >= 0xE0 && octet <= 0xEF) {
            pending = 2;
            least = octet == 0xE0 ? 0xA0 : 0x80;
            most = octet == 0xED ? 0x9F : 0xBF;
        } else if (octet >= 0xF0 && octet <= 0xF4) {
            pending = 3;
            least = octet == 0xF0 ? 0x90 : 0x80;
            most = octet == 0xF4 ? 0x8F : 0xBF;
        } else {
            faults++;
        }
    }

    /** Characters of two bytes or more that were whole. */
    long characters() {
        return characters;
    }

    /** Bytes that fit no character; one that is cut off at the end is none. */
    long faults() {
        return faults;
    }

    /** Whether every byte belongs to a whole character. */
    boolean isWhole() {
        return faults == 0 && pending == 0;
    }

    /** No fault, or so few that only damage explains them: GB18030 text has more faults than characters. */
    boolean favoursUtf8() {
        return faults == 0 || faults * 10 <= characters;
    }
}
