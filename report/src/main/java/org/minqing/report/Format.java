package org.minqing.report;

import java.util.Arrays;
import java.util.Optional;

/** A file format of the report. */
public enum Format {
    DOCX,
    XLSX,
    HTML,
    JSON;

    /** Ending of the file name without its dot. */
    public String ending() {
        return switch (this) {
            case DOCX -> "docx";
            case XLSX -> "xlsx";
            case HTML -> "html";
            case JSON -> "json";
        };
    }

    public static Optional<Format> ofEnding(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.ending().equalsIgnoreCase(ending))
                .findFirst();
    }
}
