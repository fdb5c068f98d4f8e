package org.minqing.desk.fuzz;

import java.util.Arrays;
import java.util.List;

/** Any bytes under any name: detection of format and encoding, and every reader of plain bytes behind it. */
public final class ReadingTarget {

    private static final List<String> NAMES = List.of(
            "a.csv", "b.txt", "c.json", "d.jsonl", "e.html", "f.xls", "g.xlsx", "h.docx", "i.doc", "j.pdf", "k.eml",
            "l.zip");

    private ReadingTarget() {}

    /** @param data which name, then the content */
    public static void fuzzerTestOneInput(byte[] data) {
        if (data.length > 0) {
            var name = NAMES.get(Byte.toUnsignedInt(data[0]) % NAMES.size());
            FuzzedFile.read(name, Arrays.copyOfRange(data, 1, data.length));
        }
    }
}
