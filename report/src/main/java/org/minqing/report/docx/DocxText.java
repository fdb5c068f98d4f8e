package org.minqing.report.docx;

import java.util.List;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space;
import org.minqing.report.model.Run;
import org.minqing.report.model.Table;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/** Appends paragraphs and tables to the body of a document. */
final class DocxText {

    private final CTBody body;

    DocxText(CTBody body) {
        this.body = body;
    }

    void paragraph(String style, String words) {
        var paragraph = styled(body.addNewP(), style);
        if (!words.isEmpty()) {
            addRun(paragraph, words);
        }
    }

    void paragraph(String style, List<Run> runs) {
        fill(styled(body.addNewP(), style), runs);
    }

    /** Two texts, the second at the tab stop of the style. */
    void tabbed(String style, String left, String right) {
        var paragraph = styled(body.addNewP(), style);
        addRun(paragraph, left);
        paragraph.addNewR().addNewTab();
        addRun(paragraph, right);
    }

    void table(Table table, boolean titled) {
        if (titled) {
            paragraph("TableTitle", table.title());
        }
        new DocxTable(body.addNewTbl(), "HeadCell", "Cell", "NumberCell").write(table);
        paragraph("Note", table.note().isEmpty() ? "" : "注：" + table.note());
    }

    /** A long table in small letters. */
    void index(Table table) {
        new DocxTable(body.addNewTbl(), "IndexHead", "IndexCell", "IndexCell").write(table);
    }

    static CTP styled(CTP paragraph, String style) {
        paragraph.addNewPPr().addNewPStyle().setVal(style);
        return paragraph;
    }

    static void fill(CTP paragraph, List<Run> runs) {
        for (var run : runs) {
            if (run instanceof Run.Shown shown) {
                var control = paragraph.addNewSdt();
                control.addNewSdtPr().addNewTag().setVal(shown.tag());
                setText(control.addNewSdtContent().addNewR(), shown.text());
            } else {
                addRun(paragraph, run.text());
            }
        }
    }

    static void addRun(CTP paragraph, String words) {
        setText(paragraph.addNewR(), words);
    }

    private static void setText(CTR run, String words) {
        var text = run.addNewT();
        text.setStringValue(words);
        text.setSpace(Space.PRESERVE);
    }
}
