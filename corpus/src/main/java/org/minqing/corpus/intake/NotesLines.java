package org.minqing.corpus.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The lines of a plain text, and which of them begin a day: {@code 1月12日 周一 晴 值班代表：林××}, {@code 【2026年1月12日】}, or a
 * date with the first words of an entry right behind it. A date needs its 年 or 月: {@code 1.8} may number a list.
 *
 * @param lines without white space around them, blank ones included, so that their numbers are what an editor shows
 */
record NotesLines(List<String> lines) {

    /**
     * A line that begins a day.
     *
     * @param date as written
     * @param entry what stands behind it and belongs to the first entry, or empty
     */
    record DayLine(String date, String entry) {}

    /** Of a text that is not looked into. */
    static final NotesLines NONE = new NotesLines(List.of());

    /** Longer texts are no jottings: 200,000 lines. */
    private static final int MOST_LINES = 200_000;

    private static final Pattern DAY = Pattern.compile("[【\\[(（■●◆▲*#=—\\-\\s]*"
            + "(?<date>(?:\\d{4}\\s*[-/.年]\\s*\\d{1,2}\\s*[-/.月]\\s*\\d{1,2}\\s*[日号]?|\\d{1,2}\\s*月\\s*\\d{1,2}\\s*[日号]))(?!\\d)"
            + "(?<rest>.*)");
    /** Separators, or one remark on the day that a separator or the line's end follows. */
    private static final Pattern CIRCUMSTANCE =
            Pattern.compile("^(?:[】\\])）\\s，,、。:：;；|—=\\-]+|(?:[(（]?(?:星期|周)[一二三四五六日天]"
                    + "|上午|下午|晚上|晚|中午|全天"
                    + "|\\d{1,2}[:：]\\d{2}(?:\\s*[-—~至]+\\s*\\d{1,2}[:：]\\d{2})?|\\d{1,2}时(?:\\d{1,2}分)?"
                    + "|(?:大雨|中雨|小雨|阵雨|雷阵雨|多云|晴|阴|雨|有风|大风|台风)(?:转(?:大雨|中雨|小雨|多云|晴|阴|雨))?"
                    + "|(?:天气|温度|值班|接待|记录|地点|轮值|驻站)[^：:。]{0,8}[：:][^。；;|\\s]{0,20}(?:[、\\s][\\p{IsHan}]{1,3}[×某][×某]?)*)"
                    + "(?=[】\\])）\\s，,、。:：;；|]|$))");

    NotesLines {
        lines = List.copyOf(lines);
    }

    /** Reads a text whole, cleaned; of one that is longer than jottings are, nothing. */
    static NotesLines read(BoundedLines in, TextCleaning cleaning) throws IOException {
        var lines = new ArrayList<String>();
        for (var line = in.next(); line != null; line = in.next()) {
            if (lines.size() == MOST_LINES || in.wasCut()) {
                return NONE;
            }
            lines.add(cleaning.clean(line).strip());
        }
        return new NotesLines(lines);
    }

    /** Whether some line begins a day. */
    boolean hasDays() {
        return lines.stream().anyMatch(line -> dayLine(line).isPresent());
    }

    /** The first line that is not blank, or empty. */
    String title() {
        return lines.stream().filter(line -> !line.isEmpty()).findFirst().orElse("");
    }

    static Optional<DayLine> dayLine(String line) {
        var day = DAY.matcher(line);
        if (!day.matches()) {
            return Optional.empty();
        }
        var rest = day.group("rest").strip();
        for (var match = CIRCUMSTANCE.matcher(rest); match.find(); match = CIRCUMSTANCE.matcher(rest)) {
            rest = rest.substring(match.end()).strip();
        }
        return Optional.of(new DayLine(day.group("date"), rest));
    }
}
