package org.minqing.corpus.intake.isolated;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.minqing.corpus.intake.isolated.Piece.Nature;
import org.minqing.corpus.intake.isolated.Piece.Value;

/**
 * Reads a .doc document (Word 97 to 2003, WPS): the text as it would be with all changes accepted, a text box behind the paragraph
 * that it hangs on. Headers, notes and comments are other parts of the file and not asked for.
 */
final class OldDocument {

    private static final String OBJECTS = "ObjectPool";
    private static final char DRAWING = 0x08;

    private final PieceOutput out;
    private final OldText text = new OldText();
    private final Deque<String> boxes = new ArrayDeque<>();
    private int boxesAtOnce;
    private int count;

    private OldDocument(PieceOutput out) {
        this.out = out;
    }

    static void parse(POIFSFileSystem container, PieceOutput out) throws IOException {
        out.put(new Piece.Form(Piece.Layout.DOCUMENT));
        var root = container.getRoot();
        try (var document = new HWPFDocument(root)) {
            var reading = new OldDocument(out);
            reading.findBoxes(document);
            reading.read(document.getRange());
            reading.putBoxes(Integer.MAX_VALUE);
            reading.remark(document);
        }
        if (root.getEntryNames().contains("Macros")) {
            out.put(new Piece.Remark(true, "宏"));
        }
        if (root.hasEntry(OBJECTS)
                && root.getEntry(OBJECTS) instanceof DirectoryEntry objects
                && objects.getEntryCount() > 0) {
            out.put(new Piece.Remark(true, "嵌入对象"));
        }
    }

    /** The file does not say in words which drawing holds which text: where there are as many of both, they go in turn. */
    private void findBoxes(HWPFDocument document) {
        var range = document.getMainTextboxRange();
        for (int i = 0; i < range.numParagraphs(); i++) {
            var box = text.of(range.getParagraph(i)).strip();
            if (!box.isEmpty()) {
                boxes.add(box);
            }
        }
        long drawings =
                document.getRange().text().chars().filter(c -> c == DRAWING).count();
        boxesAtOnce = drawings == boxes.size() ? 1 : Integer.MAX_VALUE;
    }

    private void putBoxes(int most) throws IOException {
        for (int i = 0; i < most && !boxes.isEmpty(); i++) {
            out.put(new Piece.Paragraph(Math.max(count, 1), false, boxes.poll()));
        }
    }

    private void remark(HWPFDocument document) throws IOException {
        remarkIf(text.hasDeleted(), "已删除的修订");
        remarkIf(text.hasHidden(), "隐藏文字");
        remarkIf(!document.getCommentsRange().text().isBlank(), "批注");
        remarkIf(
                !document.getFootnoteRange().text().isBlank()
                        || !document.getEndnoteRange().text().isBlank(),
                "脚注");
    }

    private void remarkIf(boolean found, String what) throws IOException {
        if (found) {
            out.put(new Piece.Remark(false, what));
        }
    }

    private void read(Range range) throws IOException {
        for (int i = 0; i < range.numParagraphs(); i++) {
            var paragraph = range.getParagraph(i);
            if (paragraph.isInTable()) {
                var table = range.getTable(paragraph);
                read(table);
                i += Math.max(table.numParagraphs(), 1) - 1;
            } else {
                out.put(new Piece.Paragraph(++count, paragraph.isInList(), text.of(paragraph)));
                if (paragraph.text().indexOf(DRAWING) >= 0) {
                    putBoxes(boxesAtOnce);
                }
            }
        }
    }

    private void read(Table table) throws IOException {
        out.put(new Piece.Table("", false, false));
        for (int i = 0; i < table.numRows(); i++) {
            out.put(new Piece.Row(i + 1, false, cells(table.getRow(i))));
        }
    }

    private List<Value> cells(TableRow row) {
        var cells = new ArrayList<Value>();
        for (int i = 0; i < row.numCells(); i++) {
            var cell = row.getCell(i);
            boolean goesOn = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
            cells.add(new Value(text(cell), goesOn ? Nature.ABOVE : Nature.TEXT));
        }
        return cells;
    }

    private String text(TableCell cell) {
        var lines = new ArrayList<String>();
        for (int i = 0; i < cell.numParagraphs(); i++) {
            Paragraph paragraph = cell.getParagraph(i);
            var line = text.of(paragraph).strip();
            if (!line.isEmpty()) {
                lines.add(line);
            }
        }
        return String.join("\n", lines);
    }
}
