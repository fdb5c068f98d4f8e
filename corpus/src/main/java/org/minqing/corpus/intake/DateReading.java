package org.minqing.corpus.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the days that offices write. Year first, or last where that leaves no doubt: {@code 5/1/2026} could be May or January
 * and is refused unless its column proves the order ({@link DayOrder}). Refused are also years of two digits and years outside
 * 1990 to 2100. 24:00 belongs to the day that it ends. A time with a zone is the day in
 * Asia/Shanghai; a time without one is there already. A day without a year, such as 1月5日, is read where the file says which
 * year it is about. Immutable.
 */
public final class DateReading {

    /** Where the submissions come from. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final LocalDate SERIAL_ORIGIN = LocalDate.of(1899, 12, 30);
    private static final LocalDate ORIGIN_1904 = LocalDate.of(1904, 1, 1);

    private static final String YEAR_FIRST = "(?<y>\\d{4})(?:\\s*[-/.]\\s*(?<m1>\\d{1,2})\\s*[-/.]\\s*(?<d1>\\d{1,2})"
            + "|\\s*年\\s*(?<m2>\\d{1,2})\\s*月\\s*(?<d2>\\d{1,2})\\s*[日号])";
    private static final Pattern WITH_YEAR = Pattern.compile(YEAR_FIRST + "(?!\\d)(?<rest>.*)", Pattern.DOTALL);
    private static final Pattern WITHOUT_YEAR =
            Pattern.compile("(?<m>\\d{1,2})\\s*月\\s*(?<d>\\d{1,2})\\s*[日号](?<rest>.*)", Pattern.DOTALL);
    private static final Pattern COMPACT = Pattern.compile(
            "(?<y>\\d{4})(?<m>\\d{2})(?<d>\\d{2})(?:[ T_-]?(?<h>\\d{2}):?(?<min>\\d{2}):?(?:\\d{2})?)?");
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:\\.\\d+)?");
    private static final Pattern TIME =
            Pattern.compile("(?:[(（]?(?:星期|周)[一二三四五六日天][)）]?)?[T,，\\s]*(?:凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚|夜里)?\\s*"
                    + "(?:(?<h>\\d{1,2})(?:\\s*[:：时点]\\s*(?:(?<min>\\d{1,2})(?:\\s*[:：分]\\s*(?<s>\\d{1,2})?(?:\\.\\d{1,9})?秒?)?)?"
                    + "半?)?(?:许|左右)?)?\\s*(?:[AaPp][Mm])?\\s*(?<zone>Z|[+-]\\d{2}:?\\d{2})?");
    private static final Pattern ANYWHERE = Pattern.compile("(?<!\\d)" + YEAR_FIRST + "(?!\\d)");
    private static final Pattern ANYWHERE_COMPACT = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(\\d{2})(\\d{2})(?!\\d)");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)");

    /** As {@code Date.toString()} and {@code DateFormat} of a Chinese server write it: Mon Jan 05 09:30:00 CST 2026. */
    private static final Pattern JAVA = Pattern.compile(
            "(?:[A-Z][a-z]{2},?\\s+)?(?<mon>[A-Z][a-z]{2})\\s+(?<d>\\d{1,2}),?\\s+(?:\\d{1,2}:\\d{2}:\\d{2}\\s+)?"
                    + "(?:(?:CST|GMT\\+08:00)\\s+)?(?<y>\\d{4})(?:,?\\s+\\d{1,2}:\\d{2}:\\d{2}(?:\\s*[AP]M)?)?");

    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final Pattern MILLISECONDS = Pattern.compile("\\d{13}");

    private final OptionalInt year;
    private final DayOrder order;
    private final boolean from1904;

    /** @param year for days that are written without one */
    public DateReading(OptionalInt year) {
        this(year, DayOrder.UNKNOWN, false);
    }

    private DateReading(OptionalInt year, DayOrder order, boolean from1904) {
        this.year = year;
        this.order = order;
        this.from1904 = from1904;
    }

    /** Takes the year from a file's name where it names exactly one. */
    public static DateReading ofFile(String name) {
        return ofTexts(name);
    }

    /** Takes the year from the first of these texts that names exactly one. */
    static DateReading ofTexts(String... texts) {
        for (var text : texts) {
            var years = YEAR.matcher(text)
                    .results()
                    .mapToInt(match -> Integer.parseInt(match.group()))
                    .distinct()
                    .toArray();
            if (years.length == 1) {
                return new DateReading(OptionalInt.of(years[0]));
            }
        }
        return new DateReading(OptionalInt.empty());
    }

    /**
     * For a sheet.
     *
     * @param proven order of dates whose year comes last
     * @param countsFrom1904 whether bare numbers count days from 1 January 1904
     */
    DateReading in(DayOrder proven, boolean countsFrom1904) {
        return new DateReading(year, proven, countsFrom1904);
    }

    /** The day that a cell holds and nothing else, or empty where it is no day or cannot be told for sure. */
    public Optional<LocalDate> read(String cell) {
        var text = ChineseDigits.inDates(narrow(cell)).strip();
        try {
            return day(text).filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        } catch (DateTimeException e) {
            return Optional.empty(); // the month has no such day, or the day no such hour
        }
    }

    /** The first full date anywhere in a text. */
    public Optional<LocalDate> find(String text) {
        var narrow = ChineseDigits.inDates(narrow(text));
        for (var pattern : new Pattern[] {ANYWHERE, ANYWHERE_COMPACT}) {
            var matcher = pattern.matcher(narrow);
            while (matcher.find()) {
                var day = read(matcher.group());
                if (day.isPresent()) {
                    return day;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> day(String text) {
        var full = WITH_YEAR.matcher(text);
        if (full.matches()) {
            int month = number(full, full.group("m1") != null ? "m1" : "m2");
            int day = number(full, full.group("d1") != null ? "d1" : "d2");
            return at(LocalDate.of(number(full, "y"), month, day), full.group("rest"));
        }
        var compact = COMPACT.matcher(text);
        if (compact.matches()) {
            var day = LocalDate.of(number(compact, "y"), number(compact, "m"), number(compact, "d"));
            return compact.group("h") == null
                    ? Optional.of(day)
                    : at(day, compact.group("h") + ":" + compact.group("min"));
        }
        var serial = SERIAL.matcher(text);
        if (serial.matches()) {
            return Optional.of((from1904 ? ORIGIN_1904 : SERIAL_ORIGIN).plusDays(Integer.parseInt(serial.group(1))));
        }
        var partial = WITHOUT_YEAR.matcher(text);
        if (partial.matches() && year.isPresent()) {
            return at(LocalDate.of(year.getAsInt(), number(partial, "m"), number(partial, "d")), partial.group("rest"));
        }
        return yearLast(text).or(() -> ofPrograms(text));
    }

    /** Equal parts leave no doubt; otherwise the column must have proven which comes first. */
    private Optional<LocalDate> yearLast(String text) {
        var date = DayOrder.YEAR_LAST.matcher(text);
        if (!date.matches()) {
            return Optional.empty();
        }
        int first = number(date, "first");
        int second = number(date, "second");
        if (order == DayOrder.UNKNOWN && first != second) {
            return Optional.empty();
        }
        boolean dayFirst = order == DayOrder.DAY_FIRST;
        return at(
                LocalDate.of(number(date, "y"), dayFirst ? second : first, dayFirst ? first : second),
                date.group("rest"));
    }

    /** What programs write that nobody told how: English months, or milliseconds since 1970. */
    private static Optional<LocalDate> ofPrograms(String text) {
        var java = JAVA.matcher(text);
        if (java.matches() && MONTHS.contains(java.group("mon"))) {
            int month = MONTHS.indexOf(java.group("mon")) + 1;
            return Optional.of(LocalDate.of(number(java, "y"), month, number(java, "d")));
        }
        return MILLISECONDS.matcher(text).matches()
                ? Optional.of(
                        Instant.ofEpochMilli(Long.parseLong(text)).atZone(ZONE).toLocalDate())
                : Optional.empty();
    }

    /** Checks the time behind a day and moves the day where the time names another zone. */
    private static Optional<LocalDate> at(LocalDate day, String rest) {
        var time = TIME.matcher(rest);
        if (!time.matches()) {
            return Optional.empty();
        }
        int hour = time.group("h") == null ? 0 : number(time, "h");
        int minute = time.group("min") == null ? 0 : number(time, "min");
        int second = time.group("s") == null ? 0 : number(time, "s");
        if (hour > 24 || minute > 59 || second > 59 || hour == 24 && minute + second > 0) {
            return Optional.empty();
        }
        if (time.group("zone") == null || hour == 24) {
            return Optional.of(day);
        }
        return Optional.of(inShanghai(day.atTime(hour, minute, second), ZoneOffset.of(time.group("zone"))));
    }

    private static LocalDate inShanghai(LocalDateTime time, ZoneOffset offset) {
        Instant moment = time.toInstant(offset);
        return moment.atZone(ZONE).toLocalDate();
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static String narrow(String text) {
        var narrow = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            narrow.append(
                    c >= '／' && c <= '：' || c == '－' || c == '．' ? (char) (c - '！' + '!') : c == '\u3000' ? ' ' : c);
        }
        return narrow.toString();
    }
}
