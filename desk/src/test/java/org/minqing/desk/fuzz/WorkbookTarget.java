package org.minqing.desk.fuzz;

/** A sheet of any XML in a workbook that is otherwise whole. */
public final class WorkbookTarget {

    private WorkbookTarget() {}

    /** @param data the sheet's XML */
    public static void fuzzerTestOneInput(byte[] data) {
        FuzzedFile.read("工单.xlsx", OfficeFile.workbook(data));
    }
}
