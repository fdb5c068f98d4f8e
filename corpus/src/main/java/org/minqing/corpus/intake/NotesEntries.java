package org.minqing.corpus.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Cuts jottings into entries. Within a day each numbered line begins one and takes the lines that follow; where a day has no
 * numbers, a blank line or the end of a sentence at the line's end ends one. A line such as 处理：已转街道 is the answer to the
 * entry before it.
 */
final class NotesEntries {

    /**
     * What somebody came with.
     *
     * @param day empty where no date stands above it, or none that the calendar has
     * @param written the date as written, or empty
     */
    record Entry(MinutesItems.Item item, Optional<LocalDate> day, String written) {}

    private static final Pattern NOBODY_CAME =
            Pattern.compile("(?:今日|今天|本日|当日|上午|下午|全天)?(?:无|没有|未有)(?:群众|居民|人员|人)?(?:来访|来电|到访|上门|接待|来)[^。]{0,8}[。.]?");
    /** Lines around the entries: who was on duty, rules, page numbers, a closing remark on all of them. */
    private static final Pattern FRAME =
            Pattern.compile("(?:值班|记录|整理|天气|地点|时间|接待|参加|驻站|轮值|审核)[^：:。]{0,8}[：:].{0,60}|[-—=*_~·.]{3,}|第?\\d+页.{0,10}"
                    + "|[（(]?(?:(?:备注|注|说明)[：:]\\s*)?(?:以上|本页|全文完|下转|续).{0,40}");

    private static final Pattern ENDED = Pattern.compile(".*[。！？!?…”」）)~～.]");

    private final DateReading dates;
    private final List<Entry> entries = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder reply = new StringBuilder();
    private Optional<LocalDate> day;
    private String written = "";
    private int row;
    private boolean numbered;

    private NotesEntries(DateReading dates, Optional<LocalDate> day) {
        this.dates = dates;
        this.day = day;
    }

    /**
     * @param dates knows the year of days that are written without one
     * @param first day of the entries above the first line that begins a day, if something else tells it
     */
    static List<Entry> of(NotesLines notes, DateReading dates, Optional<LocalDate> first) {
        var entries = new NotesEntries(dates, first);
        boolean title = true;
        for (int i = 0; i < notes.lines().size(); i++) {
            var line = notes.lines().get(i);
            var dayLine = NotesLines.dayLine(line);
            if (dayLine.isPresent()) {
                entries.begin(dayLine.get(), i + 1);
            } else if (line.isEmpty()) {
                entries.blank();
            } else if (title && isTitle(line)) {
                entries.blank();
            } else {
                entries.take(line, i + 1);
            }
            title &= line.isEmpty();
        }
        entries.close();
        return entries.entries;
    }

    /** The first line is what the notes are called, unless it is a sentence or numbered: then somebody came with it. */
    private static boolean isTitle(String line) {
        return !line.endsWith("。") && !MinutesItems.DIGITS.matcher(line).matches();
    }

    private void begin(NotesLines.DayLine line, int number) {
        close();
        numbered = false;
        written = line.date();
        day = dates.read(line.date());
        if (!line.entry().isEmpty()) {
            take(line.entry(), number);
        }
    }

    private void blank() {
        if (!numbered) {
            close();
        }
    }

    private void take(String line, int number) {
        var digits = MinutesItems.DIGITS.matcher(line);
        var answer = MinutesItems.REPLY.matcher(line);
        if (digits.matches()) {
            close();
            numbered = true;
            open(digits.group(1).strip(), number);
        } else if (FRAME.matcher(line).matches() || NOBODY_CAME.matcher(line).matches()) {
            close();
        } else if (answer.matches() && !text.isEmpty()) {
            reply.append(reply.isEmpty() ? "" : "\n").append(answer.group(1).strip());
        } else if (text.isEmpty()
                || !numbered && (!reply.isEmpty() || ENDED.matcher(text).matches())) {
            close();
            open(line, number);
        } else {
            text.append(numbered ? "\n" : "").append(line);
        }
    }

    private void open(String line, int number) {
        row = number;
        text.append(line);
    }

    private void close() {
        if (!text.isEmpty()) {
            entries.add(new Entry(new MinutesItems.Item(row, text.toString(), reply.toString()), day, written));
        }
        text.setLength(0);
        reply.setLength(0);
    }
}
