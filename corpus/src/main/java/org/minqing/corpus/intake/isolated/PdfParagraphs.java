package org.minqing.corpus.intake.isolated;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.minqing.corpus.intake.isolated.PdfLines.Line;

/**
 * Joins the lines of pages to paragraphs, without page numbers and what stands at the head or foot of several pages. A paragraph
 * ends where its line stops short of the margin, the next one is indented, begins a number of a list, or stands further below.
 */
final class PdfParagraphs {

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-—–－~·\\s]*(?:第?\\s*\\d{1,4}\\s*页?|\\d{1,4}\\s*[/／]\\s*\\d{1,4}|第?\\s*\\d{1,4}\\s*页?\\s*[,，/／]?\\s*共\\s*\\d{1,4}\\s*页)[-—–－~·\\s]*");
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:\\d{1,3}\\s*[．、)）]|\\d{1,3}\\.(?!\\d)|[(（]\\s*(?:\\d{1,3}|[一二三四五六七八九十]{1,3})\\s*[)）]|[①-⑳]|[一二三四五六七八九十]{1,3}\\s*[、．.]).*");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[。！？；：…”」）)]");
    /** So many lines at the head and at the foot of a page may belong to the frame. */
    private static final int FRAME = 2;
    /** The frame is apart from the rest by more than so many times the usual line distance. */
    private static final float FRAME_GAP = 1.25f;
    /** Letters by which a line may miss the margin and still be full; a Chinese line ends early before a mark that may not stand last. */
    private static final float SLACK = 2.2f;
    /** Least indentation, in letters. */
    private static final float INDENT = 1.2f;
    /** A gap so many times the usual line distance ends a paragraph. */
    private static final float GAP = 1.6f;

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private float margin;

    private PdfParagraphs() {}

    static List<String> of(List<List<Line>> pages) {
        var joined = new PdfParagraphs();
        var frame = repeated(pages);
        for (var page : pages) {
            joined.take(rows(body(page, frame)));
        }
        joined.end();
        return joined.paragraphs;
    }

    /** What stands set off at the head or foot of half the pages, whatever its digits. */
    private static Set<String> repeated(List<List<Line>> pages) {
        Map<String, Integer> seen = new HashMap<>();
        for (var page : pages) {
            var once = new HashSet<String>();
            for (int i = 0; i < page.size(); i++) {
                if (isSetOff(i, page)) {
                    once.add(withoutDigits(page.get(i)));
                }
            }
            once.forEach(line -> seen.merge(line, 1, Integer::sum));
        }
        seen.values().removeIf(count -> count < 2 || count * 2 < pages.size());
        return seen.keySet();
    }

    /** Whether a line belongs to the first or last lines of its page and a gap parts them from the rest. */
    private static boolean isSetOff(int line, List<Line> page) {
        float distance = usualDistance(page) * FRAME_GAP;
        for (int i = line; i < FRAME && i + 1 < page.size(); i++) {
            if (page.get(i + 1).baseline() - page.get(i).baseline() > distance) {
                return true;
            }
        }
        for (int i = line; i >= page.size() - FRAME && i > 0; i--) {
            if (page.get(i).baseline() - page.get(i - 1).baseline() > distance) {
                return true;
            }
        }
        return false;
    }

    private static String withoutDigits(Line line) {
        return line.text().replaceAll("[\\d\\s]", "");
    }

    private static List<Line> body(List<Line> page, Set<String> frame) {
        var body = new ArrayList<Line>();
        for (int i = 0; i < page.size(); i++) {
            var text = page.get(i).text();
            boolean edge = i == 0 || i == page.size() - 1;
            boolean framed = edge && PAGE_NUMBER.matcher(text).matches()
                    || isSetOff(i, page) && frame.contains(withoutDigits(page.get(i)));
            if (!framed) {
                body.add(page.get(i));
            }
        }
        return body;
    }

    /** Lines of columns that go on below are joined to one. */
    private static List<Line> rows(List<Line> lines) {
        var rows = new ArrayList<Line>();
        for (var line : lines) {
            if (!rows.isEmpty() && rows.getLast().goesOnIn(line)) {
                rows.set(rows.size() - 1, rows.getLast().with(line));
            } else {
                rows.add(line);
            }
        }
        return rows;
    }

    private void take(List<Line> lines) {
        float left = (float) lines.stream().mapToDouble(Line::left).min().orElse(0);
        margin = (float) lines.stream().mapToDouble(Line::right).max().orElse(0);
        float distance = usualDistance(lines);
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            boolean far = i > 0 && line.baseline() - lines.get(i - 1).baseline() > distance * GAP;
            boolean indented = line.left() - left > line.letter() * INDENT;
            boolean numbered = NUMBERED.matcher(line.text()).matches()
                    && SENTENCE_END.matcher(text).matches();
            boolean columns = line.cells().size() > 1;
            if (far || indented || numbered || columns) {
                end();
            }
            append(line.text());
            if (columns || margin - line.right() > line.letter() * SLACK) {
                end();
            }
        }
    }

    /** The lower quartile of the distances, which lies within paragraphs; 0 on a page of one line. */
    private static float usualDistance(List<Line> lines) {
        var distances = new ArrayList<Float>();
        for (int i = 1; i < lines.size(); i++) {
            distances.add(lines.get(i).baseline() - lines.get(i - 1).baseline());
        }
        distances.sort(null);
        return distances.isEmpty() ? 0 : distances.get(distances.size() / 4);
    }

    /** Latin words are kept apart; Chinese lines follow each other without a blank. */
    private void append(String line) {
        boolean latin = !text.isEmpty()
                && text.charAt(text.length() - 1) < PdfLines.FIRST_EAST_ASIAN
                && line.charAt(0) < PdfLines.FIRST_EAST_ASIAN;
        boolean digits =
                latin && Character.isDigit(text.charAt(text.length() - 1)) && Character.isDigit(line.charAt(0));
        text.append(latin && !digits ? " " : "").append(line);
    }

    private void end() {
        if (!text.isEmpty()) {
            paragraphs.add(text.toString());
        }
        text.setLength(0);
    }
}
