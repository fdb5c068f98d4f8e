package org.minqing.corpus.intake;

import java.util.LinkedHashSet;
import java.util.Set;
import org.minqing.corpus.intake.isolated.Answer;
import org.minqing.corpus.intake.isolated.Piece;

/** Rows of an .xls workbook, as the child JVM found them. */
record AnswerRows(Answer answer, TextCleaning cleaning) implements RowSource {

    @Override
    public void visit(RowVisitor visitor) {
        var visit = new Visit(visitor);
        answer.forEach(visit::take);
    }

    /** What the workbook holds besides data, in Chinese, or empty: nothing of it is run or fetched. */
    String activeContent() {
        Set<String> active = new LinkedHashSet<>();
        answer.forEach(piece -> {
            if (piece instanceof Piece.Remark remark && remark.active()) {
                active.add(remark.what());
            }
        });
        return String.join("、", active);
    }

    private final class Visit {

        private final RowVisitor visitor;
        private boolean from1904;

        Visit(RowVisitor visitor) {
            this.visitor = visitor;
        }

        void take(Piece piece) {
            switch (piece) {
                case Piece.Table sheet -> {
                    from1904 = sheet.from1904();
                    visitor.sheet(cleaning.clean(sheet.name()), sheet.hidden());
                    if (from1904) {
                        visitor.countsFrom1904();
                    }
                }
                case Piece.Merged merged ->
                    visitor.merged(new MergedCells(
                            merged.firstRow(), merged.lastRow(), merged.firstColumn(), merged.lastColumn()));
                case Piece.HiddenColumns hidden -> visitor.hiddenColumns(hidden.first(), hidden.last());
                case Piece.Row row ->
                    visitor.row(
                            TableRow.of(
                                    row.number(),
                                    row.cells().stream().map(this::cell).toList()),
                            row.hidden());
                case Piece.Form form -> {}
                case Piece.Paragraph paragraph -> {}
                case Piece.Remark remark -> {}
            }
        }

        private Cell cell(Piece.Value value) {
            return switch (value.nature()) {
                case TEXT, ABOVE -> Cell.text(cleaning.clean(value.text()));
                case NUMBER -> CellNumbers.cell(value.text(), false, from1904);
                case DAYS -> CellNumbers.cell(value.text(), true, from1904);
                case ERROR -> new Cell(value.text(), Cell.Kind.ERROR);
                case DANGLING -> new Cell("", Cell.Kind.DANGLING);
            };
        }
    }
}
