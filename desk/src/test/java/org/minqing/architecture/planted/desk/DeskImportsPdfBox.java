package org.minqing.architecture.planted.desk;

import org.apache.pdfbox.pdmodel.PDDocument;

/** Breaks a rule by its field. */
record DeskImportsPdfBox(PDDocument used) {}
