package org.minqing.corpus.intake.isolated;

/** What kind of bytes the child is handed. */
public enum Task {
    /** An OLE2 container: .xls, .doc, .et, .wps, or an encrypted .xlsx or .docx. */
    OLE,
    PDF,
    RTF
}
