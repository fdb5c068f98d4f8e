package org.minqing.desk;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Locale;

/**
 * The one way out to people and programs: results to standard output, everything else to standard error. Control characters of
 * texts are shown as {@code \\uXXXX}, so that no text can play with the terminal.
 */
public final class Console {

    private final PrintStream out;
    private final PrintStream err;
    private final boolean terminal;

    /** @param terminal whether standard error is a terminal, where progress is shown */
    public Console(PrintStream out, PrintStream err, boolean terminal) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
    }

    /** One line of a result. */
    public void result(String line) {
        out.println(line);
    }

    /** Standard output as a writer, for the help that the command line prints itself. */
    public PrintWriter results() {
        return new PrintWriter(new OutputStreamWriter(out, out.charset()), true);
    }

    /** A result for people that holds words of others: shown with control characters made visible. */
    public void show(String line) {
        out.println(visible(line));
    }

    /** A sentence for the person at the screen. */
    public void say(String line) {
        clearProgress();
        err.println(visible(line));
    }

    /** Shows how far a stage is, on a terminal only. */
    public void progress(String line) {
        if (terminal) {
            err.print("\r\u001B[2K" + visible(line));
            err.flush();
        }
    }

    public void clearProgress() {
        if (terminal) {
            err.print("\r\u001B[2K");
            err.flush();
        }
    }

    public void flush() {
        out.flush();
        err.flush();
    }

    static String visible(String text) {
        var shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean control = (Character.isISOControl(c) && c != '\n' && c != '\t')
                    || (c >= 0x202A && c <= 0x202E)
                    || (c >= 0x2066 && c <= 0x2069);
            if (control) {
                shown.append(String.format(Locale.ROOT, "\\u%04X", c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }
}
