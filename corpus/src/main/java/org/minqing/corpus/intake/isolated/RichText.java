package org.minqing.corpus.intake.isolated;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import com.rtfparserkit.rtf.Command;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.minqing.corpus.intake.isolated.Piece.Nature;
import org.minqing.corpus.intake.isolated.Piece.Value;

/** Reads an .rtf document: the text with all changes accepted, tables, text boxes once; headers, notes and comments are left out. */
final class RichText extends RtfListenerAdaptor {

    /** What a group holds that is no text, or is told a second time for old programs. */
    private static final Set<Command> NO_TEXT = EnumSet.of(
            Command.fonttbl,
            Command.colortbl,
            Command.stylesheet,
            Command.info,
            Command.pict,
            Command.fldinst,
            Command.object,
            Command.header,
            Command.headerl,
            Command.headerr,
            Command.headerf,
            Command.footer,
            Command.footerl,
            Command.footerr,
            Command.footerf,
            Command.footnote,
            Command.annotation,
            Command.sp,
            Command.shprslt,
            Command.nonshppict);

    /** What holds for the text of a group. */
    private record State(boolean skipped, boolean boxed, boolean hidden, boolean deleted) {}

    private final List<Piece> pieces = new ArrayList<>();
    private final Set<String> leftOut = new LinkedHashSet<>();
    private final Deque<State> states = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Value> cells = new ArrayList<>();
    private State state = new State(false, false, false, false);
    private boolean inTable;
    private int rows;
    private int paragraphs;

    private RichText() {}

    static void parse(byte[] content, PieceOutput out) throws IOException {
        out.put(new Piece.Form(Piece.Layout.DOCUMENT));
        var text = new RichText();
        new StandardRtfParser().parse(new RtfStreamSource(new ByteArrayInputStream(content)), text);
        text.endParagraph();
        for (var piece : text.pieces) {
            out.put(piece);
        }
        for (var what : text.leftOut) {
            out.put(new Piece.Remark(false, what));
        }
    }

    @Override
    public void processGroupStart() {
        states.push(state);
    }

    @Override
    public void processGroupEnd() {
        state = states.isEmpty() ? state : states.pop();
    }

    @Override
    public void processString(String string) {
        if (state.skipped()) {
            return;
        }
        if (state.hidden() || state.deleted()) {
            leftOut.add(state.hidden() ? "隐藏文字" : "已删除的修订");
        } else {
            text.append(string);
        }
    }

    @Override
    public void processCommand(Command command, int parameter, boolean hasParameter, boolean isOptional) {
        if (NO_TEXT.contains(command) || isOptional && command != Command.shpinst) {
            remark(command);
            state = new State(true, state.boxed(), state.hidden(), state.deleted());
        } else if (!state.skipped()) {
            take(command, !hasParameter || parameter != 0);
        }
    }

    private void remark(Command command) {
        switch (command) {
            case footnote -> leftOut.add("脚注");
            case annotation -> leftOut.add("批注");
            default -> {}
        }
    }

    private void take(Command command, boolean on) {
        switch (command) {
            case v -> state = new State(false, state.boxed(), on, state.deleted());
            case deleted -> state = new State(false, state.boxed(), state.hidden(), on);
            case plain -> state = new State(false, state.boxed(), false, false);
            case shptxt -> {
                state = new State(false, true, false, false);
                text.append('\n');
            }
            case tab -> text.append('\t');
            case line -> text.append('\n');
            case pard -> inTable &= state.boxed();
            case intbl -> inTable = true;
            case par, sect -> {
                if (inTable || state.boxed()) {
                    text.append('\n');
                } else {
                    endParagraph();
                }
            }
            case cell -> cells.add(new Value(taken(), Nature.TEXT));
            case row -> endRow();
            default -> {}
        }
    }

    private String taken() {
        var taken = text.toString().strip();
        text.setLength(0);
        return taken;
    }

    private void endRow() {
        if (rows++ == 0) {
            pieces.add(new Piece.Table("", false, false));
        }
        pieces.add(new Piece.Row(rows, false, cells));
        cells.clear();
    }

    private void endParagraph() {
        rows = 0;
        pieces.add(new Piece.Paragraph(++paragraphs, false, taken()));
    }
}
