package org.minqing.corpus.record;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * A file or row that could not be taken in (退回), and what to do about it.
 *
 * @param source file, entry, sheet and row; row 0 where the whole file is rejected
 * @param column heading of the column at fault, or empty
 * @param code stable code, such as {@code CELL_BAD_DATE}; the catalogue stands in {@link RejectionCode}
 * @param detail what was found, raw until it is masked; at most 80 characters
 * @param cells the whole row by heading, raw until it is masked; empty where a whole file is rejected
 */
public record Rejection(
        SourceRow source, String column, RejectionCode code, String detail, SequencedMap<String, String> cells) {

    /** Longest {@link #detail} in characters. */
    public static final int DETAIL_LIMIT = 80;

    public Rejection {
        detail = detail.codePointCount(0, detail.length()) <= DETAIL_LIMIT
                ? detail
                : detail.substring(0, detail.offsetByCodePoints(0, DETAIL_LIMIT));
        cells = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(cells));
    }

    /** A rejection of a whole file. */
    public static Rejection ofFile(String file, String fileHash, RejectionCode code, String detail) {
        return ofEntry(file, fileHash, "", code, detail);
    }

    /** A rejection of a whole entry of an archive. */
    public static Rejection ofEntry(String file, String fileHash, String entry, RejectionCode code, String detail) {
        return new Rejection(new SourceRow(file, fileHash, entry, "", 0), "", code, detail, new LinkedHashMap<>());
    }

    /** Names file, entry, sheet, row and column as a person sees them, then what to do: "2026Q1.csv 第17行“诉求内容”：为空，请补填后重新导入". */
    public String message() {
        return source.shown(column) + "：" + remedy();
    }

    /** Of a format that is not read, its name too, and a remedy of its own where the detail has one: both are our words. */
    private String remedy() {
        var remedy = code.remedy();
        boolean named = code == RejectionCode.FORMAT_UNSUPPORTED || code == RejectionCode.FORMAT_OLD;
        if (!named || detail.isEmpty()) {
            return remedy;
        }
        int end = remedy.indexOf('，');
        return remedy.substring(0, end) + "：" + detail + (detail.contains("，请") ? "" : remedy.substring(end));
    }
}
