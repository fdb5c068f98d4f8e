package org.minqing.corpus.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.minqing.corpus.intake.TextDocument.Origin;
import org.minqing.corpus.intake.TextDocument.Paragraph;
import org.minqing.corpus.intake.TextDocument.Table;
import org.minqing.corpus.intake.TextDocument.TableCell;
import org.minqing.corpus.intake.isolated.Answer;
import org.minqing.corpus.intake.isolated.Piece;

/** Makes a document of what the child JVM found in a .doc, .pdf or .rtf. */
final class AnswerDocument {

    private final TextCleaning cleaning;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<List<List<TableCell>>> tables = new ArrayList<>();
    private final Set<String> active = new TreeSet<>();
    private final Set<String> leftOut = new TreeSet<>();

    private AnswerDocument(TextCleaning cleaning) {
        this.cleaning = cleaning;
    }

    static TextDocument of(Answer answer, TextCleaning cleaning) {
        var document = new AnswerDocument(cleaning);
        answer.forEach(document::take);
        return new TextDocument(
                document.paragraphs,
                document.tables.stream().map(Table::new).toList(),
                document.active,
                document.leftOut);
    }

    private void take(Piece piece) {
        switch (piece) {
            case Piece.Paragraph found ->
                paragraphs.add(new Paragraph(found.number(), found.listed(), clean(found.text())));
            case Piece.Table table -> tables.add(new ArrayList<>());
            case Piece.Row row ->
                tables.getLast().add(row.cells().stream().map(this::cell).toList());
            case Piece.Remark remark -> (remark.active() ? active : leftOut).add(remark.what());
            case Piece.Form form -> {}
            case Piece.Merged merged -> {}
            case Piece.HiddenColumns hidden -> {}
        }
    }

    private TableCell cell(Piece.Value value) {
        return new TableCell(clean(value.text()), value.nature() == Piece.Nature.ABOVE ? Origin.ABOVE : Origin.OWN);
    }

    private String clean(String text) {
        return cleaning.clean(text).strip();
    }
}
