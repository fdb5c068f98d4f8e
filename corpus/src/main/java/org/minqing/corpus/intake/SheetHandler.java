package org.minqing.corpus.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minqing.corpus.record.RejectionCode;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Streams one sheet's rows to a visitor. Formulas are never evaluated: the value that the spreadsheet left in the cell counts. */
final class SheetHandler extends DefaultHandler {

    private static final int LAST_ROW = 1_048_576;
    private static final int LAST_COLUMN = 16_384;
    /** How Office writes characters that XML cannot hold. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /** No cell holds more characters than a row may hold bytes: beyond that only the fact counts that it is too long. */
    private static final int LONGEST_CELL = 1 << 20;
    /** Shared texts of a sheet may come to so many characters: more than full sheets of long texts hold. */
    private static final long MOST_SHARED = 1L << 30;

    private final List<String> strings;
    private final DateStyles styles;
    private final boolean from1904;
    private final TextCleaning cleaning;
    private final RowVisitor visitor;

    private final StringBuilder value = new StringBuilder();
    private List<Cell> cells = new ArrayList<>();
    private int row;
    private boolean hidden;
    private int column;
    private String type = "";
    private int style;
    private boolean formula;
    private boolean collecting;
    private int phonetic;
    private long sharedCharacters;

    SheetHandler(List<String> strings, DateStyles styles, boolean from1904, TextCleaning cleaning, RowVisitor visitor) {
        this.strings = strings;
        this.styles = styles;
        this.from1904 = from1904;
        this.cleaning = cleaning;
        this.visitor = visitor;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SheetFault {
        switch (name) {
            case "row" -> startRow(attributes);
            case "c" -> startCell(attributes);
            case "f" -> formula = true;
            case "v" -> collecting = true;
            case "t" -> collecting = phonetic == 0;
            case "rPh" -> phonetic++;
            case "col" -> hideColumns(attributes);
            case "mergeCell" ->
                A1Notation.area(String.valueOf(attributes.getValue("ref"))).ifPresent(visitor::merged);
            default -> {}
        }
    }

    private void startRow(Attributes attributes) throws SheetFault {
        var number = attributes.getValue("r");
        int next = number == null ? row + 1 : number.matches("\\d{1,9}") ? Integer.parseInt(number) : 0;
        if (next <= row || next > LAST_ROW) {
            throw damaged("行号不对");
        }
        row = next;
        hidden = isTrue(attributes.getValue("hidden"));
        cells = new ArrayList<>();
        column = 0;
    }

    private void startCell(Attributes attributes) throws SheetFault {
        column = column(attributes.getValue("r"));
        type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
        style = whole(attributes.getValue("s"));
        formula = false;
        value.setLength(0);
    }

    private void hideColumns(Attributes attributes) {
        int first = whole(attributes.getValue("min"));
        int last = Math.min(whole(attributes.getValue("max")), LAST_COLUMN);
        if (isTrue(attributes.getValue("hidden")) && first > 0 && last >= first) {
            visitor.hiddenColumns(first - 1, last - 1);
        }
    }

    private static boolean isTrue(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }

    private static int whole(@Nullable String digits) {
        return digits != null && digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
    }

    /** Counted from 1, from a reference such as {@code AB12}; the next one where there is no reference. */
    private int column(@Nullable String reference) throws SheetFault {
        int number = reference == null ? column + 1 : A1Notation.column(reference);
        if (number <= 0 || number > LAST_COLUMN) {
            throw damaged("列号不对");
        }
        return number;
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (collecting && value.length() <= LONGEST_CELL) {
            value.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SheetFault {
        switch (name) {
            case "v", "t" -> collecting = false;
            case "rPh" -> phonetic--;
            case "c" -> endCell();
            case "row" -> {
                if (!cells.isEmpty()) {
                    visitor.row(TableRow.of(row, cells), hidden);
                }
            }
            default -> {}
        }
    }

    private void endCell() throws SheetFault {
        var cell = cell();
        if (cell.equals(Cell.BLANK)) {
            return;
        }
        while (cells.size() < column) {
            cells.add(Cell.BLANK);
        }
        cells.set(column - 1, cell);
    }

    private Cell cell() throws SheetFault {
        var text = value.toString();
        return switch (type) {
            case "s" -> shared(text);
            case "e" -> new Cell(text, Cell.Kind.ERROR);
            case "b" -> Cell.text(text.equals("1") ? "是" : "否");
            case "n", "d" -> number(text);
            default -> text(text);
        };
    }

    private Cell number(String text) {
        if (text.isEmpty()) {
            return formula ? new Cell("", Cell.Kind.ERROR) : Cell.BLANK;
        }
        return type.equals("d") ? Cell.text(text) : CellNumbers.cell(text, styles.isDate(style), from1904);
    }

    private Cell shared(String text) throws SheetFault {
        int index = text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
        if (index < 0 || index >= strings.size()) {
            return new Cell("", Cell.Kind.DANGLING);
        }
        var string = strings.get(index);
        sharedCharacters += string.length();
        if (sharedCharacters > MOST_SHARED) {
            throw new SheetFault(new UnreadableFileException(RejectionCode.FILE_HOSTILE, "同一段长文字被反复引用"));
        }
        return text(string);
    }

    private Cell text(String text) {
        var unescaped = text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(match -> java.util.regex.Matcher.quoteReplacement(
                                String.valueOf((char) Integer.parseInt(match.group(1), 16))))
                : text;
        return Cell.text(cleaning.clean(unescaped));
    }

    private static SheetFault damaged(String detail) {
        return new SheetFault(new UnreadableFileException(RejectionCode.FILE_DAMAGED, detail));
    }
}
