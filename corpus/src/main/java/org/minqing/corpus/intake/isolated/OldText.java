package org.minqing.corpus.intake.isolated;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** Text of a .doc's paragraphs as a reader of the page sees it: no deletions, no hidden text, of a field its result only. */
final class OldText {

    private static final char FIELD_BEGIN = 0x13;
    private static final char FIELD_SEPARATOR = 0x14;
    private static final char FIELD_END = 0x15;

    private boolean deleted;
    private boolean hidden;

    /** Whether some text was left out because it is deleted. */
    boolean hasDeleted() {
        return deleted;
    }

    /** Whether some text was left out because it is hidden. */
    boolean hasHidden() {
        return hidden;
    }

    String of(Paragraph paragraph) {
        var text = new StringBuilder();
        var fields = new ArrayDeque<Boolean>();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            var run = paragraph.getCharacterRun(i);
            var words = run.text();
            boolean shown = isShown(run, words);
            for (int at = 0; at < words.length(); at++) {
                char c = words.charAt(at);
                if (!takeMark(c, fields) && shown && !fields.contains(true)) {
                    append(c, text);
                }
            }
        }
        return text.toString();
    }

    /** @param fields of each open field, the innermost first, whether its code still goes on */
    private static boolean takeMark(char c, Deque<Boolean> fields) {
        switch (c) {
            case FIELD_BEGIN -> fields.push(true);
            case FIELD_SEPARATOR -> {
                fields.poll();
                fields.push(false);
            }
            case FIELD_END -> fields.poll();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean isShown(CharacterRun run, String words) {
        boolean blank = words.isBlank();
        deleted |= run.isMarkedDeleted() && !blank;
        hidden |= run.isVanished() && !blank;
        return !run.isMarkedDeleted() && !run.isVanished();
    }

    private static void append(char c, StringBuilder text) {
        switch (c) {
            case 0x0B -> text.append('\n');
            case 0x1E -> text.append('-');
            case '\t' -> text.append(c);
            default -> {
                if (c >= ' ') {
                    text.append(c);
                }
            }
        }
    }
}
