package org.minqing.desk.fuzz;

/** Any XML as the main part of a .docx that is otherwise whole: minutes, and how they are cut into submissions. */
public final class DocumentTarget {

    private DocumentTarget() {}

    /** @param data XML of the main part */
    public static void fuzzerTestOneInput(byte[] data) {
        FuzzedFile.read("2026年1月接待日.docx", OfficeFile.document(data));
    }
}
