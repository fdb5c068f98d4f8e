package org.minqing.corpus.intake;

import java.util.List;
import java.util.Locale;

/** A format that can be read, and the extensions that go with it. */
enum FileFormat {
    XLSX("xlsx", "xlsx", "xlsm", "xltx"),
    XLS("xls", "xls", "xlt", "et", "ett"),
    DELIMITED("csv", "csv", "tsv", "txt"),
    DOCX("docx", "docx", "docm"),
    DOC("doc", "doc", "dot", "wps", "wpt"),
    PDF("pdf", "pdf"),
    RTF("rtf", "rtf"),
    /** A container that holds an .xls, a .doc or something else; the child JVM tells which. */
    OLE(""),
    HTML("html", "html", "htm", "shtml"),
    JSON("json", "json", "jsonl", "ndjson"),
    ZIP("zip", "zip"),
    EML("eml", "eml"),
    MHTML("mhtml", "mht", "mhtml");

    private final String label;
    private final List<String> extensions;

    FileFormat(String label, String... extensions) {
        this.label = label;
        this.extensions = List.of(extensions);
    }

    String label() {
        return label;
    }

    /** Whether a file name's extension promises this format. */
    boolean suits(String name) {
        return extensions.contains(extension(name));
    }

    /** Lower-case extension without the dot, or empty. */
    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
