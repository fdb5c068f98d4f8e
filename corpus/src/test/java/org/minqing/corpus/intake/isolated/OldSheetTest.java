package org.minqing.corpus.intake.isolated;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.junit.jupiter.api.Test;
import org.minqing.corpus.intake.isolated.Piece.Nature;
import org.minqing.corpus.intake.isolated.Piece.Value;

class OldSheetTest {

    private final OldSheet sheet = new OldSheet(new FormatTrackingHSSFListener(record -> {}), Optional.empty());

    private static NumberRecord number(int row, int column, double value) {
        var number = new NumberRecord();
        number.setRow(row);
        number.setColumn((short) column);
        number.setValue(value);
        return number;
    }

    private List<Piece> written() throws IOException {
        var pieces = new ArrayList<Piece>();
        sheet.write(new PieceOutput() {
            @Override
            public void put(Piece piece) {
                pieces.add(piece);
            }

            @Override
            public void tick() {}
        });
        return pieces;
    }

    @Test
    void cellsThatWereWrittenColumnByColumnBecomeRowsInTheirOrder() throws IOException {
        sheet.take(number(1, 0, 3));
        sheet.take(number(0, 0, 1));
        sheet.take(number(0, 2, 2));

        assertEquals(
                List.of(
                        new Piece.Row(
                                1,
                                false,
                                List.of(new Value("1.0", Nature.NUMBER), Value.NONE, new Value("2.0", Nature.NUMBER))),
                        new Piece.Row(2, false, List.of(new Value("3.0", Nature.NUMBER)))),
                written());
    }

    @Test
    void aFormulasTextIsTakenFromTheRecordBehindIt() throws IOException {
        var formula = new FormulaRecord();
        formula.setCachedResultTypeString();
        var result = new StringRecord();
        result.setString("积水");
        sheet.take(formula);
        sheet.take(result);

        assertEquals(List.of(new Piece.Row(1, false, List.of(new Value("积水", Nature.TEXT)))), written());
    }

    @Test
    void aHiddenRowAndATextThatIsNotThereAreSaid() throws IOException {
        var row = new RowRecord(0);
        row.setZeroHeight(true);
        var missing = new LabelSSTRecord();
        missing.setSSTIndex(7);
        sheet.take(row);
        sheet.take(missing);

        assertEquals(List.of(new Piece.Row(1, true, List.of(new Value("", Nature.DANGLING)))), written());
    }
}
