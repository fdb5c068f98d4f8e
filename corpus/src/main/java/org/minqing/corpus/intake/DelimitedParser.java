package org.minqing.corpus.intake;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minqing.corpus.record.RejectionCode;

/**
 * Cuts a delimited text into rows, holding one row at a time. Cells may be quoted, quotes in them doubled, line breaks in them
 * kept; LF, CRLF and CR end a row; a quote in the middle of a cell is a character. A row is numbered by its first line.
 *
 * <p>Faults are values: a quote that nothing closes, a row beyond the limit.
 */
final class DelimitedParser {

    /** Longest row in characters: 1 MiB of UTF-8 holds no more. */
    private static final int LONGEST_ROW = 1 << 20;

    private static final int END = -1;

    private final Reader in;
    private final char delimiter;
    private final TextCleaning cleaning;
    private final char[] buffer = new char[1 << 14];
    private int next;
    private int limit;

    private final StringBuilder cell = new StringBuilder();
    private int line = 1;
    private int last;
    private int quoteLine;
    private int rowLength;

    DelimitedParser(Reader in, char delimiter, TextCleaning cleaning) {
        this.in = in;
        this.delimiter = delimiter;
        this.cleaning = cleaning;
    }

    /** The next row, or null at the end. Empty lines are rows without cells. */
    @Nullable
    TableRow next() throws IOException {
        if (peek() == END) {
            return null;
        }
        int number = line;
        var cells = new ArrayList<Cell>();
        rowLength = 0;
        boolean more = true;
        RejectionCode fault = null;
        while (more) {
            cell.setLength(0);
            fault = peek() == '"' && !quoted() ? RejectionCode.ROW_UNCLOSED_QUOTE : null;
            more = fault == null && rest();
            addTo(cells);
        }
        if (fault != null) {
            return new TableRow(quoteLine, cells, fault);
        }
        return new TableRow(number, cells, rowLength > LONGEST_ROW ? RejectionCode.ROW_TOO_LONG : null);
    }

    private void addTo(List<Cell> cells) {
        if (rowLength <= LONGEST_ROW) {
            cells.add(Cell.text(cleaning.clean(cell.toString())));
        }
    }

    /** Reads a quoted part. False if the text ends inside it. */
    private boolean quoted() throws IOException {
        quoteLine = line;
        read();
        while (true) {
            int c = read();
            if (c == END) {
                return false;
            }
            if (c == '"') {
                if (peek() != '"') {
                    closeQuote();
                    return true;
                }
                read();
            }
            append(c);
        }
    }

    /** A quote that no cell's end follows was no closing quote: it and its opening partner belong to the text. */
    private void closeQuote() throws IOException {
        int c = peek();
        if (c != END && c != delimiter && c != '\n' && c != '\r' && c != ' ') {
            cell.insert(0, '"');
            append('"');
        }
    }

    /** Reads the unquoted rest of a cell. True if another cell of the row follows. */
    private boolean rest() throws IOException {
        while (true) {
            int c = read();
            if (c == delimiter) {
                return true;
            }
            if (c == END || c == '\n') {
                return false;
            }
            if (c == '\r') {
                if (peek() == '\n') {
                    read();
                }
                return false;
            }
            append(c);
        }
    }

    private void append(int c) {
        if (++rowLength <= LONGEST_ROW) {
            cell.append((char) c);
        }
    }

    private int peek() throws IOException {
        if (next == limit) {
            limit = in.read(buffer, 0, buffer.length);
            next = 0;
            if (limit <= 0) {
                limit = 0;
                return END;
            }
        }
        return buffer[next];
    }

    private int read() throws IOException {
        int c = peek();
        if (c != END) {
            next++;
            line += c == '\r' || c == '\n' && last != '\r' ? 1 : 0;
            last = c;
        }
        return c;
    }
}
