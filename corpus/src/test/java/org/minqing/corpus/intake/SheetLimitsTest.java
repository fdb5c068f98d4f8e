package org.minqing.corpus.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minqing.corpus.record.RejectionCode;

/** Sheets that are made to exhaust the machine. */
class SheetLimitsTest {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    private Path sheet() throws IOException {
        return Workbook.xlsx(folder, "a.xlsx", "明细", sheet -> {
            Workbook.row(sheet, "来电时间", "主要内容");
            Workbook.row(sheet, "2026-01-05", "积水");
        });
    }

    @Test
    void aDimensionThatPromisesAWholeSheetCostsNothing() throws IOException {
        var file = Workbook.edit(
                sheet(),
                "xl/worksheets/sheet1.xml",
                xml -> xml.replaceFirst("<dimension ref=\"[^\"]*\"/>", "<dimension ref=\"A1:XFD1048576\"/>"));

        var read = assertTimeoutPreemptively(LIMIT, () -> Collected.from(file));

        assertEquals(List.of("积水"), read.texts());
    }

    @Test
    void mergedCellsOverTheWholeSheetCostNothing() throws IOException {
        var file = Workbook.edit(
                sheet(),
                "xl/worksheets/sheet1.xml",
                xml -> xml.replace(
                        "</sheetData>", "</sheetData><mergeCells><mergeCell ref=\"A2:XFD1048576\"/></mergeCells>"));

        var read = assertTimeoutPreemptively(LIMIT, () -> Collected.from(file));

        assertEquals(List.of("积水"), read.texts());
    }

    @Test
    void aSharedTextBeyondTheLimitMakesItsRowTooLong() throws IOException {
        var file = Workbook.edit(sheet(), "xl/sharedStrings.xml", xml -> xml.replace("积水", "积水" + spaced(1_200_000)));

        Collected.from(file).rejected(RejectionCode.ROW_TOO_LONG, "明细", 2, "");
    }

    @Test
    void oneLongSharedTextInEveryCellIsStopped() throws IOException {
        var cells = new StringBuilder();
        for (int row = 3; row < 5000; row++) {
            cells.append("<row r=\"")
                    .append(row)
                    .append("\">")
                    .append("<c t=\"s\"><v>3</v></c>".repeat(2))
                    .append("</row>");
        }
        var file = sheet();
        Workbook.edit(file, "xl/sharedStrings.xml", xml -> xml.replace("积水", spaced(900_000)));
        Workbook.edit(file, "xl/worksheets/sheet1.xml", xml -> xml.replace("</sheetData>", cells + "</sheetData>"));

        var read = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Collected.from(file));

        read.rejected(RejectionCode.FILE_HOSTILE, "", 0, "");
    }

    /** Text that packs no tighter than the limit for archives allows. */
    private static String spaced(int length) {
        var text = new StringBuilder(length);
        for (int i = 0; text.length() < length; i++) {
            text.append(i * 7919L % 100_003).append('路');
        }
        return text.toString();
    }
}
