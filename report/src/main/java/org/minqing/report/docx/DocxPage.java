package org.minqing.report.docx;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

/**
 * The page of GB/T 9704-2012 in twips: A4, margins 37, 26, 35 and 28 mm, a grid of 22 lines of 28 characters, page numbers in
 * dashes, outside right on odd and left on even pages.
 */
final class DocxPage {

    /** Width of the text area: 156 mm. */
    static final int TEXT_WIDTH = 8844;

    private static final int WIDTH = 11906;
    private static final int HEIGHT = 16838;
    private static final int TOP = 2098;
    private static final int LEFT = 1588;
    private static final int RIGHT = 1474;
    private static final int BOTTOM = 1984;
    private static final int FOOTER = 1304;
    /** 28.9 pt. */
    private static final int LINE_PITCH = 578;
    /** 15.79 pt a character of 16 pt: without it 28 of them do not fit into 156 mm. */
    private static final int CHARACTER_SPACE = -848;
    /** One character of 14 pt. */
    private static final int NUMBER_INDENT = 280;

    private DocxPage() {}

    static void addFooters(XWPFDocument document) {
        document.setEvenAndOddHeadings(true);
        var odd = document.createFooter(HeaderFooterType.DEFAULT)
                .createParagraph()
                .getCTP();
        writeNumber(odd, STJc.RIGHT);
        odd.getPPr().addNewInd().setRight(BigInteger.valueOf(NUMBER_INDENT));
        var even =
                document.createFooter(HeaderFooterType.EVEN).createParagraph().getCTP();
        writeNumber(even, STJc.LEFT);
        even.getPPr().addNewInd().setLeft(BigInteger.valueOf(NUMBER_INDENT));
    }

    /** Size, margins and grid; called last, after the footers have made the section. */
    static void setUp(XWPFDocument document) {
        var body = document.getDocument().getBody();
        var section = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
        var size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(BigInteger.valueOf(WIDTH));
        size.setH(BigInteger.valueOf(HEIGHT));
        setMargins(section);
        var grid = section.isSetDocGrid() ? section.getDocGrid() : section.addNewDocGrid();
        grid.setType(STDocGrid.LINES_AND_CHARS);
        grid.setLinePitch(BigInteger.valueOf(LINE_PITCH));
        grid.setCharSpace(BigInteger.valueOf(CHARACTER_SPACE));
    }

    private static void setMargins(CTSectPr section) {
        var margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(TOP));
        margins.setRight(BigInteger.valueOf(RIGHT));
        margins.setBottom(BigInteger.valueOf(BOTTOM));
        margins.setLeft(BigInteger.valueOf(LEFT));
        margins.setHeader(BigInteger.valueOf(LEFT / 2));
        margins.setFooter(BigInteger.valueOf(FOOTER));
        margins.setGutter(BigInteger.ZERO);
    }

    /** {@code — 1 —}. */
    private static void writeNumber(CTP paragraph, STJc.Enum side) {
        var properties = paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr();
        (properties.isSetPStyle() ? properties.getPStyle() : properties.addNewPStyle()).setVal("Footer");
        properties.addNewJc().setVal(side);
        DocxText.addRun(paragraph, "— ");
        var field = paragraph.addNewFldSimple();
        field.setInstr(" PAGE ");
        field.addNewR().addNewT().setStringValue("1");
        DocxText.addRun(paragraph, " —");
    }
}
