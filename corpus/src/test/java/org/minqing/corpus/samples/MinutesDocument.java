package org.minqing.corpus.samples;

import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Minutes of a reception day: a head table, a numbered list, items that run over several paragraphs, a closing line. */
final class MinutesDocument {

    private MinutesDocument() {}

    static byte[] build(TruthRow file, List<TruthRow> items) throws IOException {
        try (var document = new XWPFDocument()) {
            var title = document.createParagraph();
            title.setAlignment(ParagraphAlignment.CENTER);
            var run = title.createRun();
            run.setBold(true);
            run.setText("人大代表接待日记录");
            addHead(
                    document,
                    List.of(
                            List.of("时间", items.getFirst().chineseDay() + file.text("hours"), "地点", file.text("place")),
                            List.of("接待代表", file.text("delegates"), "记录人", file.text("recorder"))));
            for (int i = 0; i < items.size(); i++) {
                addItem(document, i + 1, items.get(i).text("text"));
            }
            addParagraph(document, "（以上共" + items.size() + "件，由代表活动室汇总转交。）");
            return OfficeBytes.of(document);
        }
    }

    private static void addHead(XWPFDocument document, List<List<String>> rows) {
        var table = document.createTable(rows.size(), rows.getFirst().size());
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                table.getRow(row).getCell(column).setText(rows.get(row).get(column));
            }
        }
    }

    private static void addItem(XWPFDocument document, int number, String text) {
        var paragraphs = text.split("\n", -1);
        addParagraph(document, number + "．" + paragraphs[0]);
        for (int i = 1; i < paragraphs.length; i++) {
            addParagraph(document, paragraphs[i]);
        }
    }

    private static void addParagraph(XWPFDocument document, String text) {
        document.createParagraph().createRun().setText(text);
    }
}
