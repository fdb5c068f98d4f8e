package org.minqing.corpus.intake.isolated;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.minqing.corpus.intake.isolated.Piece.Nature;
import org.minqing.corpus.intake.isolated.Piece.Value;

/** One sheet of an .xls. Some programs write its cells column by column, so that its rows are known at its end only. */
final class OldSheet {

    /** A cell as it is held until the sheet's end; numbers, of which there may be millions, without their characters. */
    private sealed interface Held {

        Value value();

        /** A cell whose characters are known. */
        record Text(Value value) implements Held {}

        /** A number. */
        record Digits(double number, boolean days) implements Held {

            @Override
            public Value value() {
                return new Value(Double.toString(number), days ? Nature.DAYS : Nature.NUMBER);
            }
        }
    }

    private static final Held NOTHING = new Held.Text(Value.NONE);

    private final FormatTrackingHSSFListener formats;
    private final Optional<SSTRecord> texts;
    private final Map<Integer, Held[]> rows = new TreeMap<>();
    private final Set<Integer> hidden = new HashSet<>();
    /** What concerns several cells at once. */
    private final List<Piece> around = new ArrayList<>();

    private Optional<CellValueRecordInterface> formula = Optional.empty();

    OldSheet(FormatTrackingHSSFListener formats, Optional<SSTRecord> texts) {
        this.formats = formats;
        this.texts = texts;
    }

    void take(Record any) {
        switch (any) {
            case RowRecord row -> {
                if (row.getZeroHeight()) {
                    hidden.add(row.getRowNumber());
                }
            }
            case MergeCellsRecord merged -> {
                for (int i = 0; i < merged.getNumAreas(); i++) {
                    var area = merged.getAreaAt(i);
                    around.add(new Piece.Merged(
                            area.getFirstRow() + 1,
                            area.getLastRow() + 1,
                            area.getFirstColumn(),
                            area.getLastColumn()));
                }
            }
            case ColumnInfoRecord columns -> {
                if (columns.getHidden()) {
                    around.add(new Piece.HiddenColumns(columns.getFirstColumn(), columns.getLastColumn()));
                }
            }
            case LabelSSTRecord label -> put(label, shared(label.getSSTIndex()));
            case LabelRecord label -> put(label, text(label.getValue()));
            case NumberRecord number -> put(number, number(number, number.getValue()));
            case BoolErrRecord value ->
                put(value, value.isBoolean() ? bool(value.getBooleanValue()) : error(value.getErrorValue()));
            case FormulaRecord result -> takeFormula(result);
            case StringRecord result -> {
                formula.ifPresent(cell -> put(cell, text(result.getString())));
                formula = Optional.empty();
            }
            default -> {}
        }
    }

    /** A formula's text, if it has one, follows in a record of its own. */
    private void takeFormula(FormulaRecord result) {
        formula = result.hasCachedResultString() ? Optional.of(result) : Optional.empty();
        put(
                result,
                switch (result.getCachedResultTypeEnum()) {
                    case NUMERIC -> number(result, result.getValue());
                    case BOOLEAN -> bool(result.getCachedBooleanValue());
                    case ERROR -> error(result.getCachedErrorValue());
                    default -> NOTHING;
                });
    }

    private Held shared(int index) {
        try {
            return text(texts.orElseThrow(IndexOutOfBoundsException::new)
                    .getString(index)
                    .getString());
        } catch (IndexOutOfBoundsException e) {
            return new Held.Text(new Value("", Nature.DANGLING));
        }
    }

    private Held number(CellValueRecordInterface cell, double number) {
        return new Held.Digits(number, isDays(cell));
    }

    /** Some programs point at formats that they do not write. */
    private boolean isDays(CellValueRecordInterface cell) {
        try {
            return DateUtil.isADateFormat(formats.getFormatIndex(cell), formats.getFormatString(cell));
        } catch (IndexOutOfBoundsException e) {
            return false;
        }
    }

    private static Held text(String text) {
        return text.isEmpty() ? NOTHING : new Held.Text(new Value(text, Nature.TEXT));
    }

    private static Held bool(boolean value) {
        return text(value ? "是" : "否");
    }

    private static Held error(int code) {
        var text = FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#错误";
        return new Held.Text(new Value(text, Nature.ERROR));
    }

    private void put(CellValueRecordInterface cell, Held value) {
        int column = cell.getColumn();
        var row = rows.getOrDefault(cell.getRow(), new Held[0]);
        if (column >= row.length) {
            int width = row.length;
            row = Arrays.copyOf(row, Math.max(column + 1, width + width / 2));
            Arrays.fill(row, width, row.length, NOTHING);
            rows.put(cell.getRow(), row);
        }
        row[column] = value;
    }

    void write(PieceOutput out) throws IOException {
        for (var piece : around) {
            out.put(piece);
        }
        for (var entry : rows.entrySet()) {
            int number = entry.getKey();
            var cells = Arrays.stream(entry.getValue()).map(Held::value).toList();
            out.put(new Piece.Row(number + 1, hidden.contains(number), cells));
        }
    }
}
