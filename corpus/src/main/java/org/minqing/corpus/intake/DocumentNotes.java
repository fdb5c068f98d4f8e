package org.minqing.corpus.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.minqing.corpus.intake.TextDocument.Paragraph;

/**
 * Tells whether a document is the jottings of a station: at least two different days head something, and the first of them stands
 * before any number of a list. A lone date at the end is a signature's.
 */
final class DocumentNotes {

    private DocumentNotes() {}

    /** One line a paragraph number, or empty where the document is something else. */
    static Optional<NotesLines> of(TextDocument document) {
        var lines = lines(document.paragraphs());
        var days = new HashSet<String>();
        boolean numbered = false;
        for (int i = 0; i < lines.size(); i++) {
            var day = NotesLines.dayLine(lines.get(i));
            if (day.isPresent() && !(numbered && days.isEmpty()) && headsSomething(day.get(), lines, i)) {
                days.add(day.get().date());
            }
            numbered |=
                    day.isEmpty() && MinutesItems.DIGITS.matcher(lines.get(i)).matches();
        }
        return days.size() >= 2 ? Optional.of(new NotesLines(lines)) : Optional.empty();
    }

    private static boolean headsSomething(NotesLines.DayLine day, List<String> lines, int at) {
        return !day.entry().isEmpty()
                || lines.subList(at + 1, lines.size()).stream()
                        .filter(line -> !line.isEmpty())
                        .findFirst()
                        .filter(line -> NotesLines.dayLine(line).isEmpty())
                        .isPresent();
    }

    private static List<String> lines(List<Paragraph> paragraphs) {
        var lines = new ArrayList<String>();
        for (var paragraph : paragraphs) {
            while (lines.size() < paragraph.number()) {
                lines.add("");
            }
            lines.set(paragraph.number() - 1, (lines.get(paragraph.number() - 1) + " " + paragraph.text()).strip());
        }
        return lines;
    }
}
