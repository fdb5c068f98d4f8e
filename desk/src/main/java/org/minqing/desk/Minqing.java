package org.minqing.desk;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.minqing.corpus.knowledge.KnowledgeException;
import org.minqing.corpus.workspace.WorkspaceException;
import org.minqing.desk.command.Commands;
import org.minqing.index.DamagedIndexException;
import org.minqing.index.StaleIndexException;
import org.minqing.index.query.QueryException;
import org.minqing.ledger.LedgerException;
import org.minqing.report.figures.ReportException;
import picocli.CommandLine;

/** The one main: gives the words of the command line to their command and turns what goes wrong into a sentence and a code. */
public final class Minqing {

    /** Exceptions whose message is a Chinese sentence for the person at the screen. */
    private static final List<Class<? extends Exception>> TOLD = List.of(
            KnowledgeException.class,
            WorkspaceException.class,
            QueryException.class,
            LedgerException.class,
            ReportException.class,
            StaleIndexException.class,
            DamagedIndexException.class,
            CommandException.class);

    /** Held here, because a logger that nobody holds forgets its level. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private static final int BUFFER = 1 << 16;

    private Minqing() {}

    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        LUCENE.setLevel(Level.SEVERE);
        var console = new Console(
                stream(FileDescriptor.out, "stdout.encoding"),
                stream(FileDescriptor.err, "stderr.encoding"),
                Boolean.getBoolean("minqing.terminal"));
        int code = ExitCode.FAILED;
        try {
            code = run(console, arguments);
        } catch (OutOfMemoryError e) {
            console.say("内存不够，没有完成：请用 MINQING_JAVA_OPTS=-Xmx2g 加大内存，再执行同一条命令会接着做完");
        }
        console.flush();
        System.exit(code);
    }

    /** Runs one command line and returns its exit code. */
    public static int run(Console console, String... arguments) {
        boolean debug = List.of(arguments).contains("--debug");
        var line = Commands.line(console);
        line.setParameterExceptionHandler((e, words) -> wrongUsage(console, e));
        line.setExecutionExceptionHandler((e, command, result) -> failed(console, e, debug));
        return line.execute(arguments);
    }

    private static PrintStream stream(FileDescriptor descriptor, String property) {
        var charset = Charset.forName(System.getProperty(property, "UTF-8"));
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER), false, charset) {
            @Override
            public void println(String text) {
                super.println(text);
                if (FileDescriptor.err.equals(descriptor)) {
                    flush();
                }
            }
        };
    }

    private static int wrongUsage(Console console, CommandLine.ParameterException e) {
        var line = e.getCommandLine();
        console.say("用法不对：" + UsageWords.explain(e));
        if (e instanceof CommandLine.UnmatchedArgumentException unmatched
                && !unmatched.getSuggestions().isEmpty()) {
            console.say("是不是：" + String.join("、", unmatched.getSuggestions()) + "？");
        }
        var synopsis = line.getHelp().synopsis(0).strip().replaceAll("\\s+", " ");
        console.say("正确写法：" + synopsis);
        console.say("详细说明：" + line.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    private static int failed(Console console, Exception e, boolean debug) {
        if (debug) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                console.say(cause.toString());
                for (var frame : cause.getStackTrace()) {
                    console.say("    " + frame);
                }
            }
        }
        boolean told = TOLD.stream().anyMatch(type -> type.isInstance(e));
        console.say(told ? String.valueOf(e.getMessage()) : unexpected(e));
        return ExitCode.FAILED;
    }

    private static String unexpected(Exception e) {
        return "没有完成：" + e.getClass().getSimpleName()
                + (e.getMessage() == null ? "" : "（" + e.getMessage() + "）")
                + "。重新执行同一条命令会接着做完；若仍出错，请加 --debug 再执行一次，把显示的内容交给维护人员";
    }
}
