package org.minqing.architecture.planted.desk;

import org.apache.poi.ss.usermodel.Workbook;

/** Breaks a rule by its field. */
record DeskImportsPoi(Workbook used) {}
